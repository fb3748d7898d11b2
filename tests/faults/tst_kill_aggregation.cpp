// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/fault_options.h"
#include "tests/faults/support/shop_tokens.h"
#include "tests/services/ranking/sql_recount.h"

#include <QProcess>

#include <random>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kSmallRuns = 8;
constexpr int kDays = 12;
constexpr int kOrdersPerDay = 6;
constexpr int kProducts = 12;
/// A run starts and ends within about this; a kill comes anywhere in it.
constexpr int kLatestKillMs = 200;
constexpr int kLongestRunMs = 60'000;

struct Tally
{
    int kills = 0;
    int ended = 0;
    int refunds = 0;
};

} // namespace

/// A program that makes the ranking is killed anywhere: the tables are never half a day's, nothing that is
/// due is forgotten, and when a run gets through they are what a full rebuild makes.
class TstKillAggregation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void killedRunsEndInTheSameTables();

private:
    void sell(TestShop &shop, Timestamp now);
    void refundSome(TestShop &shop);
    void runAndKill(const QString &url);
    [[nodiscard]] static int runToTheEnd(const QString &url, const QStringList &options);

    QList<ProductId> m_products;
    QList<OrderId> m_orders;
    std::mt19937 m_random;
    Tally m_tally;
};

void TstKillAggregation::sell(TestShop &shop, Timestamp now)
{
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 90'000'000);
    m_products.clear();
    m_orders.clear();
    for (int number = 1; number <= kProducts; ++number)
        m_products.append(shop.product(QStringLiteral("P%1").arg(number), 100 * number, 100'000));
    for (int day = kDays; day >= 0; --day) {
        shop.clock().set(now.plusMs(-day * kMsPerDay));
        for (int order = 0; order < kOrdersPerDay; ++order) {
            QList<CartLine> cart;
            for (const ProductId product : m_products) {
                if (m_random() % 3 == 0)
                    cart.append({product, static_cast<int>(1 + m_random() % 5)});
            }
            if (!cart.isEmpty())
                m_orders.append(paidOrder(shop, bora, cart));
        }
    }
}

void TstKillAggregation::refundSome(TestShop &shop)
{
    for (int count = 0; count < 4; ++count) {
        const Order order =
            find(shop, m_orders[static_cast<qsizetype>(m_random() % static_cast<unsigned>(m_orders.size()))]);
        for (const OrderLine &line : order.lines) {
            if (order.status != OrderStatus::PayDone || line.refundedQuantity >= line.quantity)
                continue;
            refund(shop, order.id, {{line.product, 1}});
            ++m_tally.refunds;
            break;
        }
    }
}

int TstKillAggregation::runToTheEnd(const QString &url, const QStringList &options)
{
    QProcess process;
    process.start(QStringLiteral(DANGGOL_PROGRAMS "/danggol-server"),
                  QStringList{QStringLiteral("aggregate"), QStringLiteral("--database"), url} + options);
    if (!process.waitForFinished(kLongestRunMs) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    return process.exitCode();
}

void TstKillAggregation::runAndKill(const QString &url)
{
    QProcess process;
    process.start(
        QStringLiteral(DANGGOL_PROGRAMS "/danggol-server"),
        {QStringLiteral("aggregate"), QStringLiteral("--database"), url, QStringLiteral("--rebuild")});
    QVERIFY(process.waitForStarted(kLongestRunMs));
    const int killAfterMs = static_cast<int>(m_random() % kLatestKillMs);
    if (process.waitForFinished(killAfterMs)) {
        ++m_tally.ended;
        return;
    }
    process.kill();
    QVERIFY(process.waitForFinished(kLongestRunMs));
    ++m_tally.kills;
}

void TstKillAggregation::killedRunsEndInTheSameTables()
{
    QFETCH_GLOBAL(Backend, backend);
    m_random.seed(FaultOptions::seed());
    m_tally = {};
    TestShop shop(backend);
    // Off for the days before today, all of which are due.
    const Timestamp now = SystemClock().now();
    sell(shop, now);
    const QString firstDay = BusinessCalendar::shifted(today(shop), -kDays);
    const int runs = FaultOptions::runs(kSmallRuns);
    for (int run = 0; run < runs && !QTest::currentTestFailed(); ++run) {
        refundSome(shop);
        runAndKill(shop.url());
        shop.expectBooksBalance();
        const QStringList wrong = differingDays(shop);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
    }
    QCOMPARE(runToTheEnd(shop.url(), {}), 0);
    QCOMPARE(runToTheEnd(shop.url(), {QStringLiteral("--compare")}), 0);
    setToSystemTime(shop);
    QCOMPARE(differenceFromRecount(shop, firstDay), QString());
    QCOMPARE(rebuild(shop).changedRows, 0);
    shop.expectBooksBalance();
    qInfo("%d runs killed, %d ended before, %d refunds between them; tables as rebuilt; seed %u",
          m_tally.kills, m_tally.ended, m_tally.refunds, FaultOptions::seed());
}

DANGGOL_FAULT_TEST_MAIN(TstKillAggregation)
#include "tst_kill_aggregation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/cut_shop.h"
#include "tests/faults/support/disk/file_damage.h"
#include "tests/faults/support/fault_options.h"
#include "tests/support/test_shop.h"

#include <QDir>
#include <QFile>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kSmallRuns = 200;
constexpr int kErrands = 40;

struct Tally
{
    int refused = 0;
    int opened = 0;
    int booksSay = 0;
    int notKept = 0;
    std::map<QString, int> codes;
};

} // namespace

/// A shop's file that was damaged: it is refused in words and left as it is, or what is sound of it can be
/// used. Never does the program end.
class TstDamagedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_tally = {}; }
    void cleanup();

    void aDamagedShopIsRefusedOrUsed();
    void aShopOfAnyLengthIsRefusedOrUsed();

private:
    void meet(const Damage &damage);
    void use(Shop &shop);
    void note(const Error &error) { ++m_tally.codes[errorCodeName(error.code)]; }
    template <class T>
    void ask(const std::function<void(Reply<T>)> &question)
    {
        if (const Result<T> answer = await<T>(question); !answer)
            note(answer.error());
    }
    void report(const char *what, int trials);

    CutShop m_shop{1};
    /// Closed properly, and left by a kill with its log beside it.
    ShopBytes m_closed;
    ShopBytes m_killed;
    std::mt19937 m_random{FaultOptions::seed()};
    Tally m_tally;
};

void TstDamagedFile::initTestCase()
{
    // What is damaged cannot be foreseen, and so not what the engine has to say of it.
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
    m_shop.begin(FaultOptions::seed());
    Result<std::unique_ptr<Shop>> shop = m_shop.open();
    QVERIFY(shop);
    QCOMPARE(m_shop.clients().front()->work(**shop, kErrands), kErrands);
    m_killed = ShopBytes::of(m_shop.file());
    QVERIFY(!m_killed.log.isEmpty());
    shop->reset();
    m_closed = ShopBytes::of(m_shop.file());
    QVERIFY(m_closed.log.isEmpty());
}

void TstDamagedFile::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("seed %u; the files are in %s", FaultOptions::seed(), qPrintable(m_shop.keep()));
}

void TstDamagedFile::meet(const Damage &damage)
{
    m_shop.disk().forget();
    damage.bytes.put(m_shop.file());
    Result<std::unique_ptr<Shop>> shop = m_shop.open();
    if (shop) {
        ++m_tally.opened;
        use(**shop);
        return;
    }
    ++m_tally.refused;
    note(shop.error());
    QVERIFY(!shop.error().message.isEmpty());
    const bool isKept = ShopBytes::of(m_shop.file()) == damage.bytes;
    m_tally.notKept += isKept ? 0 : 1;
    if (!isKept)
        qInfo("not kept: %s; %s", qPrintable(damage.what), qPrintable(shop.error().message));
}

// Every screen's first question, and a few writes: each has its answer, whatever it is.
void TstDamagedFile::use(Shop &shop)
{
    const CustomerId customer = m_shop.clients().front()->customer();
    const Actor admin = TestShop::admin();
    ask<Balance>([&](Reply<Balance> reply) { shop.wallet().balance(admin, customer, std::move(reply)); });
    ask<Page<LedgerEntry>>([&](Reply<Page<LedgerEntry>> reply) {
        shop.wallet().statement(admin, {.customer = customer}, std::move(reply));
    });
    ask<Page<OrderSummary>>(
        [&](Reply<Page<OrderSummary>> reply) { shop.orders().list(admin, {}, std::move(reply)); });
    for (qint64 id = 1; id <= 8; ++id) {
        ask<Order>([&](Reply<Order> reply) { shop.orders().find(admin, OrderId{id}, std::move(reply)); });
        ask<QList<Payment>>([&](Reply<QList<Payment>> reply) {
            shop.payments().attempts(admin, OrderId{id}, std::move(reply));
        });
    }
    ask<QList<CouponForCustomer>>([&](Reply<QList<CouponForCustomer>> reply) {
        shop.coupons().list(admin, customer, std::move(reply));
    });
    TillClient client(90, customer, m_shop.world(), FaultOptions::seed(), m_shop.path(QString()));
    for (int i = 0; i < 6; ++i) {
        if (client.work(shop, 1) == 0)
            note(client.failure());
    }
    m_tally.booksSay += brokenRules(shop) != 0 ? 1 : 0;
}

void TstDamagedFile::report(const char *what, int trials)
{
    QStringList codes;
    for (const auto &[code, count] : m_tally.codes)
        codes.append(QStringLiteral("%1 x %2").arg(code).arg(count));
    qInfo(
        "%s: %d trials, 0 crashes; %d refused in words, of which %d were not kept byte for byte; %d opened, "
        "in %d of them the books check finds it; answers: %s; seed %u",
        what, trials, m_tally.refused, m_tally.notKept, m_tally.opened, m_tally.booksSay,
        qPrintable(codes.join(QStringLiteral(", "))), FaultOptions::seed());
    QCOMPARE(m_tally.notKept, 0);
}

void TstDamagedFile::aDamagedShopIsRefusedOrUsed()
{
    const int runs = FaultOptions::runs(kSmallRuns);
    for (int run = 0; run < runs && !QTest::currentTestFailed(); ++run)
        meet(damaged(run % 2 == 0 ? m_closed : m_killed, m_random));
    report("damaged", runs);
}

void TstDamagedFile::aShopOfAnyLengthIsRefusedOrUsed()
{
    const qsizetype step = m_closed.file.size() / FaultOptions::runs(kSmallRuns) + 1;
    int trials = 0;
    for (qsizetype size = 1; size < m_closed.file.size() && !QTest::currentTestFailed();
         size += step, ++trials)
        meet({QStringLiteral("cut short to %1").arg(size), {m_closed.file.left(size), {}}});
    report("cut short", trials);
}

DANGGOL_FAULT_TEST_MAIN(TstDamagedFile)
#include "tst_damaged_file.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/server_process.h"
#include "tests/faults/support/busy_client.h"
#include "tests/faults/support/crowd.h"
#include "tests/faults/support/fault_options.h"
#include "tests/faults/support/shop_tokens.h"
#include "tests/support/postgres_server.h"

#include <QProcess>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kClients = 8;
constexpr int kProducts = 12;
constexpr int kCampaigns = 10;
constexpr int kSmallRuns = 5;
constexpr int kLongestCommandMs = 120'000;
const storage::Statement kCountOrders("SELECT COUNT(*) FROM orders");

/// How often the clients have sent or been answered, to wait for.
class Progress
{
public:
    void step()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_steps;
        }
        m_stepped.notify_all();
    }
    [[nodiscard]] qint64 steps()
    {
        const std::lock_guard lock(m_mutex);
        return m_steps;
    }
    void waitFor(qint64 steps)
    {
        std::unique_lock lock(m_mutex);
        m_stepped.wait(lock, [&] { return m_steps >= steps; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_stepped;
    qint64 m_steps = 0;
};

/// The exit code of `danggol-server` with these arguments.
int exitCodeOf(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(DANGGOL_PROGRAMS "/danggol-server"), arguments);
    const bool isOver = process.waitForFinished(kLongestCommandMs);
    return isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

/// The shop is copied while clients write: each copy is the shop of one moment, whose books balance.
class TstBackupUnderLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void copiesBalance();

private:
    void furnish(TestShop &shop);
    /// Restores and checks; how many orders the copy has.
    [[nodiscard]] qint64 ordersIn(const QString &copy, const QString &place);
    [[nodiscard]] QString newPlaceLike(const QString &url, int number);

    QTemporaryDir m_folder;
    BusyWorld m_world;
    std::vector<std::unique_ptr<BusyClient>> m_clients;
    std::vector<std::unique_ptr<PostgresServer>> m_servers;
};

void TstBackupUnderLoad::furnish(TestShop &shop)
{
    setToSystemTime(shop);
    m_world = {.token = newSecret(shop, Role::Staff)};
    for (int i = 0; i < kProducts; ++i)
        m_world.products.append(shop.product(QStringLiteral("Product %1").arg(i), 1'000 * (i + 1), 100'000));
    for (int i = 0; i < kCampaigns; ++i)
        m_world.coupons.append(shop.coupon({.name = QStringLiteral("Campaign %1").arg(i),
                                            .discount = {.type = DiscountType::Amount, .value = 500},
                                            .limit = 1'000}));
    m_clients.clear();
    for (int i = 0; i < kClients; ++i)
        m_clients.push_back(std::make_unique<BusyClient>(i, shop.customer(QStringLiteral("Client %1").arg(i)),
                                                         m_world, FaultOptions::seed() * 1'000,
                                                         m_folder.path()));
}

// A copy of a PostgreSQL shop goes back into a schema of the same name.
QString TstBackupUnderLoad::newPlaceLike(const QString &url, int number)
{
    if (url.startsWith(QStringLiteral("sqlite:")))
        return QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("restored-%1").arg(number));
    m_servers.clear();
    m_servers.push_back(std::make_unique<PostgresServer>());
    QString place = m_servers.back()->createDatabase();
    while (place.section(u'?', 1) != url.section(u'?', 1))
        place = m_servers.back()->createDatabase();
    return place;
}

qint64 TstBackupUnderLoad::ordersIn(const QString &copy, const QString &place)
{
    const QStringList database{QStringLiteral("--database"), place};
    if (exitCodeOf(QStringList{QStringLiteral("restore"), copy} + database) != 0)
        return -1;
    if (exitCodeOf(QStringList{QStringLiteral("verify")} + database) != 0)
        return -2;
    const SystemClock clock;
    TimeOrderedOperationIds ids(clock);
    const auto shop = valueOf(Shop::open(place, {}, clock, ids));
    return valueOf(test::await<qint64>([&](Reply<qint64> reply) {
        shop->database().read<qint64>(
            [](storage::Transaction &transaction) { return transaction.number(kCountOrders); },
            std::move(reply));
    }));
}

void TstBackupUnderLoad::copiesBalance()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    furnish(shop);
    ServerProcess server({QStringLiteral("--database"), shop.url()});
    Progress progress;
    std::thread crowd([&] {
        inCrowd(kClients, [&](int number) {
            m_clients[number]->work(server.port(), [&progress] { progress.step(); });
        });
    });
    const int runs = FaultOptions::runs(kSmallRuns);
    QStringList copies;
    bool areSaved = true;
    for (int run = 0; run < runs; ++run) {
        progress.waitFor(progress.steps() + 40 * kClients); // somebody is in the middle of something
        copies.append(m_folder.filePath(QStringLiteral("%1-%2").arg(int(backend)).arg(run)));
        areSaved = areSaved && exitCodeOf({QStringLiteral("backup"), copies.constLast(),
                                           QStringLiteral("--database"), shop.url()}) == 0;
    }
    const qint64 sent = progress.steps();
    server.kill();
    crowd.join();
    QVERIFY(areSaved);
    qint64 before = 0;
    for (int run = 0; run < runs; ++run) {
        const qint64 orders = ordersIn(copies[run], newPlaceLike(shop.url(), 10 * int(backend) + run));
        QVERIFY2(orders > before, qPrintable(QStringLiteral("copy %1 has %2 orders, the one before has %3")
                                                 .arg(run)
                                                 .arg(orders)
                                                 .arg(before)));
        before = orders;
    }
    qInfo("%d copies beside %lld messages of %d clients: all restored, books 0; seed %u", runs, sent,
          kClients, FaultOptions::seed());
    shop.expectBooksBalance();
}

DANGGOL_FAULT_TEST_MAIN(TstBackupUnderLoad)
#include "tst_backup_under_load.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/faults/support/disk/fault_vfs.h"
#include "tests/support/test_shop.h"

#include <QElapsedTimer>

using namespace danggol;
using namespace danggol::test;
using storage::LaneKey;
using storage::Transaction;

namespace
{
constexpr qint64 kQuietMs = 150;
const storage::Statement kInsert("INSERT INTO category (name) VALUES (?)");
const storage::Statement kCount("SELECT COUNT(*) FROM category");
const storage::Statement kEntries("SELECT COUNT(*) FROM ledger_entry");
} // namespace

/// How the lanes answer when the disk under SQLite fails, and that they go on when it works again.
class TstDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFullDiskIsSaid();
    void aFailedReadInAUnitIsSaid();
    void aFailedSyncMayHaveBeenDone();
    void aReaderGoesOnAfterAFailedRead();
    void aNameThatNobodyKnowsIsSaid();
    void aTimeZoneThatNobodyKnowsIsSaid();

private:
    [[nodiscard]] Result<qint64> insert(const QString &name, bool readFailsFirst = false);
    [[nodiscard]] Result<qint64> count();
    /// Past the database's own checks, as damage goes.
    void damage(const char *sql);
    /// So that the next read asks the disk.
    void forgetPages();
    /// Until nobody else asks the disk: a shop that was just opened reads its settings again by itself.
    void waitForQuiet();

    FaultDisk m_disk;
    FaultVfs m_vfs{m_disk};
    std::unique_ptr<TestShop> m_shop;
};

void TstDiskFaults::init()
{
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
    waitForQuiet();
}

void TstDiskFaults::forgetPages()
{
    m_shop->reopen();
    waitForQuiet();
}

void TstDiskFaults::waitForQuiet()
{
    qint64 calls = -1;
    QElapsedTimer quiet;
    QVERIFY(QTest::qWaitFor([&] {
        if (m_disk.calls() != calls) {
            calls = m_disk.calls();
            quiet.start();
        }
        return quiet.hasExpired(kQuietMs);
    }));
}

void TstDiskFaults::cleanup()
{
    m_disk.mend();
    m_shop->expectBooksBalance();
    m_shop.reset();
    m_disk.forget();
}

Result<qint64> TstDiskFaults::insert(const QString &name, bool readFailsFirst)
{
    return m_shop->unit<qint64>([&](Transaction &transaction) -> Result<qint64> {
        if (readFailsFirst) {
            m_disk.failAt(1, 1);
            TRY_DONE(transaction.number(kEntries));
        }
        return transaction.execute(kInsert, name);
    });
}

Result<qint64> TstDiskFaults::count()
{
    return m_shop->await<qint64>([&](Reply<qint64> reply) {
        m_shop->shop().database().read<qint64>(
            [](Transaction &transaction) { return transaction.number(kCount); }, std::move(reply));
    });
}

void TstDiskFaults::aFullDiskIsSaid()
{
    m_disk.fillAt(1);
    const Result<qint64> answer = insert(QStringLiteral("Bread"));
    QCOMPARE(codeOf(answer), QStringLiteral("DISK_FULL"));
    QVERIFY(answer.error().message.contains(QStringLiteral("disk is full")));
    QCOMPARE(valueOf(count()), 0);
    m_disk.mend();
    QVERIFY(insert(QStringLiteral("Bread")));
    QCOMPARE(valueOf(count()), 1);
}

// It used to be called busy, whatever it was.
void TstDiskFaults::aFailedReadInAUnitIsSaid()
{
    forgetPages();
    const Result<qint64> answer = insert(QStringLiteral("Bread"), true);
    QVERIFY(m_disk.hasStruck());
    QCOMPARE(codeOf(answer), QStringLiteral("UNAVAILABLE"));
    QVERIFY(answer.error().message.contains(QStringLiteral("disk reported an error")));
    QVERIFY(insert(QStringLiteral("Bread")));
    QCOMPARE(valueOf(count()), 1);
}

// What the disk was given comes back if the power goes next, so nobody may say that nothing was changed.
void TstDiskFaults::aFailedSyncMayHaveBeenDone()
{
    QVERIFY(insert(QStringLiteral("Milk")));
    const qint64 callsBefore = m_disk.calls();
    QVERIFY(insert(QStringLiteral("Eggs")));
    m_disk.failAt(m_disk.calls() - callsBefore, 2); // the last thing a commit asks for is its sync
    const Result<qint64> answer = insert(QStringLiteral("Bread"));
    QVERIFY(m_disk.hasStruck());
    QCOMPARE(codeOf(answer), QStringLiteral("UNAVAILABLE"));
    QVERIFY(answer.error().details.value(kMayBeDone).toBool());
    m_disk.mend();
    QCOMPARE(valueOf(count()), 2);
    QVERIFY(insert(QStringLiteral("Bread")));
    QCOMPARE(valueOf(count()), 3);
}

// SQLite ends the transaction itself then, which used to be taken for a fault of ours.
void TstDiskFaults::aReaderGoesOnAfterAFailedRead()
{
    QVERIFY(insert(QStringLiteral("Bread")));
    QCOMPARE(valueOf(count()), 1);
    for (int call = 1; call <= 12; ++call) {
        forgetPages();
        m_disk.failAt(call, 1);
        const Result<qint64> answer = count();
        QVERIFY(answer || answer.error().code == ErrorCode::Unavailable ||
                answer.error().code == ErrorCode::ReadOnly);
        m_disk.mend();
        QCOMPARE(valueOf(count()), 1);
    }
}

void TstDiskFaults::damage(const char *sql)
{
    sqlite3 *connection = nullptr;
    QCOMPARE(sqlite3_open(m_shop->url().section(u':', 1).toUtf8().constData(), &connection), SQLITE_OK);
    for (const char *each : {"PRAGMA ignore_check_constraints = ON", sql})
        QCOMPARE(sqlite3_exec(connection, each, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(connection);
}

// It used to end the program.
void TstDiskFaults::aNameThatNobodyKnowsIsSaid()
{
    FatalWarnings::expect(QStringLiteral("danggol.storage: a unit of reading failed"));
    const CustomerId customer = m_shop->customer(QStringLiteral("Mina"), 5'000);
    const ProductId product = m_shop->product(QStringLiteral("Bread"), 1'000, 10);
    const OrderId order = m_shop->placedOrder(customer, {{product, 1}});
    const auto find = [&] {
        return m_shop->await<Order>([&](Reply<Order> reply) {
            m_shop->shop().orders().find(TestShop::admin(), order, std::move(reply));
        });
    };
    damage("UPDATE orders SET status = 'DEPOSIT_WAIF'");
    QCOMPARE(codeOf(find()), QStringLiteral("NOT_A_DATABASE"));
    QCOMPARE(m_shop->balanceWon(customer), 5'000);
    damage("UPDATE orders SET status = 'DEPOSIT_WAIT'");
    QVERIFY(find());
}

// This too, at the first payment.
void TstDiskFaults::aTimeZoneThatNobodyKnowsIsSaid()
{
    damage("UPDATE shop SET time_zone = 'Asia/Seoum'");
    ManualClock clock;
    TimeOrderedOperationIds ids(clock);
    const Result<std::unique_ptr<Shop>> second =
        Shop::open(m_shop->url(), {ShopSettings{.name = QStringLiteral("Unused")}, {}}, clock, ids);
    QCOMPARE(codeOf(second), QStringLiteral("NOT_A_DATABASE"));
    QVERIFY(second.error().message.contains(QStringLiteral("Asia/Seoum")));
    damage("UPDATE shop SET time_zone = 'Asia/Seoul'");
}

DANGGOL_TEST_MAIN(QCoreApplication, TstDiskFaults)
#include "tst_disk_faults.moc"

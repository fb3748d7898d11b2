// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/support/answers.h"
#include "tests/support/test_shop.h"

#include <latch>
#include <numeric>

using namespace danggol;
using namespace danggol::test;
using storage::CommitPoint;
using storage::LaneKey;
using storage::Transaction;

namespace
{

const LaneKey kKey = LaneKey::customer(CustomerId{1});

using Sizes = decltype(ShopLoad::batchSizes);

qint64 sumOf(const Sizes &sizes)
{
    return std::accumulate(sizes.begin(), sizes.end(), qint64(0));
}

/// Keeps a lane busy, from when it is made until `leave`.
class Occupant
{
public:
    explicit Occupant(TestShop &shop)
    {
        shop->database().write<qint64>(kKey, shop.operation(), work(), reply());
        m_isRunning.wait();
    }
    struct Reading
    {};
    Occupant(TestShop &shop, Reading)
    {
        shop->database().read<qint64>(work(), reply());
        m_isRunning.wait();
    }
    void leave()
    {
        m_mayLeave.count_down();
        m_hasLeft.wait();
    }

private:
    [[nodiscard]] std::function<Result<qint64>(Transaction &)> work()
    {
        return [this](Transaction &) -> Result<qint64> {
            m_isRunning.count_down();
            m_mayLeave.wait();
            return 0;
        };
    }
    [[nodiscard]] Reply<qint64> reply()
    {
        return [this](const Result<qint64> &) { m_hasLeft.count_down(); };
    }

    std::latch m_isRunning{1};
    std::latch m_mayLeave{1};
    std::latch m_hasLeft{1};
};

void writeNothing(TestShop &shop, const Operation &operation, LaneKey key, Reply<qint64> reply)
{
    shop->database().write<qint64>(
        key, operation, [](Transaction &) -> Result<qint64> { return 0; }, std::move(reply));
}

} // namespace

/// The figures that tell how busy a shop's database is.
class TstLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void worksAndCommitsAreCounted();
    void aCommitIsCountedByItsSize_data();
    void aCommitIsCountedByItsSize();
    void refusedAndRecalledWorksCount();
    void aLostBatchDoesNotCount();
    void whatWaitsAndWhatIsRefused();
    void readsThatWait();
};

void TstLoad::worksAndCommitsAreCounted()
{
    QFETCH_GLOBAL(Backend, backend);
    std::atomic<qint64> commits = 0;
    storage::DatabaseOptions options;
    options.probe = [&commits](CommitPoint point) {
        commits += point == CommitPoint::After ? 1 : 0;
        return true;
    };
    TestShop shop(backend, options);
    const ShopLoad before = shop->load();
    QCOMPARE(before.commits, commits.load());
    const QList<Result<qint64>> answers = race<qint64>(200, [&](int i, Reply<qint64> reply) {
        writeNothing(shop, shop.operation(), LaneKey::customer(CustomerId{i % 7}), std::move(reply));
    });
    QCOMPARE(successes(answers), 200);
    const ShopLoad after = shop->load();
    QCOMPARE(after.committedWorks - before.committedWorks, 200);
    QCOMPARE(after.commits, commits.load());
    QCOMPARE(sumOf(after.batchSizes), after.commits);
    QCOMPARE(after.waitingWrites, 0);
    QCOMPARE(after.busyRefusals, 0);
    shop.expectBooksBalance();
    QCOMPARE(shop->load().committedWorks, after.committedWorks); // reads are none
}

void TstLoad::aCommitIsCountedByItsSize_data()
{
    QTest::addColumn<int>("works");
    QTest::addColumn<int>("place");
    const auto add = [](int works, int place) { QTest::addRow("%d", works) << works << place; };
    add(1, 0);
    add(2, 1);
    add(3, 2);
    add(4, 2);
    add(5, 3);
    add(16, 4);
    add(33, 6);
    add(64, 6);
    add(65, 7);
    add(300, 7);
}

void TstLoad::aCommitIsCountedByItsSize()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(int, works);
    QFETCH(int, place);
    storage::DatabaseOptions options;
    options.mostPerCommit = 1'000;
    TestShop shop(backend, options);
    const ShopLoad before = shop->load();
    Occupant occupant(shop);
    std::latch done(works);
    for (int i = 0; i < works; ++i)
        writeNothing(shop, shop.operation(), kKey, [&done](const Result<qint64> &) { done.count_down(); });
    occupant.leave();
    done.wait();
    const ShopLoad after = shop->load();
    QCOMPARE(after.commits - before.commits, 2);
    Sizes expected = before.batchSizes;
    ++expected[0]; // the occupant's
    ++expected[static_cast<std::size_t>(place)];
    QCOMPARE(after.batchSizes, expected);
    shop.expectBooksBalance();
}

void TstLoad::refusedAndRecalledWorksCount()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const Operation operation = shop.operation();
    const ShopLoad before = shop->load();
    for (int i = 0; i < 2; ++i)
        (void)valueOf(await<qint64>(
            [&](Reply<qint64> reply) { writeNothing(shop, operation, kKey, std::move(reply)); }));
    const Result<qint64> refused = shop.unit<qint64>(
        [](Transaction &) -> Result<qint64> { return fail(ErrorCode::OutOfStock, QStringLiteral("no")); });
    QVERIFY(!refused);
    const ShopLoad after = shop->load();
    QCOMPARE(after.committedWorks - before.committedWorks, 3);
    QCOMPARE(after.commits - before.commits, 3);
    shop.expectBooksBalance();
}

void TstLoad::aLostBatchDoesNotCount()
{
    QFETCH_GLOBAL(Backend, backend);
    std::atomic<int> faults = 0;
    storage::DatabaseOptions options;
    options.probe = [&faults](CommitPoint point) {
        const bool breaks = point == CommitPoint::Before && faults > 0;
        faults -= breaks ? 1 : 0;
        return !breaks;
    };
    TestShop shop(backend, options);
    const ShopLoad before = shop->load();
    faults = 3;
    (void)valueOf(await<qint64>(
        [&](Reply<qint64> reply) { writeNothing(shop, shop.operation(), kKey, std::move(reply)); }));
    QCOMPARE(faults.load(), 0);
    const ShopLoad after = shop->load();
    QCOMPARE(after.committedWorks - before.committedWorks, 1);
    QCOMPARE(after.commits - before.commits, 1);
    shop.expectBooksBalance();
}

void TstLoad::whatWaitsAndWhatIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    storage::DatabaseOptions options;
    options.writeQueueCapacity = 4;
    options.postgresWriters = 3;
    TestShop shop(backend, options);
    QCOMPARE(shop->load().writers, backend == Backend::Sqlite ? 1 : 3);
    QCOMPARE(shop->load().writeQueueCapacity, 4);
    Occupant occupant(shop);
    std::latch done(4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(shop->load().waitingWrites, i);
        writeNothing(shop, shop.operation(), kKey, [&done](const Result<qint64> &) { done.count_down(); });
    }
    QCOMPARE(shop->load().busyRefusals, 0);
    for (int i = 1; i <= 2; ++i) {
        const Result<qint64> refused = await<qint64>(
            [&](Reply<qint64> reply) { writeNothing(shop, shop.operation(), kKey, std::move(reply)); });
        QCOMPARE(codeOf(refused), QStringLiteral("BUSY"));
        QCOMPARE(shop->load().busyRefusals, i);
    }
    QCOMPARE(shop->load().waitingWrites, 4);
    occupant.leave();
    done.wait();
    QCOMPARE(shop->load().waitingWrites, 0);
    shop.expectBooksBalance();
}

void TstLoad::readsThatWait()
{
    QFETCH_GLOBAL(Backend, backend);
    storage::DatabaseOptions options;
    options.readers = 1;
    options.readQueueCapacity = 2;
    TestShop shop(backend, options);
    QCOMPARE(shop->load().readers, 1);
    QCOMPARE(shop->load().readQueueCapacity, 2);
    Occupant occupant(shop, Occupant::Reading());
    std::latch done(2);
    const auto read = [&](Reply<Balance> reply) {
        shop->wallet().balance(TestShop::admin(), CustomerId{1}, std::move(reply));
    };
    for (int i = 0; i < 2; ++i)
        read([&done](const Result<Balance> &) { done.count_down(); });
    QCOMPARE(shop->load().waitingReads, 2);
    QCOMPARE(codeOf(await<Balance>(read)), QStringLiteral("BUSY"));
    QCOMPARE(shop->load().busyRefusals, 1);
    occupant.leave();
    done.wait();
    QCOMPARE(shop->load().waitingReads, 0);
    shop.expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstLoad)
#include "tst_load.moc"

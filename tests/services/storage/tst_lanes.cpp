// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

#include <QSignalSpy>

#include <array>
#include <latch>
#include <stdexcept>

using namespace danggol;
using namespace danggol::test;
using storage::CommitPoint;
using storage::LaneKey;
using storage::Statement;
using storage::Transaction;

namespace
{

const Statement kInsert("INSERT INTO category (name) VALUES (?) RETURNING id");
const Statement kNames("SELECT name FROM category ORDER BY id");
const Statement kTouchProduct("UPDATE product SET updated_at = updated_at + 1 WHERE id = ?");

} // namespace

/// Queues, shared commits and the news of changes.
class TstLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void whatWaitsSharesOneCommit();
    void onlyOneKeyPerCommitOnPostgres();
    void keysAreSpreadOverAllLanes();
    void crossedBatchesAllFinish();
    void aUnitThatThrowsCostsItsOwnAnswer();
    void aReceiverThatThrowsCostsNobodyElse();
    void aFullQueueSaysBusyAtOnce();
    void closingAnswersEverything();
    void changesAreToldHere();
    void changesAreToldToOtherTills();
    void refusedUnitsTellNothing();

private:
    void submit(TestShop &shop, LaneKey key, const QString &name, std::latch &done)
    {
        shop.shop().database().write<qint64>(
            key, shop.operation(),
            [name](Transaction &t) {
                t.touch(Topic::Product, 5);
                return t.number(kInsert, name);
            },
            [&done](const Result<qint64> &) { done.count_down(); });
    }
    void occupy(Shop &till, const Operation &operation, std::latch &isRunning, std::latch &release)
    {
        till.database().write<qint64>(
            LaneKey::customer(CustomerId{1}), operation,
            [&](Transaction &) -> Result<qint64> {
                isRunning.count_down();
                release.wait();
                return 0;
            },
            [](const Result<qint64> &) {});
        isRunning.wait();
    }
    /// Keeps one lane busy until `release` is counted down.
    void occupy(TestShop &shop, LaneKey key, std::latch &isRunning, std::latch &release)
    {
        shop.shop().database().write<qint64>(
            key, shop.operation(),
            [&](Transaction &) -> Result<qint64> {
                isRunning.count_down();
                release.wait();
                return 0;
            },
            [](const Result<qint64> &) {});
        isRunning.wait();
    }
};

void TstLanes::whatWaitsSharesOneCommit()
{
    QFETCH_GLOBAL(Backend, backend);
    std::atomic<int> commits = 0;
    storage::DatabaseOptions options;
    options.probe = [&commits](CommitPoint point) {
        commits += point == CommitPoint::After ? 1 : 0;
        return true;
    };
    TestShop shop(backend, options);
    std::latch isRunning(1);
    std::latch release(1);
    std::latch done(50);
    occupy(shop, LaneKey::customer(CustomerId{1}), isRunning, release);
    const int before = commits;
    for (int i = 0; i < 50; ++i)
        submit(shop, LaneKey::customer(CustomerId{1}), QString::number(i), done);
    release.count_down();
    done.wait();
    QCOMPARE(commits - before, 2); // the occupant's and one for all fifty
    shop.expectBooksBalance();
}

void TstLanes::onlyOneKeyPerCommitOnPostgres()
{
    QFETCH_GLOBAL(Backend, backend);
    std::atomic<int> commits = 0;
    storage::DatabaseOptions options;
    options.postgresWriters = 1;
    options.probe = [&commits](CommitPoint point) {
        commits += point == CommitPoint::After ? 1 : 0;
        return true;
    };
    TestShop shop(backend, options);
    std::latch isRunning(1);
    std::latch release(1);
    std::latch done(20);
    occupy(shop, LaneKey::shop(), isRunning, release);
    const int before = commits;
    for (int i = 0; i < 20; ++i)
        submit(shop, LaneKey::customer(CustomerId{i % 2 + 1}), QString::number(i), done);
    release.count_down();
    done.wait();
    QCOMPARE(commits - before, backend == Backend::Sqlite ? 2 : 3);
    shop.expectBooksBalance();
}

void TstLanes::keysAreSpreadOverAllLanes()
{
    std::array<int, 4> customers{};
    std::array<int, 4> orders{};
    for (qint64 id = 1; id <= 400; ++id) {
        ++customers[storage::laneOf(LaneKey::customer(CustomerId{id}), 4)];
        ++orders[storage::laneOf(LaneKey::order(OrderId{id}), 4)];
    }
    for (std::size_t lane = 0; lane < 4; ++lane) {
        QVERIFY(customers[lane] > 50);
        QVERIFY(orders[lane] > 50);
    }
}

// Two lanes that hold what the other wants: the engine ends one of them, and all the same everyone is served.
void TstLanes::crossedBatchesAllFinish()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const std::unique_ptr<Shop> other = shop.secondTill();
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 100);
    const ProductId milk = shop.product(QStringLiteral("Milk"), 4'900, 100);
    for (int round = 0; round < 3; ++round) {
        std::latch areRunning(2);
        std::latch release(1);
        std::latch done(4);
        std::atomic<int> served = 0;
        const auto write = [&](Shop &till, ProductId product, bool waits) {
            till.database().write<qint64>(
                LaneKey::customer(CustomerId{1}), shop.operation(),
                [&, product, waits](Transaction &t) -> Result<qint64> {
                    TRY(const qint64 changed, t.execute(kTouchProduct, product));
                    if (waits && !areRunning.try_wait()) {
                        areRunning.count_down();
                        areRunning.wait();
                    }
                    return changed;
                },
                [&](const Result<qint64> &result) {
                    served += result ? 1 : 0;
                    done.count_down();
                });
        };
        // SQLite has one writer at a time in all of the tills, so nobody can hold what another wants.
        const bool canCross = backend == Backend::Postgres;
        std::latch firstRunning(1);
        std::latch secondRunning(1);
        occupy(shop.shop(), shop.operation(), firstRunning, release);
        if (canCross)
            occupy(*other, shop.operation(), secondRunning, release);
        write(shop.shop(), bread, canCross);
        write(shop.shop(), milk, false);
        write(*other, milk, canCross);
        write(*other, bread, false);
        release.count_down();
        done.wait();
        QCOMPARE(served.load(), 4);
    }
    shop.expectBooksBalance();
}

void TstLanes::aUnitThatThrowsCostsItsOwnAnswer()
{
    QFETCH_GLOBAL(Backend, backend);
    FatalWarnings::expect(QStringLiteral("a unit of work failed"));
    TestShop shop(backend);
    std::latch isRunning(1);
    std::latch release(1);
    std::latch done(1);
    occupy(shop, LaneKey::customer(CustomerId{1}), isRunning, release);
    Result<qint64> thrown = 0;
    std::latch failed(1);
    shop.shop().database().write<qint64>(
        LaneKey::customer(CustomerId{1}), shop.operation(),
        [](Transaction &t) -> Result<qint64> {
            TRY_DONE(t.number(kInsert, QStringLiteral("Half")));
            throw std::runtime_error("broken");
        },
        [&](Result<qint64> result) {
            thrown = std::move(result);
            failed.count_down();
        });
    submit(shop, LaneKey::customer(CustomerId{1}), QStringLiteral("Tea"), done);
    release.count_down();
    failed.wait();
    done.wait();
    QCOMPARE(codeOf(thrown), QStringLiteral("INTERNAL"));
    const QList<QString> names = valueOf(shop.unit<QList<QString>>(
        [](Transaction &t) { return t.all(kNames, [](storage::Row &row) { return row.text(); }); }));
    QCOMPARE(names, (QList<QString>{QStringLiteral("Tea")}));
    shop.expectBooksBalance();
}

void TstLanes::aReceiverThatThrowsCostsNobodyElse()
{
    QFETCH_GLOBAL(Backend, backend);
    FatalWarnings::expect(QStringLiteral("an answer was not taken"));
    TestShop shop(backend);
    std::latch done(1);
    shop.shop().database().write<qint64>(
        LaneKey::shop(), shop.operation(), [](Transaction &) -> Result<qint64> { return 0; },
        [](const Result<qint64> &) { throw std::runtime_error("cannot"); });
    submit(shop, LaneKey::shop(), QStringLiteral("Tea"), done);
    done.wait();
    shop.expectBooksBalance();
}

void TstLanes::aFullQueueSaysBusyAtOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    storage::DatabaseOptions options;
    options.writeQueueCapacity = 4;
    TestShop shop(backend, options);
    std::latch isRunning(1);
    std::latch release(1);
    std::latch done(4);
    occupy(shop, LaneKey::shop(), isRunning, release);
    for (int i = 0; i < 4; ++i)
        submit(shop, LaneKey::shop(), QString::number(i), done);
    const Result<qint64> refused = await<qint64>([&](Reply<qint64> reply) {
        shop->expireCoupons(Actor::job(QStringLiteral("test")), shop.operation(), 1, std::move(reply));
    });
    QCOMPARE(codeOf(refused), QStringLiteral("BUSY"));
    release.count_down();
    done.wait();
    shop.expectBooksBalance();
}

void TstLanes::closingAnswersEverything()
{
    QFETCH_GLOBAL(Backend, backend);
    std::latch done(100);
    {
        TestShop shop(backend);
        for (int i = 0; i < 100; ++i)
            submit(shop, LaneKey::shop(), QString::number(i), done);
    }
    QVERIFY(done.try_wait());
}

void TstLanes::changesAreToldHere()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    QSignalSpy told(&shop.shop(), &Shop::changed);
    std::latch done(1);
    submit(shop, LaneKey::shop(), QStringLiteral("Tea"), done);
    done.wait();
    QTRY_VERIFY(!told.isEmpty());
    const auto changes = told.first().first().value<ChangeSet>();
    QVERIFY(changes.touches(Topic::Product, 5));
    QVERIFY(!changes.everything);
    shop.expectBooksBalance();
}

void TstLanes::changesAreToldToOtherTills()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const std::unique_ptr<Shop> other = shop.secondTill();
    bool isTold = false;
    connect(other.get(), &Shop::changed, this,
            [&isTold](const ChangeSet &changes) { isTold = isTold || changes.touches(Topic::Product, 5); });
    std::latch done(1);
    submit(shop, LaneKey::shop(), QStringLiteral("Tea"), done);
    done.wait();
    QTRY_VERIFY_WITH_TIMEOUT(isTold, 20'000);
    shop.expectBooksBalance();
}

void TstLanes::refusedUnitsTellNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    std::atomic<int> told = 0;
    connect(
        &shop.shop(), &Shop::changed, this, [&told] { ++told; }, Qt::DirectConnection);
    const Result<qint64> refused = shop.unit<qint64>([](Transaction &t) -> Result<qint64> {
        t.touch(Topic::Product, 5);
        return fail(ErrorCode::OutOfStock, QStringLiteral("no"));
    });
    QVERIFY(!refused);
    QCOMPARE(told.load(), 0);
    shop.expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstLanes)
#include "tst_lanes.moc"

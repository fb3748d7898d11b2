// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

using namespace danggol;
using namespace danggol::test;
using storage::LaneKey;
using storage::Row;
using storage::Statement;
using storage::Transaction;

namespace
{

const Statement kInsert("INSERT INTO category (name) VALUES (?) RETURNING id");
const Statement kInsertBroken("INSERT INTO category (name) VALUES ('')");
const Statement kCount("SELECT COUNT(*) FROM category");

Result<qint64> insert(Transaction &transaction, const QString &name)
{
    transaction.touch(Topic::Product, 1);
    return transaction.number(kInsert, name);
}

} // namespace

/// A unit of work: all or nothing, once for its operation.
class TstDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void aUnitIsDurableWhenAnswered();
    void aRefusedUnitLeavesNothing();
    void aBrokenConstraintIsRolledBackAlone();
    void refusedUnitsInACrowdGoBackAlone();
    void anOperationHappensOnce();
    void anOperationHappensOnceAfterARestart();
    void anOperationSentAtOnceHappensOnce();
    void aForgottenRefusalIsJudgedAgain();
    void aRememberedRefusalComesBack();
    void aFailureToJudgeIsNotRemembered();
    void aKeyForAnotherRequestIsRefused();
    void readersCannotWrite();
    void aReadSeesOneMoment();
    void oldOperationsAreForgotten();

private:
    [[nodiscard]] Result<qint64> write(const Operation &operation,
                                       std::function<Result<qint64>(Transaction &)> work)
    {
        return await<qint64>([&](Reply<qint64> reply) {
            m_shop->shop().database().write<qint64>(LaneKey::shop(), operation, std::move(work),
                                                    std::move(reply));
        });
    }
    [[nodiscard]] qint64 count()
    {
        return valueOf(await<qint64>([&](Reply<qint64> reply) {
            m_shop->shop().database().read<qint64>([](Transaction &t) { return t.number(kCount); },
                                                   std::move(reply));
        }));
    }

    std::unique_ptr<TestShop> m_shop;
};

void TstDatabase::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
}

void TstDatabase::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstDatabase::aUnitIsDurableWhenAnswered()
{
    QVERIFY(write(m_shop->operation(), [](Transaction &t) { return insert(t, QStringLiteral("Tea")); }));
    m_shop->reopen();
    QCOMPARE(count(), 1);
}

void TstDatabase::aRefusedUnitLeavesNothing()
{
    const Result<qint64> refused = write(m_shop->operation(), [](Transaction &t) -> Result<qint64> {
        TRY_DONE(insert(t, QStringLiteral("Tea")));
        return fail(ErrorCode::OutOfStock, QStringLiteral("no"));
    });
    QCOMPARE(codeOf(refused), QStringLiteral("OUT_OF_STOCK"));
    QCOMPARE(count(), 0);
}

void TstDatabase::aBrokenConstraintIsRolledBackAlone()
{
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
    auto good = std::make_shared<std::promise<Result<qint64>>>();
    m_shop->shop().database().write<qint64>(
        LaneKey::shop(), m_shop->operation(), [](Transaction &t) { return insert(t, QStringLiteral("Tea")); },
        [good](Result<qint64> result) { good->set_value(std::move(result)); });
    const Result<qint64> broken = write(m_shop->operation(), [](Transaction &t) -> Result<qint64> {
        TRY_DONE(insert(t, QStringLiteral("Coffee")));
        return t.execute(kInsertBroken);
    });
    QCOMPARE(codeOf(broken), QStringLiteral("INTERNAL"));
    QVERIFY(good->get_future().get());
    QCOMPARE(count(), 1);
}

void TstDatabase::refusedUnitsInACrowdGoBackAlone()
{
    constexpr int kUnits = 60;
    const auto results = m_shop->race<qint64>(kUnits, [this](int number, Reply<qint64> reply) {
        m_shop->shop().database().write<qint64>(
            LaneKey::coupon({1}), m_shop->operation(),
            [number](Transaction &t) -> Result<qint64> {
                if (number % 5 == 0) // with nothing to take back
                    return fail(ErrorCode::CouponExhausted, QStringLiteral("no"));
                TRY(const qint64 id, insert(t, QStringLiteral("Tea %1").arg(number)));
                if (number % 5 == 1) // after it has changed something
                    return fail(ErrorCode::OutOfStock, QStringLiteral("no"));
                return id;
            },
            std::move(reply));
    });
    for (int number = 0; number < kUnits; ++number) {
        const QString expected = number % 5 == 0   ? QStringLiteral("COUPON_EXHAUSTED")
                                 : number % 5 == 1 ? QStringLiteral("OUT_OF_STOCK")
                                                   : QStringLiteral("a value");
        QCOMPARE(codeOf(results[static_cast<std::size_t>(number)]), expected);
    }
    QCOMPARE(count(), qint64{kUnits / 5 * 3});
}

void TstDatabase::anOperationHappensOnce()
{
    const Operation operation = m_shop->operation();
    const auto work = [](Transaction &t) { return insert(t, QStringLiteral("Tea")); };
    const Result<qint64> first = write(operation, work);
    const Result<qint64> second = write(operation, work);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(count(), 1);
}

void TstDatabase::anOperationHappensOnceAfterARestart()
{
    const Operation operation = m_shop->operation();
    const auto work = [](Transaction &t) { return insert(t, QStringLiteral("Tea")); };
    const Result<qint64> first = write(operation, work);
    m_shop->reopen();
    QCOMPARE(*write(operation, work), *first);
    QCOMPARE(count(), 1);
}

void TstDatabase::anOperationSentAtOnceHappensOnce()
{
    const Operation operation = m_shop->operation();
    std::vector<std::future<Result<qint64>>> answers;
    const std::unique_ptr<Shop> secondTill = m_shop->secondTill();
    for (int i = 0; i < 64; ++i) {
        auto answered = std::make_shared<std::promise<Result<qint64>>>();
        answers.push_back(answered->get_future());
        Shop &till = i % 2 == 0 ? m_shop->shop() : *secondTill;
        till.database().write<qint64>(
            LaneKey{static_cast<std::uint64_t>(i)}, operation,
            [](Transaction &t) { return insert(t, QStringLiteral("Tea")); },
            [answered](Result<qint64> result) { answered->set_value(std::move(result)); });
    }
    QSet<qint64> ids;
    for (auto &answer : answers)
        ids.insert(valueOf(answer.get()));
    QCOMPARE(ids.size(), 1);
    QCOMPARE(count(), 1);
}

void TstDatabase::aForgottenRefusalIsJudgedAgain()
{
    const Operation operation = m_shop->operation();
    QVERIFY(
        !write(operation, [](Transaction &) -> Result<qint64> { return fail(ErrorCode::OutOfStock, {}); }));
    QVERIFY(write(operation, [](Transaction &t) { return insert(t, QStringLiteral("Tea")); }));
}

void TstDatabase::aRememberedRefusalComesBack()
{
    Operation operation = m_shop->operation();
    operation.refusals = Operation::Refusals::Remember;
    const Result<qint64> refused = write(operation, [](Transaction &t) -> Result<qint64> {
        TRY_DONE(insert(t, QStringLiteral("Tea")));
        return fail(ErrorCode::OutOfStock, QStringLiteral("none left"));
    });
    const Result<qint64> again =
        write(operation, [](Transaction &t) { return insert(t, QStringLiteral("Tea")); });
    QVERIFY(!again);
    QCOMPARE(again.error(), refused.error());
    QCOMPARE(count(), 0);
}

void TstDatabase::aFailureToJudgeIsNotRemembered()
{
    Operation operation = m_shop->operation();
    operation.refusals = Operation::Refusals::Remember;
    for (const ErrorCode code : {ErrorCode::Busy, ErrorCode::Internal, ErrorCode::InvalidInput})
        QVERIFY(!write(operation, [code](Transaction &) -> Result<qint64> { return fail(code, {}); }));
    QVERIFY(write(operation, [](Transaction &t) { return insert(t, QStringLiteral("Tea")); }));
    QCOMPARE(count(), 1);
}

void TstDatabase::aKeyForAnotherRequestIsRefused()
{
    Operation operation = m_shop->operation();
    operation.fingerprint = "first";
    QVERIFY(write(operation, [](Transaction &t) { return insert(t, QStringLiteral("Tea")); }));
    operation.fingerprint = "second";
    const Result<qint64> reused =
        write(operation, [](Transaction &t) { return insert(t, QStringLiteral("Coffee")); });
    QCOMPARE(codeOf(reused), QStringLiteral("IDEMPOTENCY_KEY_REUSED"));
    QCOMPARE(count(), 1);
}

void TstDatabase::readersCannotWrite()
{
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
    const Result<qint64> written = await<qint64>([&](Reply<qint64> reply) {
        m_shop->shop().database().read<qint64>(
            [](Transaction &t) { return insert(t, QStringLiteral("Tea")); }, std::move(reply));
    });
    QFETCH_GLOBAL(Backend, backend);
    QCOMPARE(codeOf(written),
             backend == Backend::Sqlite ? QStringLiteral("READ_ONLY") : QStringLiteral("UNAVAILABLE"));
    QCOMPARE(count(), 0);
}

void TstDatabase::aReadSeesOneMoment()
{
    const Result<qint64> difference = await<qint64>([&](Reply<qint64> reply) {
        m_shop->shop().database().read<qint64>(
            [this](Transaction &t) -> Result<qint64> {
                TRY(const qint64 before, t.number(kCount));
                // Another unit commits between two looks of this one.
                (void)valueOf(write(m_shop->operation(),
                                    [](Transaction &other) { return insert(other, QStringLiteral("Tea")); }));
                TRY(const qint64 after, t.number(kCount));
                return after - before;
            },
            std::move(reply));
    });
    QCOMPARE(valueOf(difference), 0);
    QCOMPARE(count(), 1);
}

void TstDatabase::oldOperationsAreForgotten()
{
    const Operation operation = m_shop->operation();
    QVERIFY(write(operation, [](Transaction &t) { return insert(t, QStringLiteral("Tea")); }));
    m_shop->clock().advanceMs(kMsPerDay);
    const auto forget = [this] {
        return valueOf(await<qint64>([&](Reply<qint64> reply) {
            (*m_shop)->forgetOperations(Actor::job(QStringLiteral("forget")), m_shop->operation(),
                                        std::move(reply));
        }));
    };
    QCOMPARE(forget(), 0); // kept for at least a day
    m_shop->clock().advanceMs(2 * kMsPerDay);
    QVERIFY(forget() >= 2);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstDatabase)
#include "tst_database.moc"

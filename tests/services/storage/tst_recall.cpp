// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/support/answers.h"
#include "tests/support/test_shop.h"

using namespace danggol;
using namespace danggol::test;
using storage::CommitPoint;
using storage::LaneKey;
using storage::Statement;
using storage::Transaction;

namespace
{

const Statement kInsert("INSERT INTO category (name) VALUES (?) RETURNING id");
const Statement kCount("SELECT COUNT(*) FROM category");

Result<qint64> insertTea(Transaction &transaction)
{
    return transaction.number(kInsert, QStringLiteral("Tea"));
}

Result<qint64> refuse(Transaction &)
{
    return fail(ErrorCode::OutOfStock, QStringLiteral("none left"));
}

using Work = std::function<Result<qint64>(Transaction &)>;

/// Sends the operation; answers whether what came back was recalled, as the reply itself sees it.
void send(Shop &till, Operation operation, LaneKey key, Work work, Reply<bool> reply)
{
    const auto wasRecalled = std::make_shared<bool>(false);
    operation.wasRecalled = wasRecalled;
    till.database().write<qint64>(
        key, operation, std::move(work),
        [wasRecalled, reply = std::move(reply)](const Result<qint64> &) { reply(*wasRecalled); });
}

} // namespace

/// Whoever sends an operation can learn whether its answer is an old one.
class TstRecall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void theFirstAnswerIsNew();
    void aRememberedRefusalIsRecalled();
    void aForgottenRefusalIsJudgedAgain();
    void anotherRequestsAnswerIsNotGiven();
    void recallOutlivesARestart();
    void ofManyAtOnceOneIsNew();
    void aBatchThatWasLostRecalledNothing();
    void anAnswerOfAnotherVersionIsNotGuessedAt();

private:
    [[nodiscard]] bool isRecalled(const Operation &operation, const Work &work)
    {
        return valueOf(await<bool>([&](Reply<bool> reply) {
            send(m_shop->shop(), operation, LaneKey::shop(), work, std::move(reply));
        }));
    }
    [[nodiscard]] qint64 count()
    {
        return valueOf(m_shop->unit<qint64>([](Transaction &t) { return t.number(kCount); }));
    }

    std::atomic<int> m_faults = 0;
    std::unique_ptr<TestShop> m_shop;
};

void TstRecall::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_faults = 0;
    storage::DatabaseOptions options;
    options.probe = [this](CommitPoint point) {
        const bool breaks = point == CommitPoint::Before && m_faults > 0;
        m_faults -= breaks ? 1 : 0;
        return !breaks;
    };
    m_shop = std::make_unique<TestShop>(backend, options);
}

void TstRecall::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstRecall::theFirstAnswerIsNew()
{
    const Operation operation = m_shop->operation();
    QVERIFY(!isRecalled(operation, insertTea));
    QVERIFY(isRecalled(operation, insertTea));
    QVERIFY(isRecalled(operation, insertTea));
    QVERIFY(!isRecalled(m_shop->operation(), [](Transaction &) -> Result<qint64> { return 0; }));
    QCOMPARE(count(), 1);
}

void TstRecall::aRememberedRefusalIsRecalled()
{
    Operation operation = m_shop->operation();
    operation.refusals = Operation::Refusals::Remember;
    QVERIFY(!isRecalled(operation, refuse));
    QVERIFY(isRecalled(operation, refuse));
}

void TstRecall::aForgottenRefusalIsJudgedAgain()
{
    const Operation operation = m_shop->operation();
    QVERIFY(!isRecalled(operation, refuse));
    QVERIFY(!isRecalled(operation, refuse));
    QVERIFY(!isRecalled(operation, insertTea));
    QVERIFY(isRecalled(operation, refuse));
    QCOMPARE(count(), 1);
}

void TstRecall::anotherRequestsAnswerIsNotGiven()
{
    Operation operation = m_shop->operation();
    operation.fingerprint = "first";
    QVERIFY(!isRecalled(operation, insertTea));
    operation.fingerprint = "second";
    QVERIFY(!isRecalled(operation, insertTea));
    QCOMPARE(count(), 1);
}

void TstRecall::recallOutlivesARestart()
{
    const Operation done = m_shop->operation();
    Operation refused = m_shop->operation();
    refused.refusals = Operation::Refusals::Remember;
    QVERIFY(!isRecalled(done, insertTea));
    QVERIFY(!isRecalled(refused, refuse));
    m_shop->reopen();
    QVERIFY(isRecalled(done, insertTea));
    QVERIFY(isRecalled(refused, refuse));
    QCOMPARE(count(), 1);
}

void TstRecall::ofManyAtOnceOneIsNew()
{
    const Operation operation = m_shop->operation();
    const std::unique_ptr<Shop> other = m_shop->secondTill();
    const QList<Result<bool>> answers = race<bool>(64, [&](int i, Reply<bool> reply) {
        // A name for each: it is the operation that keeps them apart, not the table.
        const auto work = [i](Transaction &t) { return t.number(kInsert, QString::number(i)); };
        send(i % 2 == 0 ? m_shop->shop() : *other, operation, LaneKey{static_cast<std::uint64_t>(i)}, work,
             std::move(reply));
    });
    int recalled = 0;
    for (const Result<bool> &answer : answers)
        recalled += valueOf(answer) ? 1 : 0;
    QCOMPARE(recalled, 63);
    QCOMPARE(count(), 1);
}

void TstRecall::aBatchThatWasLostRecalledNothing()
{
    const Operation operation = m_shop->operation();
    m_faults = 2;
    QVERIFY(!isRecalled(operation, insertTea));
    QCOMPARE(m_faults.load(), 0);
    QVERIFY(isRecalled(operation, insertTea));
    QCOMPARE(count(), 1);
}

// As after an upgrade: it was done, and says so, but what it answered is not known any more.
void TstRecall::anAnswerOfAnotherVersionIsNotGuessedAt()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const Operation operation{QStringLiteral("old"), {}, Operation::Refusals::Remember};
    (void)valueOf(shop.await<Done>([&](Reply<Done> reply) {
        shop->database().write<Done>(
            LaneKey::shop(), operation, [](Transaction &) -> Result<Done> { return Done{}; },
            std::move(reply));
    }));
    const Result<qint64> again = shop.await<qint64>([&](Reply<qint64> reply) {
        shop->database().write<qint64>(LaneKey::shop(), operation, insertTea, std::move(reply));
    });
    QCOMPARE(codeOf(again), QStringLiteral("ALREADY_EXISTS"));
    QVERIFY(again.error().message.contains(QStringLiteral("not done again")));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstRecall)
#include "tst_recall.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database.h"
#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

#include <latch>
#include <stdexcept>

using namespace danggol;
using namespace danggol::test;
using storage::Row;
using storage::Statement;
using storage::Transaction;

namespace
{

const Statement kBalance("SELECT balance FROM account WHERE customer_id = ?");

storage::DatabaseOptions withOneReader()
{
    storage::DatabaseOptions options;
    options.readers = 1;
    return options;
}

/// A read on its way, which stops behind its question until it is let go.
class HeldRead
{
public:
    HeldRead(const TestShop &shop, CustomerId customer)
    {
        shop->database().read<qint64>(
            [this, customer](Transaction &transaction) -> Result<qint64> {
                TRY(const qint64 balance, transaction.number(kBalance, customer));
                m_isAsking.count_down();
                m_isLetGo.wait();
                return balance;
            },
            [this](Result<qint64> answer) { m_answer.set_value(std::move(answer)); });
    }

    void awaitQuestion() { m_isAsking.wait(); }
    HeldRead &letGo()
    {
        m_isLetGo.count_down();
        return *this;
    }
    [[nodiscard]] Result<qint64> answer() { return m_answer.get_future().get(); }

private:
    std::latch m_isAsking{1};
    std::latch m_isLetGo{1};
    std::promise<Result<qint64>> m_answer;
};

} // namespace

/// Reads that wait together share a moment, and never one that is older than the question.
class TstReaderLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void whatWaitedSharesAMomentAndWhatComesLaterDoesNot();
    void oneThatThrowsCostsItsOwnAnswer();
};

void TstReaderLanes::whatWaitedSharesAMomentAndWhatComesLaterDoesNot()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend, withOneReader());
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000);
    HeldRead occupant(shop, bora);
    occupant.awaitQuestion();
    HeldRead first(shop, bora);
    HeldRead second(shop, bora);
    second.letGo();
    QCOMPARE(valueOf(occupant.letGo().answer()), 1'000);
    first.awaitQuestion();
    const Result<ChargeReceipt> charged = shop.await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
        shop->wallet().charge(TestShop::staff(), shop.operation(), {bora, Money(500)}, std::move(reply));
    });
    QVERIFY(charged);
    HeldRead later(shop, bora);
    later.letGo();
    QCOMPARE(valueOf(first.letGo().answer()), 1'000);
    QCOMPARE(valueOf(second.answer()), 1'000);
    QCOMPARE(valueOf(later.answer()), 1'500);
    shop.expectBooksBalance();
}

void TstReaderLanes::oneThatThrowsCostsItsOwnAnswer()
{
    QFETCH_GLOBAL(Backend, backend);
    FatalWarnings::expect(QStringLiteral("a unit of reading failed"));
    TestShop shop(backend, withOneReader());
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000);
    std::latch isAsking(1);
    std::latch isLetGo(1);
    shop->database().read<qint64>(
        [&](Transaction &) -> Result<qint64> {
            isAsking.count_down();
            isLetGo.wait();
            return 0;
        },
        [](const Result<qint64> &) {});
    isAsking.wait();
    const auto balance = [&](bool throws) {
        auto answer = std::make_shared<std::promise<Result<qint64>>>();
        shop->database().read<qint64>(
            [bora, throws](Transaction &transaction) -> Result<qint64> {
                if (throws)
                    throw std::runtime_error("broken");
                return transaction.number(kBalance, bora);
            },
            [answer](Result<qint64> result) { answer->set_value(std::move(result)); });
        return answer->get_future();
    };
    std::future<Result<qint64>> before = balance(false);
    std::future<Result<qint64>> broken = balance(true);
    std::future<Result<qint64>> after = balance(false);
    isLetGo.count_down();
    QCOMPARE(valueOf(before.get()), 1'000);
    QCOMPARE(codeOf(broken.get()), QStringLiteral("INTERNAL"));
    QCOMPARE(valueOf(after.get()), 1'000);
    shop.expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstReaderLanes)
#include "tst_reader_lanes.moc"

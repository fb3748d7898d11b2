// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_shop.h"

#include <limits>

using namespace danggol;
using namespace danggol::test;

class TstWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void aNewCustomerHasNothing();
    void aChargeAddsUp();
    void aChargeIsOnTheStatement();
    void badAmountsAreRefused_data();
    void badAmountsAreRefused();
    void unknownAndArchivedCustomersAreRefused();
    void theBalanceHasALimit();
    void theLimitHoldsInARace();
    void chargesInARaceAllCount();
    void aChargeIsTakenBackOnce();
    void aSpentChargeIsNotTakenBack();
    void onlyAChargeIsTakenBack();
    void undoInARaceHappensOnce();
    void theStatementPages();
    void theStatementFilters();
    void badCursorsAndLimitsAreRefused();
    void aCustomerSeesOnlyTheirOwn();
    void aCustomerCannotCharge();

private:
    [[nodiscard]] Result<ChargeReceipt> charge(CustomerId customer, qint64 won,
                                               const Actor &actor = TestShop::staff())
    {
        return m_shop->await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            (*m_shop)->wallet().charge(actor, m_shop->operation(), {customer, Money(won)}, std::move(reply));
        });
    }
    [[nodiscard]] Result<ChargeReceipt> undo(CustomerId customer, LedgerEntryId entry)
    {
        return m_shop->await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            (*m_shop)->wallet().undoCharge(TestShop::staff(), m_shop->operation(), {customer, entry},
                                           std::move(reply));
        });
    }
    [[nodiscard]] Result<Page<LedgerEntry>> statement(const StatementQuery &query,
                                                      const Actor &actor = TestShop::staff())
    {
        return m_shop->await<Page<LedgerEntry>>([&](Reply<Page<LedgerEntry>> reply) {
            (*m_shop)->wallet().statement(actor, query, std::move(reply));
        });
    }

    std::unique_ptr<TestShop> m_shop;
    CustomerId m_bora;
};

void TstWallet::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
    m_bora = m_shop->customer(QStringLiteral("Bora Namgung"));
}

void TstWallet::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstWallet::aNewCustomerHasNothing()
{
    QCOMPARE(m_shop->balanceWon(m_bora), 0);
    QVERIFY(valueOf(statement({.customer = m_bora})).items.isEmpty());
}

void TstWallet::aChargeAddsUp()
{
    const ChargeReceipt first = valueOf(charge(m_bora, 48'500));
    QCOMPARE(first.balance, Money(48'500));
    const ChargeReceipt second = valueOf(charge(m_bora, 30'000));
    QCOMPARE(second.balance, Money(78'500));
    QCOMPARE(second.at, ManualClock::kStart);
    QCOMPARE(m_shop->balanceWon(m_bora), 78'500);
}

void TstWallet::aChargeIsOnTheStatement()
{
    const ChargeReceipt receipt = valueOf(charge(m_bora, 30'000));
    const Page<LedgerEntry> page = valueOf(statement({.customer = m_bora}));
    QCOMPARE(page.items.size(), 1);
    const LedgerEntry &entry = page.items.first();
    QCOMPARE(entry.id, receipt.entry);
    QVERIFY(entry.reason == EntryReason::Charge);
    QCOMPARE(entry.amount, Money(30'000));
    QCOMPARE(entry.balanceAfter, Money(30'000));
    QCOMPARE(entry.actorName, QStringLiteral("Sori"));
    QCOMPARE(valueOf(m_shop->await<qint64>([&](Reply<qint64> reply) {
                 (*m_shop)->wallet().statementSize(TestShop::staff(), m_bora, std::move(reply));
             })),
             1);
}

void TstWallet::badAmountsAreRefused_data()
{
    QTest::addColumn<qint64>("won");
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("negative") << qint64(-1);
    QTest::newRow("over the most") << kLargestCharge.won() + 1;
    QTest::newRow("largest integer") << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest integer") << std::numeric_limits<qint64>::min();
}

void TstWallet::badAmountsAreRefused()
{
    QFETCH(qint64, won);
    const Result<ChargeReceipt> refused = charge(m_bora, won);
    QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(refused.error().fields.first().field, QStringLiteral("amount"));
    QCOMPARE(m_shop->balanceWon(m_bora), 0);
}

void TstWallet::unknownAndArchivedCustomersAreRefused()
{
    QCOMPARE(codeOf(charge(CustomerId{999'999}, 1'000)), QStringLiteral("USER_NOT_FOUND"));
    QCOMPARE(codeOf(charge(CustomerId{0}, 1'000)), QStringLiteral("USER_NOT_FOUND"));
    QCOMPARE(codeOf(charge(CustomerId{-1}, 1'000)), QStringLiteral("USER_NOT_FOUND"));
    (void)valueOf(m_shop->await<Customer>([&](Reply<Customer> reply) {
        (*m_shop)->customers().archive(TestShop::staff(), m_shop->operation(), {m_bora, true},
                                       std::move(reply));
    }));
    QCOMPARE(codeOf(charge(m_bora, 1'000)), QStringLiteral("USER_NOT_FOUND"));
}

void TstWallet::theBalanceHasALimit()
{
    for (int i = 0; i < 100; ++i)
        QVERIFY(charge(m_bora, kLargestCharge.won()));
    QCOMPARE(m_shop->balanceWon(m_bora), kLargestBalance.won());
    QCOMPARE(codeOf(charge(m_bora, 1)), QStringLiteral("BALANCE_LIMIT"));
    QCOMPARE(m_shop->balanceWon(m_bora), kLargestBalance.won());
}

void TstWallet::theLimitHoldsInARace()
{
    for (int i = 0; i < 99; ++i)
        QVERIFY(charge(m_bora, kLargestCharge.won()));
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    const auto results = m_shop->race<ChargeReceipt>(64, [&](int i, Reply<ChargeReceipt> reply) {
        Shop &till = i % 2 == 0 ? m_shop->shop() : *second;
        till.wallet().charge(TestShop::staff(), m_shop->operation(), {m_bora, Money(1'000'000)},
                             std::move(reply));
    });
    QCOMPARE(std::count_if(results.begin(), results.end(), [](const auto &r) { return r.has_value(); }), 10);
    QCOMPARE(m_shop->balanceWon(m_bora), kLargestBalance.won());
}

void TstWallet::chargesInARaceAllCount()
{
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    const auto results = m_shop->race<ChargeReceipt>(64, [&](int i, Reply<ChargeReceipt> reply) {
        Shop &till = i % 2 == 0 ? m_shop->shop() : *second;
        till.wallet().charge(TestShop::staff(), m_shop->operation(), {m_bora, Money(1'000)},
                             std::move(reply));
    });
    for (const auto &result : results)
        QVERIFY(result);
    QCOMPARE(m_shop->balanceWon(m_bora), 64'000);
}

void TstWallet::aChargeIsTakenBackOnce()
{
    (void)valueOf(charge(m_bora, 5'000));
    const ChargeReceipt receipt = valueOf(charge(m_bora, 30'000));
    const ChargeReceipt back = valueOf(undo(m_bora, receipt.entry));
    QCOMPARE(back.amount, Money(-30'000));
    QCOMPARE(back.balance, Money(5'000));
    QCOMPARE(codeOf(undo(m_bora, receipt.entry)), QStringLiteral("NOT_UNDOABLE"));
    QCOMPARE(m_shop->balanceWon(m_bora), 5'000);
    const Page<LedgerEntry> page = valueOf(statement({.customer = m_bora}));
    QCOMPARE(page.items.size(), 3); // nothing is ever taken off the ledger
    QVERIFY(page.items.first().reason == EntryReason::ChargeUndo);
    QCOMPARE(page.items.first().reverses, receipt.entry);
    const Balance balance = valueOf(m_shop->await<Balance>([&](Reply<Balance> reply) {
        (*m_shop)->wallet().balance(TestShop::staff(), m_bora, std::move(reply));
    }));
    QCOMPARE(balance.lastCharge, Money(5'000)); // what was taken back was not the last charge
}

void TstWallet::aSpentChargeIsNotTakenBack()
{
    const ChargeReceipt receipt = valueOf(charge(m_bora, 30'000));
    const ProductId bread = m_shop->product(QStringLiteral("Salt bread"), 4'600, 10);
    const OrderId order = m_shop->placedOrder(m_bora, {{bread, 1}});
    (void)valueOf(m_shop->await<Payment>([&](Reply<Payment> reply) {
        (*m_shop)->payments().pay(TestShop::staff(), m_shop->operation(), {order, {}, {}}, std::move(reply));
    }));
    QCOMPARE(codeOf(undo(m_bora, receipt.entry)), QStringLiteral("NOT_UNDOABLE"));
    QCOMPARE(m_shop->balanceWon(m_bora), 25'400);
}

void TstWallet::onlyAChargeIsTakenBack()
{
    const ChargeReceipt receipt = valueOf(charge(m_bora, 30'000));
    const ChargeReceipt back = valueOf(undo(m_bora, receipt.entry));
    QCOMPARE(codeOf(undo(m_bora, back.entry)), QStringLiteral("NOT_UNDOABLE"));
    QCOMPARE(codeOf(undo(m_bora, LedgerEntryId{999'999})), QStringLiteral("LEDGER_ENTRY_NOT_FOUND"));
    const CustomerId daon = m_shop->customer(QStringLiteral("Daon Pyo"), 50'000);
    const ChargeReceipt other = valueOf(charge(m_bora, 10'000));
    QCOMPARE(codeOf(undo(daon, other.entry)), QStringLiteral("LEDGER_ENTRY_NOT_FOUND"));
    QCOMPARE(m_shop->balanceWon(daon), 50'000);
}

void TstWallet::undoInARaceHappensOnce()
{
    const ChargeReceipt receipt = valueOf(charge(m_bora, 30'000));
    (void)valueOf(charge(m_bora, 30'000));
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    const auto results = m_shop->race<ChargeReceipt>(16, [&](int i, Reply<ChargeReceipt> reply) {
        Shop &till = i % 2 == 0 ? m_shop->shop() : *second;
        till.wallet().undoCharge(TestShop::staff(), m_shop->operation(), {m_bora, receipt.entry},
                                 std::move(reply));
    });
    QCOMPARE(std::count_if(results.begin(), results.end(), [](const auto &r) { return r.has_value(); }), 1);
    QCOMPARE(m_shop->balanceWon(m_bora), 30'000);
}

void TstWallet::theStatementPages()
{
    for (int i = 1; i <= 7; ++i)
        (void)valueOf(charge(m_bora, i * 1'000));
    QList<qint64> amounts;
    QString cursor;
    int pages = 0;
    do {
        const Page<LedgerEntry> page = valueOf(statement({.customer = m_bora, .cursor = cursor, .limit = 3}));
        for (const LedgerEntry &entry : page.items)
            amounts.append(entry.amount.won());
        cursor = page.nextCursor;
        ++pages;
    } while (!cursor.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(amounts, (QList<qint64>{7'000, 6'000, 5'000, 4'000, 3'000, 2'000, 1'000}));
}

void TstWallet::theStatementFilters()
{
    (void)valueOf(undo(m_bora, valueOf(charge(m_bora, 1'000)).entry));
    m_shop->clock().advanceMs(kMsPerDay);
    (void)valueOf(charge(m_bora, 2'000));
    QCOMPARE(valueOf(statement({.customer = m_bora, .reason = EntryReason::Charge})).items.size(), 3);
    QVERIFY(valueOf(statement({.customer = m_bora, .reason = EntryReason::Payment})).items.isEmpty());
    QCOMPARE(valueOf(statement({.customer = m_bora, .from = ManualClock::kStart.plusMs(1)})).items.size(), 1);
}

void TstWallet::badCursorsAndLimitsAreRefused()
{
    for (const char *cursor : {"x", "1:2", "-", "1e3", "99999999999999999999"})
        QCOMPARE(codeOf(statement({.customer = m_bora, .cursor = QString::fromLatin1(cursor)})),
                 QStringLiteral("INVALID_INPUT"));
    for (const int limit : {0, -1, kMaximumPageLimit + 1})
        QCOMPARE(codeOf(statement({.customer = m_bora, .limit = limit})), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(codeOf(statement({.customer = CustomerId{999'999}})), QStringLiteral("USER_NOT_FOUND"));
}

void TstWallet::aCustomerSeesOnlyTheirOwn()
{
    const CustomerId daon = m_shop->customer(QStringLiteral("Daon Pyo"), 50'000);
    const auto balanceAs = [this](CustomerId whose, const Actor &actor) {
        return m_shop->await<Balance>(
            [&](Reply<Balance> reply) { (*m_shop)->wallet().balance(actor, whose, std::move(reply)); });
    };
    const auto sizeAs = [this](CustomerId whose, const Actor &actor) {
        return m_shop->await<qint64>(
            [&](Reply<qint64> reply) { (*m_shop)->wallet().statementSize(actor, whose, std::move(reply)); });
    };
    const ChargeReceipt own = valueOf(charge(m_bora, 1'000));
    const Actor bora = TestShop::customerActor(m_bora);
    QCOMPARE(valueOf(balanceAs(m_bora, bora)).balance, Money(1'000));
    QCOMPARE(valueOf(sizeAs(m_bora, bora)), 1);
    const QList<LedgerEntry> entries = valueOf(statement({.customer = m_bora}, bora)).items;
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().id, own.entry);
    Actor nobody = bora;
    nobody.customer.reset();
    const auto expectForbidden = [&](CustomerId whose, const Actor &actor) {
        const QString forbidden = QStringLiteral("FORBIDDEN");
        QCOMPARE(codeOf(balanceAs(whose, actor)), forbidden);
        QCOMPARE(codeOf(statement({.customer = whose}, actor)), forbidden);
        QCOMPARE(codeOf(sizeAs(whose, actor)), forbidden);
    };
    expectForbidden(daon, bora);
    expectForbidden(CustomerId{999'999}, bora); // not even whether there is such a customer
    expectForbidden(m_bora, nobody);
}

void TstWallet::aCustomerCannotCharge()
{
    QCOMPARE(codeOf(charge(m_bora, 1'000, TestShop::customerActor(m_bora))), QStringLiteral("FORBIDDEN"));
    QCOMPARE(m_shop->balanceWon(m_bora), 0);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstWallet)
#include "tst_wallet.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/till_session.h"
#include "models/wallet/wallet_controller.h"
#include "tests/support/test_shop.h"

#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using models::Notice;
using models::TillSession;
using models::WalletController;

namespace
{

/// A till whose notices are kept.
struct Till
{
    explicit Till(TestShop &shop) : session(shop.shop(), TestShop::staff()), controller(session)
    {
        QObject::connect(&session.notices(), &models::Notices::posted, &session,
                         [this](const Notice &notice) { notices.append(notice); });
    }

    void choose(CustomerId id)
    {
        session.chooseCustomer(id);
        QTRY_VERIFY(controller.balance() && controller.balance()->customer == id);
    }
    void charge(qint64 amountWon)
    {
        controller.setAmount(Money(amountWon));
        controller.charge();
        QTRY_VERIFY(!controller.isCharging());
    }

    TillSession session;
    WalletController controller;
    QList<Notice> notices;
};

class TstWalletController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheBalanceAndTheLastCharge();
    void computesTheBalanceAfter();
    void chargesOnceHoweverOftenItIsPressed();
    void asksAgainAboveTheShopsLimit();
    void saysWhatWasChargedAndTakesItBack();
    void refusesToTakeBackSpentPoints();
    void keepsTheFormWhenRefused();
    void startsAnewForAnotherCustomer();
    void answersForACustomerWhoWasLeft();
    void followsAnotherTill();
};

void TstWalletController::showsTheBalanceAndTheLastCharge()
{
    TestShop shop(Backend::Sqlite);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 50'000);
    Till till(shop);
    QVERIFY(!till.controller.balance());
    till.choose(bora);
    QTRY_COMPARE(till.controller.balance()->lastCharge, std::optional(Money(50'000)));
    QCOMPARE(till.controller.balance()->balance, Money(50'000));
    till.session.clearCustomer();
    QVERIFY(!till.controller.balance());
}

void TstWalletController::computesTheBalanceAfter()
{
    TestShop shop(Backend::Sqlite);
    Till till(shop);
    till.controller.setAmount(Money(1));
    QVERIFY(!till.controller.canCharge());
    till.choose(shop.customer(QStringLiteral("Bora"), 48'500));
    QVERIFY(!till.controller.balanceAfter());
    QVERIFY(!till.controller.canCharge());
    till.controller.setAmount(Money(30'000));
    QCOMPARE(till.controller.balanceAfter(), std::optional(Money(78'500)));
    QVERIFY(till.controller.canCharge());
}

void TstWalletController::chargesOnceHoweverOftenItIsPressed()
{
    TestShop shop(Backend::Sqlite);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    Till till(shop);
    till.choose(bora);
    QSignalSpy charged(&till.controller, &WalletController::charged);
    till.controller.setAmount(Money(30'000));
    till.controller.charge();
    till.controller.charge();
    till.controller.setAmount(Money(99'000));
    QVERIFY(till.controller.isCharging());
    QVERIFY(!till.controller.canCharge());
    QTRY_VERIFY(!till.controller.isCharging());
    QCOMPARE(charged.size(), 1);
    QCOMPARE(till.controller.balance()->balance, Money(30'000));
    QVERIFY(!till.controller.amount());
    till.charge(30'000);
    QCOMPARE(shop.balanceWon(bora), 60'000);
    shop.expectBooksBalance();
}

void TstWalletController::asksAgainAboveTheShopsLimit()
{
    TestShop shop(Backend::Sqlite);
    ShopSettings settings = shop->settings();
    settings.askChargeAbove = Money(100'000);
    (void)valueOf(shop.await<ShopSettings>([&](Reply<ShopSettings> reply) {
        shop->saveSettings(TestShop::admin(), shop.operation(), {settings, {}}, std::move(reply));
    }));
    Till till(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    till.choose(bora);
    till.charge(100'000);
    QCOMPARE(shop.balanceWon(bora), 100'000);
    till.controller.setAmount(Money(100'001));
    till.controller.charge();
    QVERIFY(till.controller.isAsking());
    till.controller.charge(); // a double press
    QVERIFY(!till.controller.isCharging());
    till.controller.setAmount(Money(200'000)); // another amount is another question
    QVERIFY(!till.controller.isAsking());
    till.controller.charge();
    QVERIFY(till.controller.isAsking());
    QVERIFY(!till.controller.isCharging());
    shop.clock().advanceMs(WalletController::kLeastPauseMs);
    till.charge(200'000);
    QCOMPARE(shop.balanceWon(bora), 300'000);
    QVERIFY(!till.controller.isAsking());
    shop.expectBooksBalance();
}

void TstWalletController::saysWhatWasChargedAndTakesItBack()
{
    TestShop shop(Backend::Sqlite);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Namgung"), 1'000);
    Till till(shop);
    till.choose(bora);
    till.charge(30'000);
    QTRY_COMPARE(till.notices.size(), 1);
    QCOMPARE(till.notices.first().emphasis, QStringLiteral("Charged ₩30,000"));
    QCOMPARE(till.notices.first().text, QStringLiteral("to Bora Namgung"));
    till.notices.first().undo();
    till.notices.first().undo(); // the same operation: taken back once
    QTRY_COMPARE(till.notices.size(), 3);
    QCOMPARE(till.notices.at(1).emphasis, QStringLiteral("Took back ₩30,000"));
    QTRY_COMPARE(till.controller.balance()->balance, Money(1'000));
    QCOMPARE(shop.balanceWon(bora), 1'000);
    shop.expectBooksBalance();
}

void TstWalletController::refusesToTakeBackSpentPoints()
{
    TestShop shop(Backend::Sqlite);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    const OrderId order = shop.placedOrder(bora, {{shop.product(QStringLiteral("Rye loaf"), 7'800, 5), 1}});
    Till till(shop);
    till.choose(bora);
    till.charge(10'000);
    QTRY_COMPARE(till.notices.size(), 1);
    (void)valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
        shop->payments().pay(TestShop::staff(), shop.operation(), {.order = order}, std::move(reply));
    }));
    till.notices.first().undo();
    QTRY_COMPARE(till.notices.size(), 2);
    QCOMPARE(till.notices.last().kind, Notice::Kind::Failed);
    QVERIFY(!till.notices.last().undo);
    QCOMPARE(shop.balanceWon(bora), 2'200);
}

void TstWalletController::keepsTheFormWhenRefused()
{
    TestShop shop(Backend::Sqlite);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), kLargestBalance.won());
    Till till(shop);
    till.choose(bora);
    till.charge(1);
    QVERIFY(!till.controller.refusal().isEmpty());
    QCOMPARE(till.controller.amount(), std::optional(Money(1)));
    QVERIFY(till.controller.canCharge());
    till.controller.setAmount(Money(1));
    QVERIFY(till.controller.refusal().isEmpty());
    QVERIFY(till.notices.isEmpty());
}

void TstWalletController::startsAnewForAnotherCustomer()
{
    TestShop shop(Backend::Sqlite);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000);
    const CustomerId daon = shop.customer(QStringLiteral("Daon"), 2'000);
    Till till(shop);
    till.choose(bora);
    till.controller.setAmount(Money(30'000));
    QSignalSpy reset(&till.controller, &WalletController::formReset);
    till.choose(daon);
    QCOMPARE(reset.size(), 1);
    QVERIFY(!till.controller.amount());
    QCOMPARE(till.controller.balance()->balance, Money(2'000));
}

void TstWalletController::answersForACustomerWhoWasLeft()
{
    TestShop shop(Backend::Sqlite);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000);
    const CustomerId daon = shop.customer(QStringLiteral("Daon"), 2'000);
    const Customer other = valueOf(shop.await<Customer>(
        [&](Reply<Customer> reply) { shop->customers().find(TestShop::admin(), daon, std::move(reply)); }));
    Till till(shop);
    till.choose(bora);
    till.controller.setAmount(Money(30'000));
    till.controller.charge();
    till.session.chooseCustomer(other);
    till.controller.setAmount(Money(5)); // ignored: one charge at a time
    QTRY_VERIFY(!till.controller.isCharging());
    QCOMPARE(till.notices.first().text, QStringLiteral("to Bora"));
    QCOMPARE(till.controller.balance()->balance, Money(2'000));
    QCOMPARE(shop.balanceWon(bora), 31'000);
    QCOMPARE(shop.balanceWon(daon), 2'000);
}

void TstWalletController::followsAnotherTill()
{
    TestShop shop(Backend::Sqlite);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000);
    Till till(shop);
    Till other(shop);
    till.choose(bora);
    other.choose(bora);
    other.charge(9'000);
    QTRY_COMPARE(till.controller.balance()->balance, Money(10'000));
    QTRY_COMPARE(till.controller.balance()->lastCharge, std::optional(Money(9'000)));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstWalletController)
#include "tst_wallet_controller.moc"

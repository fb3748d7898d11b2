// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/outcomes.h"

#include "models/catalog/catalog_controller.h"
#include "models/payment/payment_controller.h"
#include "models/wallet/wallet_controller.h"
#include "tests/support/lost_server.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

#include <QCoreApplication>

#include <atomic>

namespace
{

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;
using storage::CommitPoint;

constexpr int kBackMs = 15'000;

/// A till whose server dies at a chosen point of the next commit.
struct Till
{
    enum class Dies { Never, BeforeCommit, AfterCommit };

    Till()
        : shop(Backend::Postgres, options())
        , session(shop.shop(), TestShop::staff())
        , bora(shop.customer(QStringLiteral("Bora Namgung"), 10'000))
        , product(shop.product(QStringLiteral("Salt bread"), 4'000, 50))
    {
        QObject::connect(&session.notices(), &Notices::posted, &session,
                         [this](const Notice &notice) { said.append(notice.emphasis); });
    }
    ~Till()
    {
        if (isDead)
            bringBack();
    }

    storage::DatabaseOptions options()
    {
        storage::DatabaseOptions options;
        options.retry.unavailableAfterMs = 300;
        options.connection.connectTimeoutMs = 2'000;
        options.probe = [this](CommitPoint point) {
            const Dies now = dies;
            const bool isNow = now == (point == CommitPoint::Before ? Dies::BeforeCommit : Dies::AfterCommit);
            if (now == Dies::Never || !isNow)
                return true;
            dies = Dies::Never;
            isDead = true;
            PostgresServer::instance().stopImmediately();
            return point == CommitPoint::Before;
        };
        return options;
    }
    void bringBack()
    {
        isDead = false;
        PostgresServer::instance().start();
        session.shop().retryConnection();
    }
    void choose()
    {
        session.chooseCustomer(bora);
        QTRY_VERIFY(session.customer());
    }
    [[nodiscard]] bool hasSaid(const QString &emphasis) const { return said.contains(emphasis); }

    std::atomic<Dies> dies = Dies::Never;
    std::atomic<bool> isDead = false;
    TestShop shop;
    TillSession session;
    CustomerId bora;
    ProductId product;
    QStringList said;
};

} // namespace

/// Writes whose answer was lost with the connection: nothing is done twice, and the till says how they ended.
class TstOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChargeThatWasDoneIsTold();
    void aChargeThatWasNotDoneCanBePressedAgain();
    void aChargePressedAgainIsDoneOnce();
    void aPaymentThatWasDoneIsTold();
    void anOrderThatWasPlacedEmptiesTheCart();
    void anOrdinaryRefusalIsNotFollowed();
};

void TstOutcomes::initTestCase()
{
    expectWarningsOfALostServer();
}

void TstOutcomes::aChargeThatWasDoneIsTold()
{
    Till till;
    till.choose();
    WalletController wallet(till.session);
    wallet.setAmount(Money(30'000));
    till.dies = Till::Dies::AfterCommit;
    wallet.charge();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Not known yet:")), kBackMs);
    QVERIFY(wallet.refusal().contains(QStringLiteral("asked again")));
    QVERIFY(!wallet.isCharging());
    till.bringBack();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Charged ₩30,000")), kBackMs);
    QVERIFY(!wallet.amount()); // the form starts anew
    QVERIFY(wallet.refusal().isEmpty());
    QCOMPARE(till.shop.balanceWon(till.bora), 40'000);
    QCOMPARE(till.said.count(QStringLiteral("Charged ₩30,000")), 1);
    till.shop.expectBooksBalance();
}

void TstOutcomes::aChargeThatWasNotDoneCanBePressedAgain()
{
    Till till;
    till.choose();
    WalletController wallet(till.session);
    wallet.setAmount(Money(30'000));
    till.dies = Till::Dies::BeforeCommit;
    wallet.charge();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Not known yet:")), kBackMs);
    till.bringBack();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Not done:")), kBackMs);
    QCOMPARE(wallet.amount(), std::optional(Money(30'000))); // as it was filled in
    QVERIFY(wallet.refusal().isEmpty());
    QCOMPARE(till.shop.balanceWon(till.bora), 10'000);
    wallet.charge();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Charged ₩30,000")), kBackMs);
    QCOMPARE(till.shop.balanceWon(till.bora), 40'000);
    till.shop.expectBooksBalance();
}

void TstOutcomes::aChargePressedAgainIsDoneOnce()
{
    Till till;
    till.choose();
    WalletController wallet(till.session);
    wallet.setAmount(Money(30'000));
    till.dies = Till::Dies::AfterCommit;
    wallet.charge();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Not known yet:")), kBackMs);
    till.bringBack();
    // Before it is known: the same operation, so it is only recalled.
    QTRY_VERIFY_WITH_TIMEOUT(wallet.canCharge() || till.hasSaid(QStringLiteral("Charged ₩30,000")), kBackMs);
    wallet.charge();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Charged ₩30,000")), kBackMs);
    QCOMPARE(till.shop.balanceWon(till.bora), 40'000);
    till.shop.expectBooksBalance();
}

void TstOutcomes::aPaymentThatWasDoneIsTold()
{
    Till till;
    const OrderId order = till.shop.placedOrder(till.bora, {{till.product, 2}});
    PaymentController payment(till.session);
    payment.reader().open(order);
    QTRY_VERIFY(payment.reader().view());
    till.dies = Till::Dies::AfterCommit;
    payment.pay();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Not known yet:")), kBackMs);
    QVERIFY(!payment.isPaying());
    till.bringBack();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Paid ₩8,000")), kBackMs);
    QCOMPARE(till.shop.balanceWon(till.bora), 2'000);
    QTRY_COMPARE_WITH_TIMEOUT(payment.stage(), PaymentStage::Settled, kBackMs);
    till.shop.expectBooksBalance();
}

void TstOutcomes::anOrderThatWasPlacedEmptiesTheCart()
{
    Till till;
    till.choose();
    CatalogController catalog(till.session);
    QTRY_COMPARE(catalog.products().rowCount(), 1);
    catalog.add(catalog.products().row(0));
    till.dies = Till::Dies::AfterCommit;
    catalog.placeOrder();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Not known yet:")), kBackMs);
    QCOMPARE(catalog.cart().itemCount(), 1);
    till.bringBack();
    QTRY_VERIFY_WITH_TIMEOUT(till.hasSaid(QStringLiteral("Placed order #1")), kBackMs);
    QVERIFY(catalog.cart().isEmpty());
    QCOMPARE(till.shop.stock(till.product), 49);
    till.shop.expectBooksBalance();
}

void TstOutcomes::anOrdinaryRefusalIsNotFollowed()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    const Operation operation = session.newOperation();
    const Error refused{ErrorCode::Unavailable, QStringLiteral("away"), {}, {}};
    QVERIFY(!session.outcomes().follow(refused, operation, QStringLiteral("it"), this, [](bool) {}));
    QVERIFY(!session.outcomes().isOpen(operation));
    Error unknown = refused;
    unknown.details.insert(kMayBeDone, true);
    QVERIFY(session.outcomes().follow(unknown, operation, QStringLiteral("it"), this, [](bool) {}));
    QVERIFY(session.outcomes().isOpen(operation));
    session.outcomes().answered(operation);
    QVERIFY(!session.outcomes().isOpen(operation));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstOutcomes)
#include "tst_outcomes.moc"

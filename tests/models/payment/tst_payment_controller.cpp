// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payment/payment_controller.h"

#include "models/payment/charge_choices.h"
#include "models/payment/payment_attempts_model.h"
#include "models/roles.h"
#include "tests/support/test_shop.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::models;
using danggol::test::Backend;
using danggol::test::TestShop;
using danggol::test::valueOf;

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Till
{
    Till() : tester(&controller.queue(), kFatal) {}

    OrderId place(CustomerId customer, qint64 quantity = 1)
    {
        return shop.placedOrder(customer, {{product, quantity}});
    }
    Order order(OrderId id)
    {
        return valueOf(shop.await<Order>(
            [&](Reply<Order> reply) { shop->orders().find(TestShop::staff(), id, std::move(reply)); }));
    }
    QList<Payment> attempts(OrderId id)
    {
        return valueOf(shop.await<QList<Payment>>([&](Reply<QList<Payment>> reply) {
            shop->payments().attempts(TestShop::staff(), id, std::move(reply));
        }));
    }
    void open(OrderId id)
    {
        controller.reader().open(id);
        QTRY_VERIFY(controller.reader().view());
    }

    TestShop shop{Backend::Sqlite};
    TillSession session{shop.shop(), TestShop::staff()};
    CustomerId rich = shop.customer(QStringLiteral("Bora Namgung"), 50'000);
    CustomerId poor = shop.customer(QStringLiteral("Haram Mok"), 1'000);
    ProductId product = shop.product(QStringLiteral("Salt bread"), 4'600, 50);
    PaymentController controller{session};
    QAbstractItemModelTester tester;
};

class TstPaymentController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queuesOldestFirstWithAgeAndShortfall();
    void countsAllWhoWait();
    void paysOnce();
    void aFailedPaymentIsShownAndNothingIsTaken();
    void chargesAndPaysInOneStep();
    void doesNothingWithASettledOrder();
    void saysSoWhenAnotherTillWasFaster();
    void findsByCard();
    void offersExactThenRoundSums_data();
    void offersExactThenRoundSums();
    void attemptsModelKeepsTheRules();
};

void TstPaymentController::queuesOldestFirstWithAgeAndShortfall()
{
    Till till;
    const OrderId first = till.place(till.poor);
    till.shop.clock().advanceMs(75 * kMsPerMinute);
    const OrderId second = till.place(till.rich, 2);
    PaymentQueueModel &queue = till.controller.queue();
    QTRY_COMPARE(queue.rowCount(), 2);
    QCOMPARE(queue.row(0).id, first);
    QCOMPARE(queue.row(1).id, second);
    QCOMPARE(queue.index(0, 0).data(SubtitleRole).toString(),
             QStringLiteral("#%1 · 1 h 15 min").arg(first.value));
    QCOMPARE(queue.index(1, 0).data(SubtitleRole).toString(), QStringLiteral("#%1 · now").arg(second.value));
    QCOMPARE(queue.index(0, 0).data(ShortByRole).toLongLong(), 3'600);
    QCOMPARE(queue.index(1, 0).data(ShortByRole).toLongLong(), 0);
    QCOMPARE(queue.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Order %1, Haram Mok, 1 item, 4,600 won, 1 h 15 min, short by 3,600 won")
                 .arg(first.value));
}

void TstPaymentController::countsAllWhoWait()
{
    Till till;
    QSignalSpy counted(&till.controller, &PaymentController::waitingChanged);
    const OrderId one = till.place(till.rich);
    till.place(till.poor);
    QTRY_COMPARE(till.controller.waitingCount(), 2);
    QCOMPARE(till.controller.waitingTotal(), Money(9'200));
    till.controller.setSearchText(QStringLiteral("bora"));
    QTRY_COMPARE(till.controller.queue().rowCount(), 1);
    QCOMPARE(till.controller.waitingCount(), 2);
    till.open(one);
    till.controller.pay();
    QTRY_COMPARE(till.controller.waitingCount(), 1);
}

void TstPaymentController::paysOnce()
{
    Till till;
    const OrderId id = till.place(till.rich);
    till.open(id);
    QCOMPARE(till.controller.stage(), PaymentStage::Payable);
    QSignalSpy paid(&till.controller, &PaymentController::paid);
    till.controller.pay();
    QVERIFY(till.controller.isPaying());
    till.controller.pay();
    till.controller.cancel();
    QTRY_COMPARE(paid.size(), 1);
    QTRY_COMPARE(till.controller.stage(), PaymentStage::Settled);
    QCOMPARE(till.attempts(id).size(), 1);
    QCOMPARE(till.shop.balanceWon(till.rich), 45'400);
    till.shop.expectBooksBalance();
}

void TstPaymentController::aFailedPaymentIsShownAndNothingIsTaken()
{
    Till till;
    const OrderId id = till.place(till.poor);
    till.open(id);
    QCOMPARE(till.controller.stage(), PaymentStage::Short);
    QCOMPARE(till.controller.shortBy(), Money(3'600));
    QVERIFY(!till.controller.failedAttempt());
    QSignalSpy failed(&till.controller, &PaymentController::paymentFailed);
    till.controller.pay();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(till.controller.failedAttempt());
    QCOMPARE(till.controller.failedAttempt()->balance, Money(1'000));
    QCOMPARE(till.shop.balanceWon(till.poor), 1'000);
    // Each press that was answered is a new attempt.
    till.controller.pay();
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(till.attempts(id).size(), 2);
    till.shop.expectBooksBalance();
}

void TstPaymentController::chargesAndPaysInOneStep()
{
    Till till;
    const OrderId id = till.place(till.poor);
    till.open(id);
    QSignalSpy said(&till.session.notices(), &Notices::posted);
    till.controller.chargeAndPay(Money(5'000));
    till.controller.chargeAndPay(Money(5'000));
    QTRY_COMPARE(till.controller.stage(), PaymentStage::Settled);
    QCOMPARE(till.shop.balanceWon(till.poor), 1'400);
    QCOMPARE(said.size(), 1);
    till.shop.expectBooksBalance();
}

void TstPaymentController::doesNothingWithASettledOrder()
{
    Till till;
    const OrderId id = till.place(till.rich);
    till.controller.pay();
    QVERIFY(!till.controller.isPaying());
    till.open(id);
    till.controller.cancel();
    QTRY_COMPARE(till.controller.stage(), PaymentStage::Settled);
    QCOMPARE(till.order(id).status, OrderStatus::Cancelled);
    till.controller.pay();
    QVERIFY(!till.controller.isPaying());
    QCOMPARE(till.attempts(id).size(), 0);
}

void TstPaymentController::saysSoWhenAnotherTillWasFaster()
{
    Till till;
    const OrderId id = till.place(till.rich);
    till.open(id);
    QSignalSpy said(&till.session.notices(), &Notices::posted);
    // Before the news gets here, as the event loop has not run.
    (void)valueOf(till.shop.await<Payment>([&](Reply<Payment> reply) {
        till.shop->payments().pay(TestShop::admin(), till.shop.operation(), {.order = id}, std::move(reply));
    }));
    till.controller.pay();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<Notice>().kind, Notice::Kind::Failed);
    QTRY_COMPARE(till.controller.stage(), PaymentStage::Settled);
    QCOMPARE(till.shop.balanceWon(till.rich), 45'400);
    till.shop.expectBooksBalance();
}

void TstPaymentController::findsByCard()
{
    Till till;
    const Customer holder = valueOf(till.shop.await<Customer>([&](Reply<Customer> reply) {
        till.shop->customers().create(
            TestShop::admin(), till.shop.operation(),
            {.name = QStringLiteral("Nuri Seomun"), .cardNo = QStringLiteral("CARD-0042")}, std::move(reply));
    }));
    const OrderId id = till.place(holder.id);
    till.place(till.rich);
    QTRY_COMPARE(till.controller.queue().rowCount(), 2);
    till.controller.setSearchText(QStringLiteral("CARD-0042"));
    till.controller.submitSearch();
    QTRY_COMPARE(till.controller.queue().rowCount(), 1);
    QCOMPARE(till.controller.queue().row(0).id, id);
    QSignalSpy found(&till.controller, &PaymentController::found);
    till.controller.setSearchText(QString::number(id.value));
    till.controller.submitSearch();
    QTRY_COMPARE(found.size(), 1);
}

void TstPaymentController::offersExactThenRoundSums_data()
{
    QTest::addColumn<qint64>("shortBy");
    QTest::addColumn<qint64>("balance");
    QTest::addColumn<QList<qint64>>("expected");
    const auto row = [](const char *name, qint64 shortBy, qint64 balance, const QList<qint64> &expected) {
        QTest::newRow(name) << shortBy << balance << expected;
    };
    row("some", 12'000, 9'400, {12'000, 20'000, 30'000, 50'000});
    row("one won", 1, 0, {1, 1'000, 2'000, 3'000});
    row("round itself", 50'000, 0, {50'000, 100'000, 200'000, 300'000});
    row("near the limit", 9'999'999, 0, {9'999'999, 10'000'000});
    row("the limit", 10'000'000, 0, {10'000'000});
    row("beyond it", 10'000'001, 0, {});
    row("a nearly full account", 500, 999'999'000, {500, 1'000});
}

void TstPaymentController::offersExactThenRoundSums()
{
    QFETCH(qint64, shortBy);
    QFETCH(qint64, balance);
    QFETCH(QList<qint64>, expected);
    QList<qint64> offered;
    for (const Money choice : chargeChoices(Money(shortBy), Money(balance)))
        offered.append(choice.won());
    QCOMPARE(offered, expected);
}

void TstPaymentController::attemptsModelKeepsTheRules()
{
    PaymentAttemptsModel model({[](Timestamp moment) { return QString::number(moment.ms); },
                                [](const QString &stored) { return stored.toLower(); }});
    const QAbstractItemModelTester tester(&model, kFatal);
    Payment failed{.id = PaymentId{1}, .status = PaymentStatus::Fail, .requestedAt = {5}};
    failed.amount = Money(21'400);
    failed.balance = Money(9'400);
    failed.actorName = QStringLiteral("Sori");
    model.setAttempts({failed});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, PaymentAttemptsModel::Reason).data().toString(),
             QStringLiteral("Insufficient balance: had ₩9,400"));
    QCOMPARE(model.index(0, PaymentAttemptsModel::Staff).data().toString(), QStringLiteral("Sori"));
    QCOMPARE(model.index(0, 0).data(StatusRole).toString(), QStringLiteral("FAIL"));
    model.setAttempts({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstPaymentController)
#include "tst_payment_controller.moc"

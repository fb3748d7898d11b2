// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orders_controller.h"

#include "models/orders/order_lines_model.h"
#include "models/orders/refund_draft.h"
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

/// A till with its Orders screen, and one customer who has ordered.
struct Till
{
    Till() : tester(&controller.list(), kFatal) {}

    Order order(OrderId id)
    {
        return valueOf(shop.await<Order>(
            [&](Reply<Order> reply) { shop->orders().find(TestShop::staff(), id, std::move(reply)); }));
    }
    OrderId place(qint64 quantity = 1) { return shop.placedOrder(customer, {{product, quantity}}); }
    OrderId paid(qint64 quantity = 1)
    {
        const OrderId id = place(quantity);
        (void)valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
            shop->payments().pay(TestShop::staff(), shop.operation(), {.order = id}, std::move(reply));
        }));
        return id;
    }

    TestShop shop{Backend::Sqlite};
    TillSession session{shop.shop(), TestShop::staff()};
    CustomerId customer = shop.customer(QStringLiteral("Garam Do"), 100'000);
    ProductId product = shop.product(QStringLiteral("Salt bread"), 4'600, 50);
    OrdersController controller{session,
                                {[](Timestamp moment) { return QString::number(moment.ms); },
                                 [](const QString &stored) { return stored.toLower(); }}};
    QAbstractItemModelTester tester;
};

class TstOrdersController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsNewestFirstAndSorts();
    void narrowsByTextStatusAndDays();
    void narrowsToWhatAProductSold();
    void countsFollowTextAndDaysOnly();
    void speaksEachRow();
    void readsTheOpenOrderAgainWhenItChanges();
    void closesAnOrderThatIsNotThere();
    void confirmsOnce();
    void refusesWhatTheStateDoesNotAllow();
    void actionsFollowTheState();
    void rangesStartAtTheShopsMidnight();
    void refundDraftAddsUp();
    void refundDraftLeavesOutWhatIsGone();
    void refundsThroughTheWriter();
    void linesModelKeepsTheRules();
};

void TstOrdersController::listsNewestFirstAndSorts()
{
    Till till;
    const OrderId first = till.place();
    const OrderId second = till.place();
    QTRY_COMPARE(till.controller.list().rowCount(), 2);
    QCOMPARE(till.controller.list().row(0).id, second);
    till.controller.list().sort(OrderListModel::Time, Qt::AscendingOrder);
    QTRY_COMPARE(till.controller.list().row(0).id, first);
}

void TstOrdersController::narrowsByTextStatusAndDays()
{
    Till till;
    till.place();
    const OrderId paid = till.paid();
    QTRY_COMPARE(till.controller.list().rowCount(), 2);
    till.controller.setStatus(OrderStatus::PayDone);
    QTRY_COMPARE(till.controller.list().rowCount(), 1);
    QCOMPARE(till.controller.list().row(0).id, paid);
    QVERIFY(till.controller.isFiltered());
    till.controller.setStatus(std::nullopt);
    till.controller.setSearchText(QStringLiteral("  nobody "));
    QTRY_COMPARE(till.controller.list().rowCount(), 0);
    QTRY_VERIFY(till.controller.hasAnyOrder().value_or(false));
    till.controller.setSearchText(QString::number(paid.value));
    till.controller.submitSearch();
    QTRY_COMPARE(till.controller.list().rowCount(), 1);
    till.controller.clearFilters();
    QTRY_COMPARE(till.controller.list().rowCount(), 2);

    till.shop.clock().advanceMs(2 * kMsPerDay);
    till.controller.setRange(DateRange::Today);
    QTRY_COMPARE(till.controller.list().rowCount(), 0);
    till.controller.setRange(DateRange::Last7Days);
    QTRY_COMPARE(till.controller.list().rowCount(), 2);
}

void TstOrdersController::narrowsToWhatAProductSold()
{
    Till till;
    const OrderId waiting = till.place();
    const OrderId paid = till.paid();
    till.shop.clock().advanceMs(40 * kMsPerDay); // further back than the days that are shown
    QTRY_COMPARE(till.controller.list().rowCount(), 2);
    till.controller.setRange(DateRange::Today);
    till.controller.setStatus(OrderStatus::Cancelled);
    QTRY_COMPARE(till.controller.list().rowCount(), 0);
    till.controller.showSold({till.product, QStringLiteral("2026-11-20"), QStringLiteral("2026-11-22")});
    QTRY_COMPARE(till.controller.list().rowCount(), 1);
    QCOMPARE(till.controller.list().row(0).id, paid);
    QTRY_COMPARE(till.controller.counts().all(), 1);
    QVERIFY(till.controller.isFiltered());
    till.controller.showSold({till.product, QStringLiteral("2026-11-23"), QStringLiteral("2026-11-23")});
    QTRY_COMPARE(till.controller.list().rowCount(), 0);
    till.controller.clearSold();
    QVERIFY(!till.controller.sold());
    QCOMPARE(till.controller.range(), DateRange::Today); // as it was
    till.controller.clearFilters();
    QTRY_COMPARE(till.controller.list().rowCount(), 2);
    QCOMPARE(till.controller.list().row(1).id, waiting);
    till.shop.expectBooksBalance();
}

void TstOrdersController::countsFollowTextAndDaysOnly()
{
    Till till;
    till.place();
    till.paid();
    QTRY_COMPARE(till.controller.counts().all(), 2);
    till.controller.setStatus(OrderStatus::Cancelled);
    QTRY_COMPARE(till.controller.list().rowCount(), 0);
    QCOMPARE(till.controller.counts().depositWait, 1);
    QCOMPARE(till.controller.counts().payDone, 1);
}

void TstOrdersController::speaksEachRow()
{
    Till till;
    const OrderId id = till.place(3);
    QTRY_COMPARE(till.controller.list().rowCount(), 1);
    const QModelIndex row = till.controller.list().index(0, 0);
    QVERIFY(row.data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(
                    QStringLiteral("Order %1, Garam Do, 3 items, 13,800 won, deposit_wait").arg(id.value)));
    QCOMPARE(row.data(IdRole).toLongLong(), id.value);
    QCOMPARE(row.data(AmountRole).toLongLong(), 13'800);
}

void TstOrdersController::readsTheOpenOrderAgainWhenItChanges()
{
    Till till;
    const OrderId id = till.paid();
    OrderReader &reader = till.controller.reader();
    reader.open(id);
    QVERIFY(!reader.view());
    QTRY_VERIFY(reader.view());
    QCOMPARE(reader.view()->timeline.size(), 2);
    QCOMPARE(reader.view()->attempts.size(), 1);
    QCOMPARE(reader.view()->customer.id, till.customer);
    (void)valueOf(till.shop.await<Order>([&](Reply<Order> reply) {
        till.shop->orders().confirm(TestShop::staff(), till.shop.operation(), id, std::move(reply));
    }));
    QTRY_COMPARE(reader.view()->order.status, OrderStatus::BuyConfirm);
    QTRY_COMPARE(reader.view()->timeline.size(), 3);
}

void TstOrdersController::closesAnOrderThatIsNotThere()
{
    Till till;
    QSignalSpy said(&till.session.notices(), &Notices::posted);
    till.controller.reader().open(OrderId{4711});
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!till.controller.reader().id());
}

void TstOrdersController::confirmsOnce()
{
    Till till;
    const OrderId id = till.paid();
    QSignalSpy said(&till.session.notices(), &Notices::posted);
    till.controller.reader().open(id);
    QTRY_VERIFY(till.controller.reader().view());
    till.controller.confirm();
    QVERIFY(till.controller.writer().isConfirming());
    till.controller.confirm();
    QTRY_VERIFY(!till.controller.writer().isConfirming());
    QTRY_COMPARE(till.controller.reader().view()->order.status, OrderStatus::BuyConfirm);
    till.controller.confirm();
    QVERIFY(!till.controller.writer().isConfirming());
    QCOMPARE(said.size(), 1);
    till.shop.expectBooksBalance();
}

void TstOrdersController::refusesWhatTheStateDoesNotAllow()
{
    Till till;
    const OrderId id = till.place();
    QSignalSpy said(&till.session.notices(), &Notices::posted);
    till.controller.writer().confirm(id);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<Notice>().kind, Notice::Kind::Failed);
    QCOMPARE(till.order(id).status, OrderStatus::DepositWait);
}

void TstOrdersController::actionsFollowTheState()
{
    Order order;
    const auto actions = [&](OrderStatus status, bool connected = true) {
        order.status = status;
        return actionsFor(order, TestShop::staff(), connected);
    };
    const OrderActions waiting = actions(OrderStatus::DepositWait);
    QVERIFY(waiting.mayPay && waiting.mayCancel && !waiting.mayConfirm && !waiting.mayRefund);
    const OrderActions paid = actions(OrderStatus::PayDone);
    QVERIFY(!paid.mayPay && !paid.mayCancel && paid.mayConfirm && paid.mayRefund);
    for (const OrderStatus status :
         {OrderStatus::BuyConfirm, OrderStatus::Cancelled, OrderStatus::Refunded}) {
        const OrderActions none = actions(status);
        QVERIFY(!none.mayPay && !none.mayCancel && !none.mayConfirm && !none.mayRefund);
    }
    const OrderActions offline = actions(OrderStatus::PayDone, false);
    QVERIFY(!offline.mayConfirm && !offline.mayRefund);
    QCOMPARE(offline.reason, OrderActions::Reason::Offline);
}

void TstOrdersController::rangesStartAtTheShopsMidnight()
{
    const BusinessCalendar calendar(QTimeZone("Asia/Seoul"));
    const Timestamp now = danggol::test::ManualClock::kStart;
    const Timestamp midnight = calendar.startOf(QStringLiteral("2026-11-22"));
    QCOMPARE(*startOf(DateRange::Today, calendar, now), midnight);
    QCOMPARE(*startOf(DateRange::Last7Days, calendar, now), midnight.plusMs(-6 * kMsPerDay));
    QCOMPARE(*startOf(DateRange::Last30Days, calendar, now), midnight.plusMs(-29 * kMsPerDay));
    QVERIFY(!startOf(DateRange::All, calendar, now));
}

Order orderWithDiscount()
{
    Order order;
    order.id = OrderId{7};
    OrderLine bread{.product = ProductId{1}, .name = QStringLiteral("Bread"), .quantity = 3};
    bread.unitPrice = Money(1'000);
    bread.amount = Money(3'000);
    bread.discount = Money(100);
    OrderLine milk{.product = ProductId{2}, .name = QStringLiteral("Milk"), .quantity = 2};
    milk.unitPrice = Money(500);
    milk.amount = Money(1'000);
    order.lines = {bread, milk};
    return order;
}

void TstOrdersController::refundDraftAddsUp()
{
    RefundDraft draft(orderWithDiscount());
    QCOMPARE(draft.amount(), Money(3'900));
    draft.choose(0, 99);
    QCOMPARE(draft.amount(), Money(3'900));
    draft.choose(0, 0);
    QCOMPARE(draft.amount(), Money(1'000));
    draft.choose(1, 1);
    QCOMPARE(draft.amount(), Money(500));
    const RefundCommand command = draft.command(QStringLiteral(" stale "), false);
    QCOMPARE(command.order, OrderId{7});
    QCOMPARE(command.lines.size(), 1);
    QCOMPARE(command.lines.first().quantity, 1);
    QCOMPARE(command.reason, QStringLiteral("stale"));
    QVERIFY(!command.restock);
    draft.choose(1, 0);
    QVERIFY(draft.isEmpty());
    using Fault = RefundDraft::ReasonFault;
    QCOMPARE(RefundDraft::faultOf(QStringLiteral("  ")), Fault::Missing);
    QCOMPARE(RefundDraft::faultOf(QString(200, u'x')), Fault::None);
    QCOMPARE(RefundDraft::faultOf(QString(201, u'x')), Fault::TooLong);
}

void TstOrdersController::refundDraftLeavesOutWhatIsGone()
{
    Order order = orderWithDiscount();
    order.lines[0].refundedQuantity = 3;
    order.lines[0].refundedAmount = Money(2'900);
    order.lines[1].refundedQuantity = 1;
    order.lines[1].refundedAmount = Money(500);
    const RefundDraft draft(order);
    QCOMPARE(draft.lines().size(), 1);
    QCOMPARE(draft.lines().first().left, 1);
    QCOMPARE(draft.amount(), Money(500));
}

void TstOrdersController::refundsThroughTheWriter()
{
    Till till;
    const OrderId id = till.paid(3);
    OrderWriter &writer = till.controller.writer();
    QSignalSpy refused(&writer, &OrderWriter::refundRefused);
    QSignalSpy done(&writer, &OrderWriter::refundDone);
    writer.refund({.order = id, .lines = {{till.product, 4}}, .reason = QStringLiteral("Too many")});
    QTRY_COMPARE(refused.size(), 1);
    RefundDraft draft(till.order(id));
    draft.choose(0, 2);
    const Money expected = draft.amount();
    writer.refund(draft.command(QStringLiteral("Stale"), true));
    writer.refund(draft.command(QStringLiteral("Stale"), true));
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(till.order(id).refunded, expected);
    QCOMPARE(till.shop.stock(till.product), 49);
    till.shop.expectBooksBalance();
}

void TstOrdersController::linesModelKeepsTheRules()
{
    OrderLinesModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setLines(orderWithDiscount().lines);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, OrderLinesModel::Price).data(AmountRole).toLongLong(), 1'000);
    QCOMPARE(model.index(0, OrderLinesModel::Amount).data(AmountRole).toLongLong(), 3'000);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Bread, 3 at 1,000 won, 3,000 won"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLines(orderWithDiscount().lines);
    QCOMPARE(reset.size(), 0);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstOrdersController)
#include "tst_orders_controller.moc"

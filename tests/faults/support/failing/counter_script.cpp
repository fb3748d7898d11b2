// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, their points, and what they order.
#include "tests/faults/support/failing/scripts.h"

namespace danggol::test::failing_scripts
{

namespace
{

const QString kNote = QStringLiteral("Brings her own cup");

/// A customer with points and three things to buy.
struct Counter
{
    explicit Counter(StatementTrial &trial)
        : bora(trial.testShop().customer(QStringLiteral("Bora"), 100'000))
        , bread(trial.testShop().product(QStringLiteral("Bread"), 4'600, 50))
        , milk(trial.testShop().product(QStringLiteral("Milk"), 2'900, 50))
        , eggs(trial.testShop().product(QStringLiteral("Eggs"), 7'200, 50))
    {}

    CustomerId bora;
    ProductId bread;
    ProductId milk;
    ProductId eggs;
};

Order place(StatementTrial &trial, const char *what, const PlaceOrderCommand &command)
{
    return trial.write<Order>(what, [&](auto &once, auto reply) {
        trial.shop().orders().place(TestShop::staff(), once, command, reply);
    });
}

void noOrder(StatementTrial &trial, const char *what, ErrorCode code, const PlaceOrderCommand &command)
{
    trial.refused<Order>(what, code, [&](auto &once, auto reply) {
        trial.shop().orders().place(TestShop::staff(), once, command, reply);
    });
}

Payment pay(StatementTrial &trial, const char *what, const PayCommand &command)
{
    return trial.write<Payment>(what, [&](auto &once, auto reply) {
        trial.shop().payments().pay(TestShop::staff(), once, command, reply);
    });
}

void noPayment(StatementTrial &trial, const char *what, ErrorCode code, const PayCommand &command)
{
    trial.refused<Payment>(what, code, [&](auto &once, auto reply) {
        trial.shop().payments().pay(TestShop::staff(), once, command, reply);
    });
}

void refund(StatementTrial &trial, const char *what, const RefundCommand &command)
{
    trial.write<Order>(what, [&](auto &once, auto reply) {
        trial.shop().orders().refund(TestShop::admin(), once, command, reply);
    });
}

void noRefund(StatementTrial &trial, const char *what, ErrorCode code, const RefundCommand &command)
{
    trial.refused<Order>(what, code, [&](auto &once, auto reply) {
        trial.shop().orders().refund(TestShop::admin(), once, command, reply);
    });
}

/// Placed and paid, with nothing failing.
OrderId paid(StatementTrial &trial, CustomerId customer, const QList<CartLine> &lines,
             std::optional<IssuedCouponId> coupon = std::nullopt)
{
    const OrderId order = trial.testShop().placedOrder(customer, lines, coupon);
    (void)valueOf(await<Payment>([&](auto reply) {
        trial.shop().payments().pay(TestShop::staff(), trial.testShop().operation(), {.order = order}, reply);
    }));
    return order;
}

/// One of a campaign of its own, with nothing failing.
IssuedCouponId couponOf(StatementTrial &trial, CustomerId customer, std::optional<qint64> validDays = {})
{
    const CouponId coupon = trial.testShop().coupon({.name = QStringLiteral("Weekend bakery"),
                                                     .discount = {DiscountType::Amount, 3'000},
                                                     .limit = 10,
                                                     .validDays = validDays});
    return valueOf(await<IssuedCoupon>([&](auto reply) {
               trial.shop().coupons().issue(TestShop::staff(), trial.testShop().operation(),
                                            {coupon, customer}, reply);
           }))
        .id;
}

qint64 stockTo(StatementTrial &trial, ProductId product, qint64 stock)
{
    const qint64 change = stock - trial.testShop().stock(product);
    return valueOf(await<Product>([&](auto reply) {
               trial.shop().catalog().adjustStock(TestShop::admin(), trial.testShop().operation(),
                                                  {.product = product, .change = change, .note = {}}, reply);
           }))
        .stock;
}

} // namespace

void customers(StatementTrial &trial)
{
    Customers &customers = trial.shop().customers();
    const Actor admin = TestShop::admin();
    const auto bora = trial.write<Customer>("a customer with a card", [&](auto &once, auto reply) {
        customers.create(admin, once,
                         {.name = QStringLiteral("Bora"),
                          .phone = QStringLiteral("010-1234-5678"),
                          .cardNo = QStringLiteral("CARD-1"),
                          .note = {}},
                         reply);
    });
    const auto duri = trial.write<Customer>("a customer", [&](auto &once, auto reply) {
        customers.create(admin, once, {.name = QStringLiteral("Duri")}, reply);
    });
    trial.refused<Customer>("a card twice", ErrorCode::AlreadyExists, [&](auto &once, auto reply) {
        customers.create(admin, once,
                         {.name = QStringLiteral("Dalbi"), .phone = {}, .cardNo = QStringLiteral("CARD-1")},
                         reply);
    });
    const EditCustomerCommand edit{.customer = duri.id,
                                   .version = duri.version,
                                   .name = QStringLiteral("Duri Kim"),
                                   .phone = QStringLiteral("010 999"),
                                   .cardNo = QStringLiteral("CARD-2"),
                                   .note = kNote};
    trial.write<Customer>("an edit with a new card",
                          [&](auto &once, auto reply) { customers.edit(admin, once, edit, reply); });
    trial.refused<Customer>("an edit of what was edited", ErrorCode::EditConflict,
                            [&](auto &once, auto reply) { customers.edit(admin, once, edit, reply); });
    for (const bool archived : {true, false}) {
        trial.write<Customer>("archiving and bringing back", [&](auto &once, auto reply) {
            customers.archive(admin, once, {.customer = duri.id, .archived = archived}, reply);
        });
    }
    trial.refused<Customer>("archiving nobody", ErrorCode::UserNotFound, [&](auto &once, auto reply) {
        customers.archive(admin, once, {.customer = CustomerId{99}}, reply);
    });
    (void)trial.read<Customer>("a customer's card",
                               [&](auto reply) { customers.find(admin, bora.id, reply); });
    (void)trial.read<Customer>("whose card it is", [&](auto reply) {
        customers.findByCard(admin, QStringLiteral("CARD-1"), reply);
    });
    (void)trial.read<qint64>("how many customers", [&](auto reply) { customers.count(admin, reply); });
    const auto list = [&](const char *what, const CustomerQuery &query) {
        return trial.read<Page<Customer>>(what, [&](auto reply) { customers.list(admin, query, reply); });
    };
    const Page<Customer> first = list("the first customer", {.text = {}, .cursor = {}, .limit = 1});
    (void)list("the customers after", {.text = {}, .cursor = first.nextCursor, .limit = 1});
    (void)list("customers by name", {.text = QStringLiteral("bor")});
    (void)list("customers by digits", {.text = QStringLiteral("99")});
    (void)list("archived customers", {.text = {}, .cursor = {}, .limit = 50, .archivedOnly = true});
}

void wallet(StatementTrial &trial)
{
    Wallet &wallet = trial.shop().wallet();
    const Actor admin = TestShop::admin();
    const CustomerId bora = trial.testShop().customer(QStringLiteral("Bora"));
    const CustomerId rich = trial.testShop().customer(QStringLiteral("Rich"), kLargestBalance.won());
    const auto charge = [&](const char *what) {
        return trial.write<ChargeReceipt>(what, [&](auto &once, auto reply) {
            wallet.charge(admin, once, {.customer = bora, .amount = Money(10'000)}, reply);
        });
    };
    const ChargeReceipt first = charge("a charge");
    const ChargeReceipt second = charge("another charge");
    trial.refused<ChargeReceipt>(
        "a charge past the limit", ErrorCode::BalanceLimit, [&](auto &once, auto reply) {
            wallet.charge(admin, once, {.customer = rich, .amount = Money(1)}, reply);
        });
    trial.refused<ChargeReceipt>("a charge to nobody", ErrorCode::UserNotFound, [&](auto &once, auto reply) {
        wallet.charge(admin, once, {.customer = CustomerId{99}, .amount = Money(1)}, reply);
    });
    trial.write<ChargeReceipt>("taking a charge back", [&](auto &once, auto reply) {
        wallet.undoCharge(admin, once, {.customer = bora, .entry = second.entry}, reply);
    });
    const auto notUndone = [&](const char *what, ErrorCode code, LedgerEntryId entry) {
        trial.refused<ChargeReceipt>(what, code, [&](auto &once, auto reply) {
            wallet.undoCharge(admin, once, {.customer = bora, .entry = entry}, reply);
        });
    };
    notUndone("taking it back again", ErrorCode::NotUndoable, second.entry);
    notUndone("taking back what is no charge", ErrorCode::LedgerEntryNotFound, LedgerEntryId{9'999});
    const ProductId bread = trial.testShop().product(QStringLiteral("Bread"), 4'600, 5);
    (void)paid(trial, bora, {{bread, 1}});
    notUndone("taking back what is spent", ErrorCode::NotUndoable, first.entry);
    (void)trial.read<Balance>("a balance", [&](auto reply) { wallet.balance(admin, bora, reply); });
    (void)trial.read<qint64>("how long a statement is",
                             [&](auto reply) { wallet.statementSize(admin, bora, reply); });
    const auto statement = [&](const char *what, const StatementQuery &query) {
        return trial.read<Page<LedgerEntry>>(what,
                                             [&](auto reply) { wallet.statement(admin, query, reply); });
    };
    const StatementQuery all{.customer = bora, .reason = {}, .from = {}, .cursor = {}, .limit = 1};
    StatementQuery next = all;
    next.cursor = statement("a statement", all).nextCursor;
    (void)statement("a statement's next page", next);
    StatementQuery some = all;
    some.reason = EntryReason::Charge;
    (void)statement("a statement of charges", some);
    some.reason = EntryReason::Payment;
    some.from = ManualClock::kStart;
    (void)statement("a statement of payments since", some);
}

void orders(StatementTrial &trial)
{
    const Counter counter(trial);
    const auto &[bora, bread, milk, eggs] = counter;
    const IssuedCouponId coupon = couponOf(trial, bora);
    const Order one = place(trial, "an order of one thing", {bora, {{bread, 1}}, {}});
    (void)place(trial, "an order of two", {bora, {{milk, 2}, {bread, 1}}, {}});
    const Order held = place(trial, "an order of three, with a coupon",
                             {bora, {{eggs, 1}, {bread, 2}, {milk, 1}, {bread, 1}}, coupon});
    noOrder(trial, "a coupon that is held", ErrorCode::CouponNotUsable, {bora, {{bread, 1}}, coupon});
    noOrder(trial, "a coupon of nobody's", ErrorCode::CouponNotUsable,
            {bora, {{bread, 1}}, IssuedCouponId{99}});
    noOrder(trial, "more than there is", ErrorCode::OutOfStock, {bora, {{bread, 1}, {milk, 900}}, {}});
    noOrder(trial, "a product that is none", ErrorCode::ProductNotFound, {bora, {{ProductId{99}, 1}}, {}});
    noOrder(trial, "a customer who is none", ErrorCode::UserNotFound, {CustomerId{99}, {{bread, 1}}, {}});
    Orders &orders = trial.shop().orders();
    trial.write<Order>("cancelling with a coupon", [&](auto &once, auto reply) {
        orders.cancel(TestShop::staff(), once, held.id, reply);
    });
    trial.refused<Order>("cancelling it again", ErrorCode::OrderStateConflict, [&](auto &once, auto reply) {
        orders.cancel(TestShop::staff(), once, held.id, reply);
    });
    trial.refused<Order>("cancelling no order", ErrorCode::OrderNotFound, [&](auto &once, auto reply) {
        orders.cancel(TestShop::staff(), once, OrderId{99'999}, reply);
    });
    trial.refused<Order>(
        "confirming what is not paid", ErrorCode::OrderStateConflict,
        [&](auto &once, auto reply) { orders.confirm(TestShop::staff(), once, one.id, reply); });
    // There is room for the goods of no order any more.
    (void)stockTo(trial, bread, kLargestStock);
    trial.refused<Order>(
        "cancelling where the stock is full", ErrorCode::InvalidInput,
        [&](auto &once, auto reply) { orders.cancel(TestShop::staff(), once, one.id, reply); });
}

void payments(StatementTrial &trial)
{
    const Counter counter(trial);
    const auto &[bora, bread, milk, eggs] = counter;
    TestShop &shop = trial.testShop();
    const CustomerId poor = shop.customer(QStringLiteral("Poor"), 1'000);
    const OrderId order = shop.placedOrder(bora, {{bread, 1}});
    const OrderId withCoupon = shop.placedOrder(bora, {{bread, 1}, {milk, 1}}, couponOf(trial, bora));
    const OrderId forNothing = shop.placedOrder(bora, {{milk, 1}}, couponOf(trial, bora));
    const OrderId tooMuch = shop.placedOrder(poor, {{eggs, 1}});
    (void)pay(trial, "a payment", {.order = order, .customer = bora, .chargeFirst = {}});
    (void)pay(trial, "a payment with a coupon", {.order = withCoupon});
    (void)pay(trial, "a payment of nothing", {.order = forNothing});
    noPayment(trial, "a payment twice", ErrorCode::OrderStateConflict, {.order = order});
    noPayment(trial, "a payment for no order", ErrorCode::OrderNotFound, {.order = OrderId{99'999}});
    noPayment(trial, "a payment of somebody else", ErrorCode::InvalidInput,
              {.order = tooMuch, .customer = bora, .chargeFirst = {}});
    (void)pay(trial, "a payment that points lack for", {.order = tooMuch});
    (void)pay(trial, "a charge and a payment",
              {.order = tooMuch, .customer = {}, .chargeFirst = Money(9'000)});
    (void)trial.read<QList<Payment>>("payments of an order", [&](auto reply) {
        trial.shop().payments().attempts(TestShop::admin(), tooMuch, reply);
    });
    trial.write<Order>("confirming", [&](auto &once, auto reply) {
        trial.shop().orders().confirm(TestShop::staff(), once, order, reply);
    });
    Prints &prints = trial.shop().prints();
    for (const char *what : {"a receipt", "the receipt again"}) {
        trial.write<DocumentPrint>(what, [&](auto &once, auto reply) {
            prints.note(TestShop::staff(), once, order, DocumentKind::Receipt, reply);
        });
    }
    trial.refused<DocumentPrint>("a slip of what is paid", ErrorCode::OrderStateConflict,
                                 [&](auto &once, auto reply) {
                                     prints.note(TestShop::staff(), once, order, DocumentKind::Slip, reply);
                                 });
    (void)trial.read<QList<DocumentPrint>>(
        "what was printed", [&](auto reply) { prints.ofOrder(TestShop::staff(), order, reply); });
}

void refunds(StatementTrial &trial)
{
    const Counter counter(trial);
    const auto &[bora, bread, milk, eggs] = counter;
    const QString reason = QStringLiteral("Bought twice");
    const OrderId order = paid(trial, bora, {{bread, 2}, {milk, 3}, {eggs, 1}}, couponOf(trial, bora));
    const OrderId other = paid(trial, bora, {{bread, 1}});
    const OrderId waiting = trial.testShop().placedOrder(bora, {{bread, 1}});
    refund(trial, "a refund of a part", {order, {{milk, 1}, {bread, 1}}, reason});
    refund(trial, "a refund that is thrown away", {order, {{milk, 1}}, reason, false});
    noRefund(trial, "a refund of too much", ErrorCode::RefundTooLarge, {order, {{milk, 2}}, reason});
    noRefund(trial, "a refund of another thing", ErrorCode::InvalidInput, {other, {{eggs, 1}}, reason});
    noRefund(trial, "a refund of what is not paid", ErrorCode::OrderStateConflict, {waiting, {}, reason});
    refund(trial, "a refund of the rest, and the coupon", {order, {}, reason});
    noRefund(trial, "a refund of what is refunded", ErrorCode::OrderStateConflict, {order, {}, reason});
    const CustomerId rich = trial.testShop().customer(QStringLiteral("Rich"), kLargestBalance.won());
    const OrderId dear = paid(trial, rich, {{eggs, 1}});
    (void)valueOf(await<ChargeReceipt>([&](auto reply) {
        trial.shop().wallet().charge(TestShop::admin(), trial.testShop().operation(), {rich, Money(7'200)},
                                     reply);
    }));
    noRefund(trial, "a refund past the limit", ErrorCode::BalanceLimit, {dear, {}, reason});
    (void)stockTo(trial, bread, kLargestStock);
    noRefund(trial, "a refund where the stock is full", ErrorCode::InvalidInput, {other, {}, reason});
    noRefund(trial, "a refund of no order", ErrorCode::OrderNotFound, {OrderId{99'999}, {}, reason});
}

void orderLists(StatementTrial &trial)
{
    const Counter counter(trial);
    const auto &[bora, bread, milk, eggs] = counter;
    Orders &orders = trial.shop().orders();
    const Actor admin = TestShop::admin();
    const OrderId order = paid(trial, bora, {{bread, 2}, {milk, 1}});
    (void)trial.testShop().placedOrder(bora, {{eggs, 1}});
    (void)trial.read<Order>("an order", [&](auto reply) { orders.find(admin, order, reply); });
    trial.refused<Order>("no order", ErrorCode::OrderNotFound,
                         [&](auto &, auto reply) { orders.find(admin, OrderId{99'999}, reply); });
    (void)trial.read<QList<OrderEvent>>("a timeline",
                                        [&](auto reply) { orders.timeline(admin, order, reply); });
    trial.refused<QList<OrderEvent>>("no timeline", ErrorCode::OrderNotFound, [&](auto &, auto reply) {
        orders.timeline(admin, OrderId{99'999}, reply);
    });
    OrderQuery query;
    query.limit = 1;
    const auto list = [&](const char *what, const Actor &actor = TestShop::admin()) {
        (void)trial.read<OrderCounts>(what, [&](auto reply) { orders.counts(actor, query, reply); });
        (void)trial.read<Page<Order>>(what, [&](auto reply) { orders.listWhole(actor, query, reply); });
        OrderQuery backwards = query;
        backwards.oldestFirst = true;
        (void)trial.read<Page<OrderSummary>>(what, [&](auto reply) { orders.list(actor, backwards, reply); });
        return trial.read<Page<OrderSummary>>(what, [&](auto reply) { orders.list(actor, query, reply); });
    };
    query.cursor = list("all orders").nextCursor;
    (void)list("the orders after");
    query.cursor.clear();
    (void)list("a customer's own", TestShop::customerActor(bora));
    query.status = OrderStatus::DepositWait;
    (void)list("those that wait");
    query.customer = bora;
    (void)list("those of a customer that wait");
    query.status.reset();
    query.text = QString::number(order.value);
    (void)list("by number");
    query.text = QStringLiteral("bor");
    (void)list("by name");
    query.text.clear();
    query.from = ManualClock::kStart;
    query.to = ManualClock::kStart.plusMs(kMsPerDay);
    (void)list("of a day");
    query = {.status = {},
             .customer = {},
             .sold = {{bread, QStringLiteral("2026-11-22"), QStringLiteral("2026-11-22")}}};
    (void)list("that a product was sold with");
}

void dueOrders(StatementTrial &trial)
{
    const Counter counter(trial);
    const auto &[bora, bread, milk, eggs] = counter;
    TestShop &shop = trial.testShop();
    Orders &orders = trial.shop().orders();
    const Actor job = Actor::job(QStringLiteral("jobs"));
    (void)paid(trial, bora, {{bread, 1}});
    (void)shop.placedOrder(bora, {{bread, 1}, {milk, 1}}, couponOf(trial, bora));
    (void)shop.placedOrder(bora, {{milk, 2}});
    (void)shop.placedOrder(bora, {{eggs, 1}});
    (void)couponOf(trial, bora, 1);
    (void)stockTo(trial, eggs, kLargestStock);
    shop.clock().advanceMs(8 * kMsPerDay);
    trial.write<qint64>("orders that nobody paid",
                        [&](auto &once, auto reply) { orders.expireDue(job, once, 100, reply); });
    trial.write<qint64>("orders that nobody confirmed",
                        [&](auto &once, auto reply) { orders.confirmDue(job, once, 100, reply); });
    trial.write<qint64>("coupons past their time",
                        [&](auto &once, auto reply) { trial.shop().expireCoupons(job, once, 100, reply); });
    trial.write<qint64>("operations past their day",
                        [&](auto &once, auto reply) { trial.shop().forgetOperations(job, once, reply); });
}

} // namespace danggol::test::failing_scripts

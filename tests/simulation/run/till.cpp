// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/till.h"

#include "tests/simulation/plan/days.h"
#include "tests/simulation/run/simulated_shop.h"
#include "tests/simulation/run/spoken.h"

#include <chrono>
#include <future>

namespace danggol::simulation
{

namespace
{

Operation operationOf(const Sending &sending)
{
    return {QStringLiteral("step-%1").arg(sending.operation()),
            sending.isOther ? QByteArray("another request") : QByteArray("its own request"),
            sending.command.remembers ? Operation::Refusals::Remember : Operation::Refusals::Forget,
            std::make_shared<bool>(false)};
}

std::optional<QString> codeOf(const Step &step, Field field, const QString &prefix)
{
    const std::optional<qint64> number = step.optional(field);
    return number && *number >= 0 ? std::optional(prefix + QString::number(*number)) : std::nullopt;
}

std::optional<QString> cardOf(const Step &step)
{
    return codeOf(step, Field::Card, QStringLiteral("card-"));
}

std::optional<QString> barcodeOf(const Step &step)
{
    return codeOf(step, Field::Barcode, QStringLiteral("code-"));
}

QString nameOf(const Step &step, const QString &what)
{
    return QStringLiteral("%1 %2").arg(what).arg(step.number);
}

std::optional<Money> moneyIn(const Step &step, Field field)
{
    return step.has(field) ? std::optional(Money(step.value(field))) : std::nullopt;
}

std::optional<Timestamp> momentIn(const Step &step, Field field, Timestamp now)
{
    return step.has(field) ? std::optional(now.plusMs(step.value(field))) : std::nullopt;
}

PatchProductCommand patchOf(const Step &step, ProductId product)
{
    PatchProductCommand patch{
        .product = product, .version = step.optional(Field::Version), .price = moneyIn(step, Field::Price)};
    if (step.has(Field::Barcode))
        patch.barcode = barcodeOf(step);
    if (step.has(Field::Status))
        patch.status = static_cast<ProductStatus>(step.value(Field::Status));
    return patch;
}

CreateCouponCommand campaignOf(const Step &step, Timestamp now)
{
    const bool percent = step.value(Field::Percent) == 1;
    return {.name = nameOf(step, QStringLiteral("Campaign")),
            .discount = {.type = percent ? DiscountType::Percent : DiscountType::Amount,
                         .value = step.value(Field::Value),
                         .cap = moneyIn(step, Field::Cap),
                         .minimumSubtotal = Money(step.value(Field::Minimum))},
            .limit = step.value(Field::Limit),
            .startsAt = momentIn(step, Field::Starts, now),
            .endsAt = momentIn(step, Field::Ends, now),
            .validDays = step.optional(Field::Days)};
}

EditCouponCommand campaignEditOf(const Step &step, CouponId coupon)
{
    EditCouponCommand edit{.coupon = coupon, .action = std::nullopt, .limit = step.optional(Field::Limit)};
    if (step.has(Field::Action))
        edit.action = static_cast<EditCouponCommand::Action>(step.value(Field::Action));
    return edit;
}

ShopSettings settingsOf(const Step &step)
{
    ShopSettings settings = SimulatedShop::foundingSettings();
    settings.timeZone = QString::fromUtf8(zoneName(step.value(Field::Zone)));
    settings.unpaidOrderMinutes = step.value(Field::Unpaid, settings.unpaidOrderMinutes);
    settings.autoConfirmDays = step.value(Field::AutoConfirm, settings.autoConfirmDays);
    return settings;
}

QString dayIn(const Step &step)
{
    return step.has(Field::Day) ? QString::fromUtf8(dayText(step.value(Field::Day))) : QString();
}

AggregationRequest daysOf(const Step &step)
{
    using Days = AggregationRequest::Days;
    const Days days = step.has(Field::Day)          ? Days::Given
                      : step.value(Field::All) == 1 ? Days::All
                                                    : Days::Due;
    return {.days = days,
            .day = dayIn(step),
            .length = static_cast<int>(step.value(Field::Days, 1)),
            .comparesOnly = step.value(Field::Compare) == 1};
}

template <class T>
Answer spoken(const T &value, const IdBook &ids)
{
    if constexpr (std::is_same_v<T, qint64>)
        return say(value);
    else
        return say(value, ids);
}

qint64 idOfMade(const ChargeReceipt &receipt)
{
    return receipt.entry.value;
}

template <class T>
qint64 idOfMade(const T &made)
{
    return made.id.value;
}

template <class T>
Result<T> waitFor(const std::shared_ptr<std::promise<Result<T>>> &promise)
{
    std::future<Result<T>> answer = promise->get_future();
    if (answer.wait_for(std::chrono::seconds(60)) != std::future_status::ready)
        qFatal("no answer within a minute");
    return answer.get();
}

template <class T>
TillReply replyOf(const Result<T> &result, const IdBook &ids, bool isRecalled)
{
    if (result)
        return {spoken(*result, ids), {}, isRecalled, false};
    const Error &error = result.error();
    return {say(error), error.message.toUtf8(), isRecalled, error.details.contains(kMayBeDone)};
}

} // namespace

template <class T>
Till::Pending Till::write(const Sending &sending, const Ask<T> &ask)
{
    const Operation operation = operationOf(sending);
    const auto promise = std::make_shared<std::promise<Result<T>>>();
    ask(operation, [promise](Result<T> result) { promise->set_value(std::move(result)); });
    return [this, promise, wasRecalled = operation.wasRecalled] {
        const Result<T> result = waitFor(promise);
        return replyOf(result, m_ids, *wasRecalled);
    };
}

template <class T>
Till::Pending Till::write(const Sending &sending, Thing made, const Ask<T> &ask)
{
    const Operation operation = operationOf(sending);
    const auto promise = std::make_shared<std::promise<Result<T>>>();
    ask(operation, [promise](Result<T> result) { promise->set_value(std::move(result)); });
    return [this, promise, made, number = sending.number, wasRecalled = operation.wasRecalled] {
        const Result<T> result = waitFor(promise);
        if (result)
            m_ids.learn(made, idOfMade(*result), number);
        return replyOf(result, m_ids, *wasRecalled);
    };
}

Till::Pending Till::send(const Sending &sending)
{
    switch (sending.command.kind) {
    case Kind::AddCustomer:
    case Kind::EditCustomer:
    case Kind::ArchiveCustomer:
        return sendCustomer(sending);
    case Kind::Charge:
    case Kind::UndoCharge:
        return sendWallet(sending);
    case Kind::AddProduct:
    case Kind::EditProduct:
    case Kind::AdjustStock:
        return sendProduct(sending);
    case Kind::AddCoupon:
    case Kind::EditCoupon:
    case Kind::IssueCoupon:
        return sendCoupon(sending);
    case Kind::Place:
    case Kind::Pay:
    case Kind::Cancel:
    case Kind::Confirm:
    case Kind::Refund:
        return sendOrder(sending);
    case Kind::ExpireOrders:
    case Kind::ConfirmOrders:
    case Kind::ExpireCoupons:
    case Kind::ForgetOperations:
        return sendJob(sending);
    case Kind::EditSettings:
        return sendSettings(sending);
    case Kind::Aggregate:
        return sendAggregation(sending);
    case Kind::Look:
    case Kind::Repeat:
    case Kind::Wait:
    case Kind::Restart:
    case Kind::Check:
        break;
    }
    qFatal("not a write: %s", toText(sending.command).constData());
}

template <class T>
TillReply Till::read(const std::function<void(Reply<T>)> &ask)
{
    const auto promise = std::make_shared<std::promise<Result<T>>>();
    ask([promise](Result<T> result) { promise->set_value(std::move(result)); });
    return replyOf(waitFor(promise), m_ids, false);
}

TillReply Till::look(const Step &step)
{
    const Actor actor = actorOf(step);
    if (step.has(Field::Customer))
        return read<Customer>([&](Reply<Customer> reply) {
            m_shop.customers().find(actor, idOf<CustomerId>(Thing::Customer, step, Field::Customer),
                                    std::move(reply));
        });
    if (step.has(Field::Order))
        return read<Order>([&](Reply<Order> reply) {
            m_shop.orders().find(actor, idOf<OrderId>(Thing::Order, step, Field::Order), std::move(reply));
        });
    if (step.has(Field::Coupon))
        return read<Coupon>([&](Reply<Coupon> reply) {
            m_shop.coupons().find(actor, idOf<CouponId>(Thing::Coupon, step, Field::Coupon),
                                  std::move(reply));
        });
    if (step.has(Field::Days))
        return read<BestSellerPage>([&](Reply<BestSellerPage> reply) {
            m_shop.ranking().bestSellers(
                actor, {.days = static_cast<int>(step.value(Field::Days)), .endDay = dayIn(step)},
                std::move(reply));
        });
    return read<Product>([&](Reply<Product> reply) {
        m_shop.catalog().find(actor, idOf<ProductId>(Thing::Product, step, Field::Product), std::move(reply));
    });
}

Actor Till::actorOf(const Step &step) const
{
    switch (step.by) {
    case By::Admin:
        return Actor::staff(StaffId{1}, QStringLiteral("Haneul"), Role::Admin);
    case By::Staff:
        return Actor::staff(StaffId{2}, QStringLiteral("Sori"), Role::Staff);
    case By::Customer:
        break;
    }
    return Actor{ActorKind::Token, 7, QStringLiteral("phone app"), Role::Customer,
                 CustomerId{m_ids.idOf(Thing::Customer, step.self)}};
}

Till::Pending Till::sendCustomer(const Sending &sending)
{
    const Step &step = sending.command;
    const Actor actor = actorOf(step);
    const auto customer = idOf<CustomerId>(Thing::Customer, step, Field::Customer);
    if (step.kind == Kind::AddCustomer)
        return write<Customer>(sending, Thing::Customer, [&](const Operation &operation, auto reply) {
            m_shop.customers().create(
                actor, operation, {.name = nameOf(step, QStringLiteral("Customer")), .cardNo = cardOf(step)},
                std::move(reply));
        });
    if (step.kind == Kind::EditCustomer)
        return write<Customer>(sending, [&](const Operation &operation, auto reply) {
            m_shop.customers().edit(actor, operation,
                                    {.customer = customer,
                                     .version = step.value(Field::Version),
                                     .name = nameOf(step, QStringLiteral("Edited")),
                                     .cardNo = cardOf(step)},
                                    std::move(reply));
        });
    return write<Customer>(sending, [&](const Operation &operation, auto reply) {
        m_shop.customers().archive(actor, operation, {customer, step.value(Field::Status) == 1},
                                   std::move(reply));
    });
}

Till::Pending Till::sendWallet(const Sending &sending)
{
    const Step &step = sending.command;
    const Actor actor = actorOf(step);
    const auto customer = idOf<CustomerId>(Thing::Customer, step, Field::Customer);
    return write<ChargeReceipt>(sending, Thing::Entry, [&](const Operation &operation, auto reply) {
        if (step.kind == Kind::Charge)
            m_shop.wallet().charge(actor, operation, {customer, Money(step.value(Field::Amount))},
                                   std::move(reply));
        else
            m_shop.wallet().undoCharge(actor, operation,
                                       {customer, idOf<LedgerEntryId>(Thing::Entry, step, Field::Entry)},
                                       std::move(reply));
    });
}

Till::Pending Till::sendProduct(const Sending &sending)
{
    const Step &step = sending.command;
    const Actor actor = actorOf(step);
    const auto product = idOf<ProductId>(Thing::Product, step, Field::Product);
    if (step.kind == Kind::AddProduct)
        return write<Product>(sending, Thing::Product, [&](const Operation &operation, auto reply) {
            m_shop.catalog().create(actor, operation,
                                    {.name = nameOf(step, QStringLiteral("Product")),
                                     .price = Money(step.value(Field::Price)),
                                     .stock = step.value(Field::Stock),
                                     .barcode = barcodeOf(step)},
                                    std::move(reply));
        });
    return write<Product>(sending, [&](const Operation &operation, auto reply) {
        const bool isReceived = step.value(Field::Received) == 1;
        if (step.kind == Kind::EditProduct)
            m_shop.catalog().patch(actor, operation, patchOf(step, product), std::move(reply));
        else
            m_shop.catalog().adjustStock(
                actor, operation,
                {.product = product,
                 .change = step.value(Field::Amount),
                 .reason = isReceived ? MovementReason::Received : MovementReason::Adjusted},
                std::move(reply));
    });
}

Till::Pending Till::sendCoupon(const Sending &sending)
{
    const Step &step = sending.command;
    const Actor actor = actorOf(step);
    const auto coupon = idOf<CouponId>(Thing::Coupon, step, Field::Coupon);
    if (step.kind == Kind::AddCoupon)
        return write<Coupon>(sending, Thing::Coupon, [&](const Operation &operation, auto reply) {
            m_shop.coupons().create(actor, operation, campaignOf(step, m_shop.clock().now()),
                                    std::move(reply));
        });
    if (step.kind == Kind::EditCoupon)
        return write<Coupon>(sending, [&](const Operation &operation, auto reply) {
            m_shop.coupons().edit(actor, operation, campaignEditOf(step, coupon), std::move(reply));
        });
    return write<IssuedCoupon>(sending, Thing::Issued, [&](const Operation &operation, auto reply) {
        m_shop.coupons().issue(actor, operation,
                               {coupon, idOf<CustomerId>(Thing::Customer, step, Field::Customer)},
                               std::move(reply));
    });
}

PlaceOrderCommand Till::placing(const Step &step) const
{
    PlaceOrderCommand command{.customer = idOf<CustomerId>(Thing::Customer, step, Field::Customer)};
    for (const Line &line : step.lines)
        command.lines.append({ProductId{m_ids.idOf(Thing::Product, line.product)}, line.quantity});
    if (step.has(Field::Issued))
        command.coupon = idOf<IssuedCouponId>(Thing::Issued, step, Field::Issued);
    return command;
}

RefundCommand Till::refunding(const Step &step) const
{
    RefundCommand command{.order = idOf<OrderId>(Thing::Order, step, Field::Order),
                          .reason = step.value(Field::NoReason) == 1 ? QStringLiteral(" ")
                                                                     : QStringLiteral("Changed their mind"),
                          .restock = step.value(Field::Restock, 1) == 1};
    for (const Line &line : step.lines)
        command.lines.append({ProductId{m_ids.idOf(Thing::Product, line.product)}, line.quantity});
    return command;
}

Till::Pending Till::sendOrder(const Sending &sending)
{
    const Step &step = sending.command;
    const Actor actor = actorOf(step);
    const auto order = idOf<OrderId>(Thing::Order, step, Field::Order);
    if (step.kind == Kind::Place)
        return write<Order>(sending, Thing::Order, [&](const Operation &operation, auto reply) {
            m_shop.orders().place(actor, operation, placing(step), std::move(reply));
        });
    if (step.kind == Kind::Pay)
        return write<Payment>(sending, [&](const Operation &operation, auto reply) {
            PayCommand command{.order = order, .chargeFirst = moneyIn(step, Field::ChargeFirst)};
            if (step.has(Field::Customer))
                command.customer = idOf<CustomerId>(Thing::Customer, step, Field::Customer);
            m_shop.payments().pay(actor, operation, command, std::move(reply));
        });
    return write<Order>(sending, [&](const Operation &operation, auto reply) {
        if (step.kind == Kind::Cancel)
            m_shop.orders().cancel(actor, operation, order, std::move(reply));
        else if (step.kind == Kind::Confirm)
            m_shop.orders().confirm(actor, operation, order, std::move(reply));
        else
            m_shop.orders().refund(actor, operation, refunding(step), std::move(reply));
    });
}

Till::Pending Till::sendJob(const Sending &sending)
{
    const Step &step = sending.command;
    const Actor actor = step.by == By::Admin ? Actor::job(QStringLiteral("simulated")) : actorOf(step);
    const int most = static_cast<int>(step.value(Field::Most, 1));
    return write<qint64>(sending, [&](const Operation &operation, auto reply) {
        if (step.kind == Kind::ExpireOrders)
            m_shop.orders().expireDue(actor, operation, most, std::move(reply));
        else if (step.kind == Kind::ConfirmOrders)
            m_shop.orders().confirmDue(actor, operation, most, std::move(reply));
        else if (step.kind == Kind::ExpireCoupons)
            m_shop.expireCoupons(actor, operation, most, std::move(reply));
        else
            m_shop.forgetOperations(actor, operation, std::move(reply));
    });
}

Till::Pending Till::sendSettings(const Sending &sending)
{
    const Step &step = sending.command;
    EditSettingsCommand command{settingsOf(step), std::nullopt};
    if (step.value(Field::AsFounded) == 1)
        command.was = SimulatedShop::foundingSettings();
    return write<ShopSettings>(sending, [&](const Operation &operation, auto reply) {
        m_shop.saveSettings(actorOf(step), operation, command, std::move(reply));
    });
}

Till::Pending Till::sendAggregation(const Sending &sending)
{
    const Step &step = sending.command;
    const Actor actor = step.by == By::Admin ? Actor::job(QStringLiteral("simulated")) : actorOf(step);
    return write<AggregationReport>(sending, [&](const Operation &operation, auto reply) {
        m_shop.ranking().aggregate(actor, operation, daysOf(step), {}, std::move(reply));
    });
}

} // namespace danggol::simulation

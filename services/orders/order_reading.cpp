// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/business_day.h"
#include "services/domain/cursor.h"
#include "services/domain/input_check.h"
#include "services/domain/search_text.h"
#include "services/orders/order_errors.h"
#include "services/orders/order_list_repository.h"
#include "services/orders/order_repository.h"
#include "services/orders/order_service.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

using order_list_repository::Filter;
using order_list_repository::Position;
using order_list_repository::Window;

const QString kNotShown = QStringLiteral("Nothing can be shown.");

// "1050" and "#1050" mean the order; more digits than a number has can only be a name.
std::optional<OrderId> orderNumberIn(const QString &text)
{
    const QString digits = text.startsWith(u'#') ? text.mid(1) : text;
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    const bool plain = isNumber && digits.front().isDigit();
    return plain && number > 0 ? std::optional(OrderId{number}) : std::nullopt;
}

Result<Done> checkDays(const SoldIn &sold)
{
    for (const QString &day : {sold.firstDay, sold.lastDay}) {
        if (!BusinessCalendar::isDay(day))
            return fail(invalidField(QStringLiteral("day"), QStringLiteral("INVALID"),
                                     QStringLiteral("Give a day as YYYY-MM-DD.")));
    }
    return Done{};
}

// A customer sees their own orders alone, whether they asked for them or for all.
Result<Filter> filterFor(const Actor &actor, const OrderQuery &query)
{
    Filter filter;
    filter.status = query.status;
    filter.customer = query.customer;
    if (actor.role == Role::Customer && !filter.customer)
        filter.customer = actor.customer.value_or(CustomerId{});
    TRY_DONE(filter.customer ? authoriseFor(actor, Permission::ReadOrders, *filter.customer)
                             : authorise(actor, Permission::ReadOrders));
    InputCheck check;
    if (query.sold) {
        TRY_DONE(checkDays(*query.sold));
    }
    check.search(query.text);
    TRY_DONE(check.verdict());
    const QString text = query.text.trimmed();
    filter.number = text.isEmpty() ? std::nullopt : orderNumberIn(text);
    if (!text.isEmpty() && !filter.number)
        filter.namePattern = containsPattern(text);
    filter.sold = query.sold;
    filter.hasDates = query.from || query.to;
    filter.from = query.from.value_or(filter.from);
    filter.to = query.to.value_or(filter.to);
    return filter;
}

} // namespace

Result<Order> OrderService::find(storage::Transaction &transaction, const Actor &actor, OrderId id) const
{
    TRY_DONE(authorise(actor, Permission::ReadOrders));
    TRY(std::optional<Order> order, order_repository::find(transaction, id));
    if (!order)
        return fail(orderNotFound(id, kNotShown));
    TRY_DONE(authoriseFor(actor, Permission::ReadOrders, order->customer));
    return *std::move(order);
}

Result<QList<OrderEvent>> OrderService::timeline(storage::Transaction &transaction, const Actor &actor,
                                                 OrderId id) const
{
    TRY_DONE(authorise(actor, Permission::ReadOrders));
    TRY(const std::optional<CustomerId> owner, order_repository::ownerOf(transaction, id));
    if (!owner)
        return fail(orderNotFound(id, kNotShown));
    TRY_DONE(authoriseFor(actor, Permission::ReadOrders, *owner));
    return order_repository::events(transaction, id);
}

Result<Page<OrderSummary>> OrderService::list(storage::Transaction &transaction, const Actor &actor,
                                              const OrderQuery &query) const
{
    TRY(const Filter filter, filterFor(actor, query));
    TRY(const auto start, pageStart<2>(query.cursor, query.limit));
    Window window{.oldestFirst = query.oldestFirst, .after = std::nullopt, .most = query.limit + 1};
    if (start)
        window.after = Position{.createdAt = {(*start)[0]}, .id = OrderId{(*start)[1]}};
    TRY(QList<OrderSummary> rows, order_list_repository::list(transaction, filter, window));
    return pageOf(std::move(rows), query.limit, [](const OrderSummary &order) {
        return QList<qint64>{order.createdAt.ms, order.id.value};
    });
}

Result<Page<Order>> OrderService::listWhole(storage::Transaction &transaction, const Actor &actor,
                                            const OrderQuery &query) const
{
    TRY(const Page<OrderSummary> page, list(transaction, actor, query));
    Page<Order> whole{.items = {}, .nextCursor = page.nextCursor};
    for (const OrderSummary &summary : page.items) {
        TRY(Order order, find(transaction, actor, summary.id));
        whole.items.append(std::move(order));
    }
    return whole;
}

Result<OrderCounts> OrderService::counts(storage::Transaction &transaction, const Actor &actor,
                                         const OrderQuery &query) const
{
    TRY(const Filter filter, filterFor(actor, query));
    return order_list_repository::counts(transaction, filter);
}

} // namespace danggol

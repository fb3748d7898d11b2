// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order_list_repository.h"

#include "services/storage/transaction.h"

namespace danggol::order_list_repository
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

namespace
{

// The page is cut before names and balances are looked up. Each kind of query has a statement of its own, so
// that each is read along an index from the page's first row on, and a page costs the same however many
// orders there are.
#define DANGGOL_ORDER_PAGE(filter, sort)                                                                     \
    "SELECT o.id, o.customer_id, u.name, o.status, o.item_count, o.total, a.balance, o.created_at "          \
    "FROM (SELECT id, customer_id, status, item_count, total, created_at FROM orders WHERE " filter          \
    " ORDER BY " sort " LIMIT ?) o "                                                                         \
    "JOIN customer u ON u.id = o.customer_id JOIN account a ON a.customer_id = o.customer_id "

#define DANGGOL_NEWEST_ORDERS(filter) DANGGOL_ORDER_PAGE(filter " AND id < ?", "id DESC") "ORDER BY o.id DESC"
#define DANGGOL_OLDEST_ORDERS(filter) DANGGOL_ORDER_PAGE(filter " AND id > ?", "id") "ORDER BY o.id"

#define DANGGOL_IF_STATUS "(CAST(? AS TEXT) IS NULL OR status = ?)"
#define DANGGOL_IF_CUSTOMER "(CAST(? AS BIGINT) IS NULL OR customer_id = ?)"
#define DANGGOL_NAMED "customer_id IN (SELECT id FROM customer WHERE search_text LIKE ? ESCAPE '\\')"
#define DANGGOL_IF_NAMED "(CAST(? AS TEXT) IS NULL OR " DANGGOL_NAMED ")"

// The days are read along orders_paid_day, and each order's line is found by its key: what this costs is what
// was paid in those days. It answers any other filter too, because so few orders are left.
#define DANGGOL_SOLD                                                                                         \
    "id IN (SELECT s.id FROM orders s JOIN order_line l ON l.order_id = s.id AND l.product_id = ? "          \
    "WHERE s.paid_day >= ? AND s.paid_day <= ?) "                                                            \
    "AND (CAST(? AS BIGINT) IS NULL OR id = ?) AND created_at >= ? AND created_at < ?"

const Statement kNewest(DANGGOL_NEWEST_ORDERS("id > 0"));
const Statement kOldest(DANGGOL_OLDEST_ORDERS("id > 0"));
const Statement kNewestOfStatus(DANGGOL_NEWEST_ORDERS("status = ?"));
const Statement kOldestOfStatus(DANGGOL_OLDEST_ORDERS("status = ?"));
const Statement kNewestOfCustomer(DANGGOL_NEWEST_ORDERS("customer_id = ? AND " DANGGOL_IF_STATUS));
const Statement kOldestOfCustomer(DANGGOL_OLDEST_ORDERS("customer_id = ? AND " DANGGOL_IF_STATUS));
const Statement kNewestNamed(DANGGOL_NEWEST_ORDERS(DANGGOL_NAMED " AND " DANGGOL_IF_STATUS
                                                                 " AND " DANGGOL_IF_CUSTOMER));
const Statement kOldestNamed(DANGGOL_OLDEST_ORDERS(DANGGOL_NAMED " AND " DANGGOL_IF_STATUS
                                                                 " AND " DANGGOL_IF_CUSTOMER));
const Statement kNewestSold(DANGGOL_NEWEST_ORDERS(DANGGOL_SOLD " AND " DANGGOL_IF_STATUS
                                                               " AND " DANGGOL_IF_CUSTOMER
                                                               " AND " DANGGOL_IF_NAMED));
const Statement kOldestSold(DANGGOL_OLDEST_ORDERS(DANGGOL_SOLD " AND " DANGGOL_IF_STATUS
                                                               " AND " DANGGOL_IF_CUSTOMER
                                                               " AND " DANGGOL_IF_NAMED));
const Statement
    kNumbered(DANGGOL_ORDER_PAGE("id = ? AND created_at >= ? AND created_at < ? AND " DANGGOL_IF_STATUS
                                 " AND " DANGGOL_IF_CUSTOMER,
                                 "id"));
const Statement
    kNewestDated(DANGGOL_ORDER_PAGE("created_at >= ? AND (created_at, id) < (?, ?) AND " DANGGOL_IF_STATUS
                                    " AND " DANGGOL_IF_CUSTOMER " AND " DANGGOL_IF_NAMED,
                                    "created_at DESC, id DESC") "ORDER BY o.created_at DESC, o.id DESC");
const Statement
    kOldestDated(DANGGOL_ORDER_PAGE("created_at < ? AND (created_at, id) > (?, ?) AND " DANGGOL_IF_STATUS
                                    " AND " DANGGOL_IF_CUSTOMER " AND " DANGGOL_IF_NAMED,
                                    "created_at, id") "ORDER BY o.created_at, o.id");

#define DANGGOL_COUNT_ORDERS "SELECT status, COUNT(*) FROM orders "
#define DANGGOL_DATED "created_at >= ? AND created_at < ?"

const Statement kCountAll(DANGGOL_COUNT_ORDERS "GROUP BY status");
const Statement kCountOfCustomer(DANGGOL_COUNT_ORDERS "WHERE customer_id = ? AND " DANGGOL_DATED
                                                      " GROUP BY status");
const Statement kCountNumbered(DANGGOL_COUNT_ORDERS "WHERE id = ? AND " DANGGOL_DATED
                                                    " AND " DANGGOL_IF_CUSTOMER " GROUP BY status");
const Statement kCountSold(DANGGOL_COUNT_ORDERS "WHERE " DANGGOL_SOLD " AND " DANGGOL_IF_CUSTOMER
                                                " AND " DANGGOL_IF_NAMED " GROUP BY status");
const Statement kCountDated(DANGGOL_COUNT_ORDERS "WHERE " DANGGOL_DATED " AND " DANGGOL_IF_CUSTOMER
                                                 " AND " DANGGOL_IF_NAMED " GROUP BY status");
// Few orders wait at any time, so one statement serves every filter.
const Statement kWaitingTotal("SELECT CAST(COALESCE(SUM(total), 0) AS BIGINT) FROM orders "
                              "WHERE status = 'DEPOSIT_WAIT' AND (CAST(? AS BIGINT) IS NULL OR id = ?) "
                              "AND " DANGGOL_DATED " AND " DANGGOL_IF_CUSTOMER " AND " DANGGOL_IF_NAMED);

#undef DANGGOL_DATED
#undef DANGGOL_COUNT_ORDERS
#undef DANGGOL_SOLD
#undef DANGGOL_IF_NAMED
#undef DANGGOL_NAMED
#undef DANGGOL_IF_CUSTOMER
#undef DANGGOL_IF_STATUS
#undef DANGGOL_OLDEST_ORDERS
#undef DANGGOL_NEWEST_ORDERS
#undef DANGGOL_ORDER_PAGE

constexpr qint64 kBeforeAll = 0;
constexpr qint64 kAfterAll = std::numeric_limits<qint64>::max();

OrderSummary toSummary(Row &row)
{
    return {
        .id = row.id<OrderId>(),
        .customer = row.id<CustomerId>(),
        .customerName = row.text(),
        .status = orderStatusFromName(row.text()),
        .itemCount = row.integer(),
        .total = row.money(),
        .balance = row.money(),
        .createdAt = row.moment(),
    };
}

std::optional<QString> statusName(const Filter &filter)
{
    return filter.status ? std::optional(orderStatusName(*filter.status)) : std::nullopt;
}

Result<QList<OrderSummary>> numbered(Transaction &transaction, const Filter &filter, const Window &window)
{
    if (window.after)
        return QList<OrderSummary>();
    const std::optional<QString> status = statusName(filter);
    return transaction.all(kNumbered, toSummary, *filter.number, filter.from, filter.to, status, status,
                           filter.customer, filter.customer, window.most);
}

Result<QList<OrderSummary>> sold(Transaction &transaction, const Filter &filter, const Window &window)
{
    const std::optional<QString> status = statusName(filter);
    const bool oldest = window.oldestFirst;
    const qint64 start = window.after ? window.after->id.value : oldest ? kBeforeAll : kAfterAll;
    return transaction.all(oldest ? kOldestSold : kNewestSold, toSummary, filter.sold->product,
                           filter.sold->firstDay, filter.sold->lastDay, filter.number, filter.number,
                           filter.from, filter.to, status, status, filter.customer, filter.customer,
                           filter.namePattern, filter.namePattern, start, window.most);
}

// The page's start and one end of the dates are one bound, so that the index is entered at the right row.
Result<QList<OrderSummary>> dated(Transaction &transaction, const Filter &filter, const Window &window)
{
    const std::optional<QString> status = statusName(filter);
    const Timestamp farEnd = window.oldestFirst ? filter.to : filter.from;
    const Position start = window.after.value_or(
        window.oldestFirst ? Position{filter.from, OrderId{kBeforeAll}} : Position{filter.to, OrderId{}});
    return transaction.all(window.oldestFirst ? kOldestDated : kNewestDated, toSummary, farEnd,
                           start.createdAt, start.id, status, status, filter.customer, filter.customer,
                           filter.namePattern, filter.namePattern, window.most);
}

} // namespace

Result<QList<OrderSummary>> list(Transaction &transaction, const Filter &filter, const Window &window)
{
    if (filter.sold)
        return sold(transaction, filter, window);
    if (filter.number)
        return numbered(transaction, filter, window);
    if (filter.hasDates)
        return dated(transaction, filter, window);
    const bool oldest = window.oldestFirst;
    const qint64 start = window.after ? window.after->id.value : oldest ? kBeforeAll : kAfterAll;
    const std::optional<QString> status = statusName(filter);
    if (filter.namePattern)
        return transaction.all(oldest ? kOldestNamed : kNewestNamed, toSummary, *filter.namePattern, status,
                               status, filter.customer, filter.customer, start, window.most);
    if (filter.customer)
        return transaction.all(oldest ? kOldestOfCustomer : kNewestOfCustomer, toSummary, *filter.customer,
                               status, status, start, window.most);
    if (status)
        return transaction.all(oldest ? kOldestOfStatus : kNewestOfStatus, toSummary, *status, start,
                               window.most);
    return transaction.all(oldest ? kOldest : kNewest, toSummary, start, window.most);
}

namespace
{

struct StatusCount
{
    OrderStatus status = OrderStatus::DepositWait;
    qint64 count = 0;
};

StatusCount toCount(Row &row)
{
    return {.status = orderStatusFromName(row.text()), .count = row.integer()};
}

Result<QList<StatusCount>> countsByStatus(Transaction &transaction, const Filter &filter)
{
    if (filter.sold)
        return transaction.all(kCountSold, toCount, filter.sold->product, filter.sold->firstDay,
                               filter.sold->lastDay, filter.number, filter.number, filter.from, filter.to,
                               filter.customer, filter.customer, filter.namePattern, filter.namePattern);
    if (filter.number)
        return transaction.all(kCountNumbered, toCount, *filter.number, filter.from, filter.to,
                               filter.customer, filter.customer);
    if (filter.namePattern || (filter.hasDates && !filter.customer))
        return transaction.all(kCountDated, toCount, filter.from, filter.to, filter.customer, filter.customer,
                               filter.namePattern, filter.namePattern);
    if (filter.customer)
        return transaction.all(kCountOfCustomer, toCount, *filter.customer, filter.from, filter.to);
    return transaction.all(kCountAll, toCount);
}

qint64 &countOf(OrderCounts &counts, OrderStatus status)
{
    switch (status) {
    case OrderStatus::PayDone:
        return counts.payDone;
    case OrderStatus::BuyConfirm:
        return counts.buyConfirm;
    case OrderStatus::Cancelled:
        return counts.cancelled;
    case OrderStatus::Refunded:
        return counts.refunded;
    case OrderStatus::DepositWait:
        break;
    }
    return counts.depositWait;
}

} // namespace

Result<OrderCounts> counts(Transaction &transaction, const Filter &filter)
{
    TRY(const QList<StatusCount> rows, countsByStatus(transaction, filter));
    OrderCounts counts;
    for (const StatusCount &row : rows)
        countOf(counts, row.status) = row.count;
    if (filter.sold)
        return counts; // what was paid does not wait
    TRY(const qint64 waiting,
        transaction.number(kWaitingTotal, filter.number, filter.number, filter.from, filter.to,
                           filter.customer, filter.customer, filter.namePattern, filter.namePattern));
    counts.waitingTotal = Money(waiting);
    return counts;
}

} // namespace danggol::order_list_repository

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/orders/order.h"

#include <QList>
#include <QString>

#include <array>
#include <limits>
#include <optional>

namespace danggol::storage
{
class Transaction;
}

/// Lists of orders and what they count up to. To be called within a unit of work.
namespace danggol::order_list_repository
{

/// A query as the statements take it.
struct Filter
{
    std::optional<OrderStatus> status;
    std::optional<CustomerId> customer;
    /// What was typed was an order's number.
    std::optional<OrderId> number;
    /// For LIKE on the customer's search text.
    std::optional<QString> namePattern;
    std::optional<SoldIn> sold;
    bool hasDates = false;
    Timestamp from{std::numeric_limits<qint64>::min()};
    Timestamp to{std::numeric_limits<qint64>::max()};
};

/// What a page goes on after.
struct Position
{
    Timestamp createdAt;
    OrderId id;
};

struct Window
{
    bool oldestFirst = false;
    std::optional<Position> after;
    int most = 50;
};

/// Sorted by number, or by the moment of ordering when there are dates and no sold product.
[[nodiscard]] Result<QList<OrderSummary>> list(storage::Transaction &transaction, const Filter &filter,
                                               const Window &window);
/// The filter's status is not looked at.
[[nodiscard]] Result<OrderCounts> counts(storage::Transaction &transaction, const Filter &filter);

} // namespace danggol::order_list_repository

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/page.h"
#include "services/domain/reply.h"
#include "services/orders/order.h"

namespace danggol
{

namespace storage
{
class Database;
}
class OrderService;

/// Orders, as the window and the API use them: nothing here blocks, answers come to the reply.
class Orders
{
public:
    Orders(storage::Database &database, const OrderService &service);

    void place(const Actor &actor, const Operation &operation, PlaceOrderCommand command, Reply<Order> reply);
    void cancel(const Actor &actor, const Operation &operation, OrderId order, Reply<Order> reply);
    void confirm(const Actor &actor, const Operation &operation, OrderId order, Reply<Order> reply);
    void refund(const Actor &actor, const Operation &operation, RefundCommand command, Reply<Order> reply);

    void find(const Actor &actor, OrderId id, Reply<Order> reply);
    void timeline(const Actor &actor, OrderId id, Reply<QList<OrderEvent>> reply);
    void list(const Actor &actor, const OrderQuery &query, Reply<Page<OrderSummary>> reply);
    /// Whole orders, by the same pages; for exports, as it reads much.
    void listWhole(const Actor &actor, const OrderQuery &query, Reply<Page<Order>> reply);
    /// By status, within the query's customer, text and dates; its status, cursor and limit are not looked
    /// at.
    void counts(const Actor &actor, const OrderQuery &query, Reply<OrderCounts> reply);

    /// For the jobs: cancels orders past their time, but for those whose goods have no room in the stock /
    /// confirms those paid long enough ago, at most `most` at once; how many.
    void expireDue(const Actor &actor, const Operation &operation, int most, Reply<qint64> reply);
    void confirmDue(const Actor &actor, const Operation &operation, int most, Reply<qint64> reply);

private:
    storage::Database &m_database;
    const OrderService &m_service;
};

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/orders.h"

#include "services/orders/order_service.h"
#include "services/storage/database.h"

namespace danggol
{

using storage::LaneKey;
using storage::Locks;
using storage::Transaction;

Orders::Orders(storage::Database &database, const OrderService &service)
    : m_database(database), m_service(service)
{}

void Orders::place(const Actor &actor, const Operation &operation, PlaceOrderCommand command,
                   Reply<Order> reply)
{
    const LaneKey key = LaneKey::customer(command.customer);
    m_database.write<Order>(
        key, operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.place(transaction, actor, command);
        },
        std::move(reply));
}

void Orders::cancel(const Actor &actor, const Operation &operation, OrderId order, Reply<Order> reply)
{
    m_database.write<Order>(
        LaneKey::order(order), operation,
        [&service = m_service, actor, order](Transaction &transaction) {
            return service.cancel(transaction, actor, order);
        },
        std::move(reply));
}

void Orders::confirm(const Actor &actor, const Operation &operation, OrderId order, Reply<Order> reply)
{
    m_database.write<Order>(
        LaneKey::order(order), operation,
        [&service = m_service, actor, order](Transaction &transaction) {
            return service.confirm(transaction, actor, order);
        },
        std::move(reply), Locks::OfItsKey);
}

void Orders::refund(const Actor &actor, const Operation &operation, RefundCommand command, Reply<Order> reply)
{
    const LaneKey key = LaneKey::order(command.order);
    m_database.write<Order>(
        key, operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.refund(transaction, actor, command);
        },
        std::move(reply));
}

void Orders::find(const Actor &actor, OrderId id, Reply<Order> reply)
{
    m_database.read<Order>([&service = m_service, actor,
                            id](Transaction &transaction) { return service.find(transaction, actor, id); },
                           std::move(reply));
}

void Orders::timeline(const Actor &actor, OrderId id, Reply<QList<OrderEvent>> reply)
{
    m_database.read<QList<OrderEvent>>(
        [&service = m_service, actor, id](Transaction &transaction) {
            return service.timeline(transaction, actor, id);
        },
        std::move(reply));
}

void Orders::list(const Actor &actor, const OrderQuery &query, Reply<Page<OrderSummary>> reply)
{
    m_database.read<Page<OrderSummary>>(
        [&service = m_service, actor, query](Transaction &transaction) {
            return service.list(transaction, actor, query);
        },
        std::move(reply));
}

void Orders::listWhole(const Actor &actor, const OrderQuery &query, Reply<Page<Order>> reply)
{
    m_database.read<Page<Order>>(
        [&service = m_service, actor, query](Transaction &transaction) {
            return service.listWhole(transaction, actor, query);
        },
        std::move(reply));
}

void Orders::counts(const Actor &actor, const OrderQuery &query, Reply<OrderCounts> reply)
{
    m_database.read<OrderCounts>(
        [&service = m_service, actor, query](Transaction &transaction) {
            return service.counts(transaction, actor, query);
        },
        std::move(reply));
}

void Orders::expireDue(const Actor &actor, const Operation &operation, int most, Reply<qint64> reply)
{
    m_database.write<qint64>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, most](Transaction &transaction) {
            return service.expireDue(transaction, actor, most);
        },
        std::move(reply));
}

void Orders::confirmDue(const Actor &actor, const Operation &operation, int most, Reply<qint64> reply)
{
    m_database.write<qint64>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, most](Transaction &transaction) {
            return service.confirmDue(transaction, actor, most);
        },
        std::move(reply));
}

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"
#include "models/export/tables.h"

#include "services/domain/won_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace danggol::models
{

namespace
{

struct OrderTables
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::OrderTables)
};

QString orderWords(qint64 count)
{
    return OrderTables::tr("%1 orders", nullptr, static_cast<int>(count)).arg(countText(count));
}

std::function<void(const QString &, Reply<Page<OrderSummary>>)> ordersOf(TillSession &session,
                                                                         OrderQuery query)
{
    query.limit = kMaximumPageLimit;
    // Oldest first, what is placed meanwhile would be read for as long as orders come.
    if (query.oldestFirst && !query.to)
        query.to = session.clock().now().plusMs(1);
    return [&shop = session.shop(), actor = session.actor(), query](const QString &cursor,
                                                                    Reply<Page<OrderSummary>> reply) {
        OrderQuery next = query;
        next.cursor = cursor;
        shop.orders().list(actor, next, std::move(reply));
    };
}

} // namespace

ExportTable ordersTable(TillSession &session, const OrderQuery &query, const StatusWords &words)
{
    return {.fileName = exportFileName(session, OrderTables::tr("orders", "file name")),
            .header = {OrderTables::tr("Order"), OrderTables::tr("Customer"), OrderTables::tr("Items"),
                       OrderTables::tr("Total"), OrderTables::tr("Status"), OrderTables::tr("Time")},
            .countWords = orderWords,
            .read = pageByPage<OrderSummary>(
                ordersOf(session, query), [times = ExportTimes(session), words](const OrderSummary &order) {
                    return QStringList{csv::number(order.id.value),
                                       csv::text(order.customerName),
                                       csv::number(order.itemCount),
                                       csv::number(order.total),
                                       csv::text(words(orderStatusName(order.status))),
                                       times.cell(order.createdAt)};
                })};
}

ExportTable paymentQueueTable(TillSession &session, const OrderQuery &query)
{
    return {.fileName = exportFileName(session, OrderTables::tr("waiting", "file name")),
            .header = {OrderTables::tr("Order"), OrderTables::tr("Customer"), OrderTables::tr("Items"),
                       OrderTables::tr("Total"), OrderTables::tr("Balance"), OrderTables::tr("Short by"),
                       OrderTables::tr("Time")},
            .countWords = orderWords,
            .read = pageByPage<OrderSummary>(
                ordersOf(session, query), [times = ExportTimes(session)](const OrderSummary &order) {
                    const qint64 shortBy = std::max<qint64>(0, order.total.won() - order.balance.won());
                    return QStringList{csv::number(order.id.value),  csv::text(order.customerName),
                                       csv::number(order.itemCount), csv::number(order.total),
                                       csv::number(order.balance),   csv::number(shortBy),
                                       times.cell(order.createdAt)};
                })};
}

ExportTable attemptsTable(TillSession &session, OrderId order, const QList<Payment> &attempts,
                          const StatusWords &words)
{
    return {
        .fileName = exportFileName(session, OrderTables::tr("attempts-%1", "file name").arg(order.value)),
        .header = {OrderTables::tr("Time"), OrderTables::tr("Result"), OrderTables::tr("Staff"),
                   OrderTables::tr("Amount"), OrderTables::tr("Balance"), OrderTables::tr("Short by")},
        .countWords =
            [](qint64 count) {
                return OrderTables::tr("%1 attempts", nullptr, static_cast<int>(count)).arg(countText(count));
            },
        .read = [attempts, times = ExportTimes(session),
                 words](const QString &) -> Result<ExportTable::Rows> {
            ExportTable::Rows rows;
            for (const Payment &attempt : attempts)
                rows.rows.append({times.cell(attempt.requestedAt),
                                  csv::text(words(paymentStatusName(attempt.status))),
                                  csv::text(attempt.actorName), csv::number(attempt.amount),
                                  csv::number(attempt.balance), csv::number(attempt.shortBy)});
            return rows;
        }};
}

} // namespace danggol::models

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

OrderQuery wholeOf(TillSession &session, OrderQuery query)
{
    query.limit = kMaximumPageLimit;
    // Oldest first, what is placed meanwhile would be read for as long as orders come.
    if (query.oldestFirst && !query.to)
        query.to = session.clock().now().plusMs(1);
    return query;
}

std::function<void(const QString &, Reply<Page<OrderSummary>>)> ordersOf(TillSession &session,
                                                                         const OrderQuery &asked)
{
    const OrderQuery query = wholeOf(session, asked);
    return [&shop = session.shop(), actor = session.actor(), query](const QString &cursor,
                                                                    Reply<Page<OrderSummary>> reply) {
        OrderQuery next = query;
        next.cursor = cursor;
        shop.orders().list(actor, next, std::move(reply));
    };
}

QStringList lineCells(const ExportTimes &times, const StatusWords &words, const Order &order,
                      const OrderLine &line)
{
    return {csv::number(order.id.value),      times.cell(order.createdAt),
            csv::text(order.customerName),    csv::text(line.name),
            csv::number(line.quantity),       csv::number(line.unitPrice),
            csv::number(line.amount),         csv::number(line.discount),
            csv::number(line.refundedAmount), csv::text(words(orderStatusName(order.status)))};
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

ExportTable orderLinesTable(TillSession &session, const OrderQuery &query, const StatusWords &words)
{
    const auto read = [&shop = session.shop(), actor = session.actor(), whole = wholeOf(session, query),
                       times = ExportTimes(session),
                       words](const QString &cursor) -> Result<ExportTable::Rows> {
        OrderQuery next = whole;
        next.cursor = cursor;
        TRY(const Page<Order> page, answerTo<Page<Order>>([&](Reply<Page<Order>> reply) {
                shop.orders().listWhole(actor, next, std::move(reply));
            }));
        ExportTable::Rows rows{.rows = {}, .nextCursor = page.nextCursor};
        for (const Order &order : page.items) {
            for (const OrderLine &line : order.lines)
                rows.rows.append(lineCells(times, words, order, line));
        }
        return rows;
    };
    return {.fileName = exportFileName(session, OrderTables::tr("order lines", "file name")),
            .header = {OrderTables::tr("Order"), OrderTables::tr("Time"), OrderTables::tr("Customer"),
                       OrderTables::tr("Product"), OrderTables::tr("Quantity"), OrderTables::tr("Unit price"),
                       OrderTables::tr("Amount"), OrderTables::tr("Discount"), OrderTables::tr("Refunded"),
                       OrderTables::tr("Status")},
            .countWords =
                [](qint64 count) {
                    return OrderTables::tr("%1 order lines", nullptr, static_cast<int>(count))
                        .arg(countText(count));
                },
            .read = read};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_timeline.h"

#include "ui/orders/moment_words.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

namespace danggol::ui
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("danggol::ui::OrderTimeline", text);
}

QString titleOf(const OrderEvent &event)
{
    switch (event.kind) {
    case OrderEventKind::Placed:
        return tr("Order placed");
    case OrderEventKind::Paid:
        return tr("Paid with points");
    case OrderEventKind::Confirmed:
        return tr("Purchase confirmed");
    case OrderEventKind::Cancelled:
        return tr("Cancelled");
    case OrderEventKind::Expired:
        return tr("Cancelled, not paid in time");
    case OrderEventKind::PartRefunded:
        return tr("Refunded in part, %1").arg(won(event.amount.won()));
    case OrderEventKind::Refunded:
        return tr("Refunded, %1").arg(won(event.amount.won()));
    }
    return {};
}

QString balanceWords(const QList<Payment> &attempts)
{
    for (const Payment &payment : attempts) {
        if (payment.status == PaymentStatus::Done)
            return tr("balance %1 → %2")
                .arg(won(payment.balance.won() + payment.amount.won()), won(payment.balance.won()));
    }
    return {};
}

QString detailOf(const OrderEvent &event, const QList<Payment> &attempts)
{
    const QString more = event.kind == OrderEventKind::Paid ? balanceWords(attempts) : event.note;
    return more.isEmpty() ? event.actorName : tr("%1 · %2").arg(event.actorName, more);
}

QList<TimelineStep> nextSteps(const Order &order, const MomentWords &words)
{
    using State = TimelineStep::State;
    const TimelineStep confirmation{
        State::Next, tr("Purchase confirmed"), tr("Confirm when the customer has the goods"), {}};
    if (order.status == OrderStatus::PayDone)
        return {confirmation};
    if (order.status == OrderStatus::DepositWait)
        return {{State::Next,
                 tr("Paid with points"),
                 tr("Cancelled by itself if unpaid at %1").arg(words.inText(order.expiresAt)),
                 {}},
                confirmation};
    return {};
}

} // namespace

QList<TimelineStep> timelineSteps(const models::OrderView &view, const MomentWords &words)
{
    QList<TimelineStep> steps;
    for (const OrderEvent &event : view.timeline)
        steps.append({TimelineStep::State::Done, titleOf(event), detailOf(event, view.attempts),
                      words.inText(event.at)});
    return steps + nextSteps(view.order, words);
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_timeline.h"

#include "ui/orders/moment_words.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

namespace danggol::ui
{

namespace
{

const QString kConfirmingJob = QStringLiteral("confirm-orders");

struct OrderTimeline
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::OrderTimeline)
};

QString titleOf(const OrderEvent &event)
{
    switch (event.kind) {
    case OrderEventKind::Placed:
        return OrderTimeline::tr("Order placed");
    case OrderEventKind::Paid:
        return OrderTimeline::tr("Paid with points");
    case OrderEventKind::Confirmed:
        return OrderTimeline::tr("Purchase confirmed");
    case OrderEventKind::Cancelled:
        return OrderTimeline::tr("Cancelled");
    case OrderEventKind::Expired:
        return OrderTimeline::tr("Cancelled, not paid in time");
    case OrderEventKind::PartRefunded:
        return OrderTimeline::tr("Refunded in part, %1").arg(won(event.amount.won()));
    case OrderEventKind::Refunded:
        return OrderTimeline::tr("Refunded, %1").arg(won(event.amount.won()));
    }
    return {};
}

QString balanceWords(const QList<Payment> &attempts)
{
    for (const Payment &payment : attempts) {
        if (payment.status == PaymentStatus::Done)
            return OrderTimeline::tr("balance %1 → %2")
                .arg(won(payment.balance.won() + payment.amount.won()), won(payment.balance.won()));
    }
    return {};
}

// Who did it. A job is known by a name that is for logs.
QString actorWords(const OrderEvent &event)
{
    const bool isJob = event.kind == OrderEventKind::Expired ||
                       (event.kind == OrderEventKind::Confirmed && event.actorName == kConfirmingJob);
    return isJob ? OrderTimeline::tr("By itself") : event.actorName;
}

QString detailOf(const OrderEvent &event, const QList<Payment> &attempts)
{
    const QString more = event.kind == OrderEventKind::Paid ? balanceWords(attempts) : event.note;
    const QString actor = actorWords(event);
    return more.isEmpty() ? actor : OrderTimeline::tr("%1 · %2").arg(actor, more);
}

QList<TimelineStep> nextSteps(const Order &order, const MomentWords &words)
{
    using State = TimelineStep::State;
    const TimelineStep confirmation{State::Next,
                                    OrderTimeline::tr("Purchase confirmed"),
                                    OrderTimeline::tr("Confirm when the customer has the goods"),
                                    {}};
    if (order.status == OrderStatus::PayDone)
        return {confirmation};
    if (order.status == OrderStatus::DepositWait)
        return {{State::Next,
                 OrderTimeline::tr("Paid with points"),
                 OrderTimeline::tr("Cancelled by itself if unpaid at %1").arg(words.inText(order.expiresAt)),
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

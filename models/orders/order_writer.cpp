// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_writer.h"

#include "models/errors/error_words.h"
#include "services/domain/won_text.h"

namespace danggol::models
{

OrderWriter::OrderWriter(TillSession &session, QObject *parent) : QObject(parent), m_session(session) {}

void OrderWriter::confirm(OrderId order)
{
    if (m_confirm.isBusy())
        return;
    const Operation operation = m_confirm.begin(m_session, order);
    Q_EMIT busyChanged();
    m_session.shop().orders().confirm(
        m_session.actor(), operation, order, on(this, [this, order](Result<Order> result) {
            settle(m_confirm, result, tr("Confirmed"), tr("order #%1").arg(order.value));
        }));
}

void OrderWriter::cancel(OrderId order)
{
    if (m_cancel.isBusy())
        return;
    const Operation operation = m_cancel.begin(m_session, order);
    Q_EMIT busyChanged();
    m_session.shop().orders().cancel(
        m_session.actor(), operation, order, on(this, [this, order](Result<Order> result) {
            settle(m_cancel, result, tr("Cancelled"), tr("order #%1").arg(order.value));
        }));
}

void OrderWriter::settle(PendingWrite &write, const Result<Order> &result, const QString &emphasis,
                         const QString &text)
{
    write.end(result);
    Q_EMIT busyChanged();
    if (result) {
        m_session.notices().post({Notice::Kind::Done, emphasis, text, {}});
        Q_EMIT written(*result);
        return;
    }
    m_session.notices().post({Notice::Kind::Failed, {}, errorWords(result.error()), {}});
    Q_EMIT refused(*write.target());
}

void OrderWriter::refund(const RefundCommand &command)
{
    if (m_refund.isBusy())
        return;
    const Operation operation = m_refund.begin(m_session, command.order);
    Q_EMIT busyChanged();
    m_session.shop().orders().refund(m_session.actor(), operation, command,
                                     on(this, [this](Result<Order> result) { settleRefund(result); }));
}

void OrderWriter::settleRefund(const Result<Order> &result)
{
    m_refund.end(result);
    Q_EMIT busyChanged();
    if (!result) {
        Q_EMIT refundRefused(result.error());
        return;
    }
    const QString whole = tr("%1 to %2").arg(wonText(result->refunded), result->customerName);
    const QString part =
        tr("%1 of order #%2 so far, to %3")
            .arg(wonText(result->refunded), QString::number(result->id.value), result->customerName);
    const bool isWhole = result->status == OrderStatus::Refunded;
    m_session.notices().post({Notice::Kind::Done, tr("Refunded"), isWhole ? whole : part, {}});
    Q_EMIT written(*result);
    Q_EMIT refundDone();
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_writer.h"

#include "models/errors/error_words.h"
#include "services/domain/won_text.h"

namespace danggol::models
{

OrderWriter::OrderWriter(TillSession &session, QObject *parent) : QObject(parent), m_session(session) {}

void OrderWriter::confirm(OrderId order)
{
    const QString number = QString::number(order.value);
    start(m_confirm, order,
          {tr("Confirmed"), tr("order #%1").arg(number), tr("confirming order #%1").arg(number)},
          [this, order](const Operation &operation, Reply<Order> reply) {
              m_session.shop().orders().confirm(m_session.actor(), operation, order, std::move(reply));
          });
}

void OrderWriter::cancel(OrderId order)
{
    const QString number = QString::number(order.value);
    start(m_cancel, order,
          {tr("Cancelled"), tr("order #%1").arg(number), tr("cancelling order #%1").arg(number)},
          [this, order](const Operation &operation, Reply<Order> reply) {
              m_session.shop().orders().cancel(m_session.actor(), operation, order, std::move(reply));
          });
}

void OrderWriter::start(PendingWrite &write, OrderId order, const Words &words, const Send &send)
{
    if (write.isBusy())
        return;
    const Operation operation = write.begin(m_session, order);
    Q_EMIT busyChanged();
    send(operation, on(this, [this, &write, order, operation, words, send](Result<Order> result) {
             write.end(result);
             Q_EMIT busyChanged();
             settle(order, operation, words, send, result);
         }));
}

void OrderWriter::settle(OrderId order, const Operation &operation, const Words &words, const Send &send,
                         const Result<Order> &result)
{
    if (result) {
        m_session.outcomes().answered(operation);
        m_session.notices().post({Notice::Kind::Done, words.done, words.text, {}});
        Q_EMIT written(*result);
        return;
    }
    const auto recall = [this, order, operation, words, send](bool wasDone) {
        if (wasDone)
            send(operation, on(this, [this, order, operation, words, send](Result<Order> recalled) {
                     settle(order, operation, words, send, recalled);
                 }));
    };
    if (!m_session.outcomes().follow(result.error(), operation, words.what, this, recall))
        m_session.notices().post({Notice::Kind::Failed, {}, errorWords(result.error()), {}});
    Q_EMIT refused(order);
}

void OrderWriter::refund(const RefundCommand &command)
{
    if (m_refund.isBusy())
        return;
    const Operation operation = m_refund.begin(m_session, command.order);
    Q_EMIT busyChanged();
    sendRefund(command, operation);
}

void OrderWriter::sendRefund(const RefundCommand &command, const Operation &operation)
{
    m_session.shop().orders().refund(m_session.actor(), operation, command,
                                     on(this, [this, command, operation](Result<Order> result) {
                                         settleRefund(command, operation, result);
                                     }));
}

void OrderWriter::settleRefund(const RefundCommand &command, const Operation &operation,
                               const Result<Order> &result)
{
    m_refund.end(result);
    Q_EMIT busyChanged();
    if (!result) {
        const QString what = tr("the refund of order #%1").arg(command.order.value);
        const auto recall = [this, command, operation](bool wasDone) {
            if (wasDone)
                sendRefund(command, operation);
        };
        m_session.outcomes().follow(result.error(), operation, what, this, recall);
        Q_EMIT refundRefused(result.error());
        return;
    }
    m_session.outcomes().answered(operation);
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

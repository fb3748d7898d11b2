// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/pending_write.h"

#include "services/domain/reply.h"

#include <QObject>

#include <functional>

namespace danggol::models
{

/// Confirms, cancels and refunds orders for a screen: one at a time of each kind, each once.
class OrderWriter : public QObject
{
    Q_OBJECT
public:
    explicit OrderWriter(TillSession &session, QObject *parent = nullptr);

    void confirm(OrderId order);
    void cancel(OrderId order);
    /// A refusal comes back through refundRefused, for the form that is still open.
    void refund(const RefundCommand &command);

    [[nodiscard]] bool isConfirming() const { return m_confirm.isBusy(); }
    [[nodiscard]] bool isCancelling() const { return m_cancel.isBusy(); }
    [[nodiscard]] bool isRefunding() const { return m_refund.isBusy(); }

Q_SIGNALS:
    void busyChanged();
    /// It is written; the order is as given.
    void written(const danggol::Order &order);
    void refused(danggol::OrderId order);
    void refundDone();
    void refundRefused(const danggol::Error &error);

private:
    /// Sends one write and tells how it ended.
    using Send = std::function<void(const Operation &, Reply<Order>)>;
    struct Words
    {
        /// "Confirmed", of "order #7".
        QString done;
        QString text;
        /// "confirming order #7"
        QString what;
    };
    void start(PendingWrite &write, OrderId order, const Words &words, const Send &send);
    void settle(OrderId order, const Operation &operation, const Words &words, const Send &send,
                const Result<Order> &result);
    void sendRefund(const RefundCommand &command, const Operation &operation);
    void settleRefund(const RefundCommand &command, const Operation &operation, const Result<Order> &result);

    TillSession &m_session;
    PendingWrite m_confirm;
    PendingWrite m_cancel;
    PendingWrite m_refund;
};

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/pending_write.h"

#include <QObject>

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
    void settle(PendingWrite &write, const Result<Order> &result, const QString &emphasis,
                const QString &text);
    void settleRefund(const Result<Order> &result);

    TillSession &m_session;
    PendingWrite m_confirm;
    PendingWrite m_cancel;
    PendingWrite m_refund;
};

} // namespace danggol::models

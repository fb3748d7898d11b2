// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "services/orders/order.h"
#include "services/payments/payment.h"

#include <QObject>

#include <optional>

namespace danggol::models
{

/// Places one order at a time, and pays it right away when asked to. The order and its payment are two
/// operations of their own. A press whose answer never came keeps its operation for the next press, so that
/// one cart never becomes two orders.
class Checkout : public QObject
{
    Q_OBJECT

public:
    enum class Step { Idle, Placing, Paying };
    enum class Then { Wait, Pay };

    explicit Checkout(TillSession &session, QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    /// What the running, or the last, checkout was asked for.
    [[nodiscard]] Then then() const { return m_then; }

    /// Does nothing while another one runs.
    void place(const PlaceOrderCommand &command, Then then);

Q_SIGNALS:
    void stepChanged();
    /// The order is in the books, unpaid so far.
    void placed(const danggol::Order &order);
    void placingFailed(const danggol::Error &error);
    /// The payment was tried: it is Done, or Fail for lack of points.
    void payingAnswered(const danggol::Order &order, const danggol::Payment &payment);
    /// The payment could not be tried; the order waits.
    void payingFailed(const danggol::Order &order, const danggol::Error &error);

private:
    void setStep(Step step);
    void sendOrder(const Operation &operation);
    void orderAnswered(const Operation &operation, Result<Order> order);
    void pay(const Order &order, const Operation &operation);
    void paymentAnswered(const Order &order, const Operation &operation, const Result<Payment> &payment);

    TillSession &m_session;
    Step m_step = Step::Idle;
    Then m_then = Then::Wait;
    PlaceOrderCommand m_command;
    /// Of m_command, until it is answered.
    std::optional<Operation> m_operation;
};

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/checkout.h"

#include <algorithm>

namespace danggol::models
{

namespace
{

bool isSame(const PlaceOrderCommand &left, const PlaceOrderCommand &right)
{
    return left.customer == right.customer && left.coupon == right.coupon &&
           std::equal(left.lines.begin(), left.lines.end(), right.lines.begin(), right.lines.end(),
                      [](const CartLine &a, const CartLine &b) {
                          return a.product == b.product && a.quantity == b.quantity;
                      });
}

} // namespace

Checkout::Checkout(TillSession &session, QObject *parent) : QObject(parent), m_session(session) {}

void Checkout::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void Checkout::place(const PlaceOrderCommand &command, Then then)
{
    if (m_step != Step::Idle)
        return;
    if (!m_operation || !isSame(command, m_command))
        m_operation = m_session.newOperation();
    m_command = command;
    m_then = then;
    setStep(Step::Placing);
    sendOrder(*m_operation);
}

void Checkout::sendOrder(const Operation &operation)
{
    m_session.shop().orders().place(
        m_session.actor(), operation, m_command,
        on(this, [this, operation](Result<Order> order) { orderAnswered(operation, std::move(order)); }));
}

void Checkout::orderAnswered(const Operation &operation, Result<Order> order)
{
    if (order || !isUnanswered(order.error()))
        m_operation.reset();
    if (!order) {
        setStep(Step::Idle);
        const auto recall = [this, operation](bool wasDone) {
            const bool isCurrent = m_operation && m_operation->id == operation.id && m_step == Step::Idle;
            if (wasDone && isCurrent) {
                setStep(Step::Placing);
                sendOrder(operation);
            } else if (wasDone) {
                m_session.notices().post({Notice::Kind::Done,
                                          tr("The order of before was placed."),
                                          tr("It waits in Orders."),
                                          {}});
            }
        };
        if (!m_session.outcomes().follow(order.error(), operation, tr("placing the order"), this, recall))
            Q_EMIT placingFailed(order.error());
        return;
    }
    m_session.outcomes().answered(operation);
    setStep(m_then == Then::Pay ? Step::Paying : Step::Idle);
    Q_EMIT placed(*order);
    if (m_then == Then::Pay)
        pay(*order, m_session.newOperation());
}

void Checkout::pay(const Order &order, const Operation &operation)
{
    m_session.shop().payments().pay(m_session.actor(), operation,
                                    {.order = order.id, .customer = order.customer, .chargeFirst = {}},
                                    on(this, [this, order, operation](Result<Payment> payment) {
                                        paymentAnswered(order, operation, payment);
                                    }));
}

void Checkout::paymentAnswered(const Order &order, const Operation &operation, const Result<Payment> &payment)
{
    if (m_step == Step::Paying)
        setStep(Step::Idle);
    if (payment) {
        m_session.outcomes().answered(operation);
        Q_EMIT payingAnswered(order, *payment);
        return;
    }
    const auto recall = [this, order, operation](bool wasDone) {
        if (wasDone)
            pay(order, operation);
    };
    const QString what = tr("the payment of order #%1").arg(order.id.value);
    if (!m_session.outcomes().follow(payment.error(), operation, what, this, recall))
        Q_EMIT payingFailed(order, payment.error());
}

} // namespace danggol::models

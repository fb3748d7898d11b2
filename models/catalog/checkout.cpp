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

/// Whether it is not known yet what became of the request.
bool isUnanswered(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::Busy ||
           code == ErrorCode::OperationInProgress || code == ErrorCode::Cancelled;
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
    m_session.shop().orders().place(
        m_session.actor(), *m_operation, m_command,
        on(this, [this](Result<Order> order) { orderAnswered(std::move(order)); }));
}

void Checkout::orderAnswered(Result<Order> order)
{
    if (order || !isUnanswered(order.error().code))
        m_operation.reset();
    if (!order) {
        setStep(Step::Idle);
        Q_EMIT placingFailed(order.error());
        return;
    }
    setStep(m_then == Then::Pay ? Step::Paying : Step::Idle);
    Q_EMIT placed(*order);
    if (m_then == Then::Pay)
        pay(*order);
}

void Checkout::pay(const Order &order)
{
    m_session.shop().payments().pay(m_session.actor(), m_session.newOperation(),
                                    {.order = order.id, .customer = order.customer, .chargeFirst = {}},
                                    on(this, [this, order](Result<Payment> payment) {
                                        setStep(Step::Idle);
                                        if (payment)
                                            Q_EMIT payingAnswered(order, *payment);
                                        else
                                            Q_EMIT payingFailed(order, payment.error());
                                    }));
}

} // namespace danggol::models

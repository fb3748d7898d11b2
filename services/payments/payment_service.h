// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/payments/payment.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Transaction;
}
class OrderService;
class WalletService;

/// The rules of payments. To be called within a unit of work, on any storage thread.
class PaymentService
{
public:
    PaymentService(const Clock &clock, const OrderService &orders, const WalletService &wallet)
        : m_clock(clock), m_orders(orders), m_wallet(wallet)
    {}

    /// Records a PAYMENT_REQUEST, checks it, and makes it DONE (points taken, order PAY_DONE) or FAIL
    /// (nothing taken, order still waiting, the attempt kept). OrderNotFound, OrderStateConflict,
    /// InvalidInput (userId).
    [[nodiscard]] Result<Payment> pay(storage::Transaction &transaction, const Actor &actor,
                                      const PayCommand &command) const;
    [[nodiscard]] Result<QList<Payment>> attempts(storage::Transaction &transaction, const Actor &actor,
                                                  OrderId order) const;

private:
    [[nodiscard]] Result<Done> takePoints(storage::Transaction &transaction, const Actor &actor,
                                          Payment &payment) const;
    [[nodiscard]] Result<std::optional<Money>> debited(storage::Transaction &transaction, const Actor &actor,
                                                       const Payment &payment) const;

    const Clock &m_clock;
    const OrderService &m_orders;
    const WalletService &m_wallet;
};

} // namespace danggol

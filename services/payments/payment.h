// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"

#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

enum class PaymentStatus : qint32 { Request, Done, Fail };
/// "PAYMENT_REQUEST", "DONE", "FAIL", as stored and as the API says it.
[[nodiscard]] QString paymentStatusName(PaymentStatus status);
[[nodiscard]] PaymentStatus paymentStatusFromName(const QString &name);

/// One attempt to pay an order from points. A failed one is a value, committed like any other.
struct Payment
{
    PaymentId id;
    OrderId order;
    CustomerId customer;
    PaymentStatus status = PaymentStatus::Request;
    Money amount;
    /// After the points were taken; for a failed attempt, what there was.
    Money balance;
    /// How much was missing; 0 unless it failed.
    Money shortBy;
    Timestamp requestedAt;
    /// For a payment that is Done: when the points were taken.
    std::optional<Timestamp> finishedAt;
    QString actorName;

    friend bool operator==(const Payment &, const Payment &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.order, s.customer, s.status, s.amount, s.balance, s.shortBy, s.requestedAt,
                        s.finishedAt, s.actorName);
    }
};

struct PayCommand
{
    OrderId order;
    /// When given, must own the order (else InvalidInput, field userId).
    std::optional<CustomerId> customer;
    /// Charged to the customer first, in the same unit: "Charge ₩12,000 and pay". When the payment then fails
    /// all the same, the charge stays, as money that was handed over does.
    std::optional<Money> chargeFirst;
};

} // namespace danggol

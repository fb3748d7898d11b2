// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/payments/payment.h"

#include "services/domain/assert.h"
#include "services/domain/damaged_data.h"

#include <array>
#include <utility>

namespace danggol
{

namespace
{

constexpr std::array kNames{
    std::pair{PaymentStatus::Request, "PAYMENT_REQUEST"},
    std::pair{PaymentStatus::Done, "DONE"},
    std::pair{PaymentStatus::Fail, "FAIL"},
};

} // namespace

QString paymentStatusName(PaymentStatus status)
{
    for (const auto &[candidate, name] : kNames) {
        if (candidate == status)
            return QString::fromLatin1(name);
    }
    DANGGOL_ASSERT(!"a payment status without a name");
}

PaymentStatus paymentStatusFromName(const QString &name)
{
    for (const auto &[status, candidate] : kNames) {
        if (name == QLatin1String(candidate))
            return status;
    }
    throw DamagedData("not the name of a payment status");
}

} // namespace danggol

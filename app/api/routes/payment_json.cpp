// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/payment_json.h"

#include "app/api/json/json_text.h"
#include "app/api/json/problem.h"
#include "services/domain/won_text.h"
#include "services/payments/payment.h"

namespace danggol::api
{

Json donePaymentJson(const Payment &payment)
{
    return object({{"paymentId", asJson(payment.id)},
                   {"orderId", asJson(payment.order)},
                   {"userId", asJson(payment.customer)},
                   {"status", asJson(paymentStatusName(payment.status))},
                   {"amount", asJson(payment.amount)},
                   {"balance", asJson(payment.balance)},
                   {"paidAt", asJson(payment.finishedAt)}});
}

Json attemptJson(const Payment &payment)
{
    return object({{"paymentId", asJson(payment.id)},
                   {"orderId", asJson(payment.order)},
                   {"userId", asJson(payment.customer)},
                   {"status", asJson(paymentStatusName(payment.status))},
                   {"amount", asJson(payment.amount)},
                   {"balance", asJson(payment.balance)},
                   {"shortBy", asJson(payment.shortBy)},
                   {"requestedAt", asJson(payment.requestedAt)},
                   {"paidAt", asJson(payment.finishedAt)}});
}

Response failedPaymentProblem(const Payment &payment)
{
    const Error error =
        Error{ErrorCode::InsufficientPoints,
              QStringLiteral("Balance %1 is %2 short of %3. No points were taken. "
                             "Charge the wallet and pay again.")
                  .arg(wonText(payment.balance), wonText(payment.shortBy), wonText(payment.amount)),
              {},
              {}}
            .withField(QStringLiteral("amount"), QStringLiteral("OUT_OF_RANGE"),
                       QStringLiteral("This is %1 more than there is.").arg(wonText(payment.shortBy)));
    return problem(error, {{"paymentId", asJson(payment.id)},
                           {"orderId", asJson(payment.order)},
                           {"userId", asJson(payment.customer)},
                           {"paymentStatus", asJson(paymentStatusName(payment.status))},
                           {"amount", asJson(payment.amount)},
                           {"balance", asJson(payment.balance)},
                           {"shortBy", asJson(payment.shortBy)}});
}

} // namespace danggol::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"
#include "app/api/json/json.h"

namespace danggol
{
struct Payment;
}

namespace danggol::api
{

/// A payment that is done, as its request is answered.
[[nodiscard]] Json donePaymentJson(const Payment &payment);
/// A payment in the list of an order's attempts.
[[nodiscard]] Json attemptJson(const Payment &payment);
/// The answer to a payment that failed: to a caller not an outcome among others, but the problem that the
/// points do not suffice.
[[nodiscard]] Response failedPaymentProblem(const Payment &payment);

} // namespace danggol::api

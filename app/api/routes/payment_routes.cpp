// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/payment_routes.h"

#include "app/api/core/call.h"
#include "app/api/core/input.h"
#include "app/api/core/router.h"
#include "app/api/json/json_text.h"
#include "app/api/routes/bound.h"
#include "app/api/routes/payment_json.h"
#include "services/shop/shop.h"

namespace danggol::api
{

namespace
{

void answer(Call &call, const Payment &payment)
{
    if (payment.status == PaymentStatus::Done)
        call.respond(donePaymentJson(payment));
    else
        call.respond(failedPaymentProblem(payment));
}

void pay(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const PayCommand command{.order = in.body.id<OrderId>("orderId"),
                             .customer = in.body.optionalId<CustomerId>("userId"),
                             .chargeFirst = {}};
    if (call->refuses(in.verdict()))
        return;
    shop.payments().pay(call->actor(), call->operation(), command, call->then<Payment>(answer));
}

void listAttempts(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto order = in.query.id<OrderId>("orderId");
    if (call->refuses(in.verdict()))
        return;
    shop.payments().attempts(call->actor(), order, call->reply<QList<Payment>>(asList(attemptJson)));
}

} // namespace

void addPaymentRoutes(Router &router, Shop &shop)
{
    router.add({.method = "POST",
                .pattern = "/payments/confirm",
                .permission = Permission::PayOrder,
                .body = BodyRule::Required,
                .handle = bound(shop, pay)});
    router.add({.method = "GET",
                .pattern = "/payments",
                .permission = Permission::ReadOrders,
                .handle = bound(shop, listAttempts)});
}

} // namespace danggol::api

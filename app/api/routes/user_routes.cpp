// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/user_routes.h"

#include "app/api/core/call.h"
#include "app/api/core/input.h"
#include "app/api/core/router.h"
#include "app/api/json/json_text.h"
#include "app/api/routes/bound.h"
#include "services/shop/shop.h"

namespace danggol::api
{

namespace
{

Json userJson(const Customer &customer)
{
    return object({{"userId", asJson(customer.id)},
                   {"name", asJson(customer.name)},
                   {"phone", asJson(customer.phone)},
                   {"cardNo", asJson(customer.cardNo)},
                   {"balance", asJson(customer.balance)},
                   {"createdAt", asJson(customer.createdAt)},
                   {"lastVisitAt", asJson(customer.lastVisitAt)},
                   {"archived", customer.archived}});
}

void createUser(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const CreateCustomerCommand command{.name = in.body.text("name"),
                                        .phone = in.body.optionalText("phone"),
                                        .cardNo = in.body.optionalText("cardNo"),
                                        .note = {}};
    if (call->refuses(in.verdict()))
        return;
    shop.customers().create(call->actor(), call->operation(), command, call->reply<Customer>(userJson));
}

void listUsers(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const CustomerQuery query{.text = in.query.optionalText("query").value_or(QString()),
                              .cursor = in.query.cursor(),
                              .limit = in.query.limit()};
    if (call->refuses(in.verdict()))
        return;
    shop.customers().list(call->actor(), query, call->reply<Page<Customer>>(asPage(userJson)));
}

void findUser(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto user = in.path.id<CustomerId>("userId");
    if (call->refuses(in.verdict()))
        return;
    shop.customers().find(call->actor(), user, call->reply<Customer>(userJson));
}

} // namespace

void addUserRoutes(Router &router, Shop &shop)
{
    router.add({.method = "POST",
                .pattern = "/users",
                .permission = Permission::EditCustomers,
                .body = BodyRule::Required,
                .handle = bound(shop, createUser)});
    router.add({.method = "GET",
                .pattern = "/users",
                .permission = Permission::ReadCustomers,
                .handle = bound(shop, listUsers)});
    router.add({.method = "GET",
                .pattern = "/users/{userId}",
                .permission = Permission::ReadWallet,
                .handle = bound(shop, findUser)});
}

} // namespace danggol::api

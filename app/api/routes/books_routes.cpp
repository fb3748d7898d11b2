// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/books_routes.h"

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

Json reportJson(const BooksReport &report)
{
    Json checks = Json::array();
    for (const BooksCheck &check : report.checks)
        checks.push_back(Json{{"key", asJson(check.key)},
                              {"title", asJson(check.title)},
                              {"violations", asJson(check.violations)},
                              {"examined", asJson(check.examined)}});
    return {{"balances", report.balances()},
            {"auditHead", asJson(report.auditHead)},
            {"checks", std::move(checks)}};
}

void verifyBooks(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    if (call->refuses(in.verdict()))
        return;
    shop.books().verify(call->actor(), call->reply<BooksReport>(reportJson));
}

} // namespace

void addBooksRoutes(Router &router, Shop &shop)
{
    router.add({.method = "GET",
                .pattern = "/verify",
                .permission = Permission::VerifyBooks,
                .handle = bound(shop, verifyBooks)});
}

} // namespace danggol::api

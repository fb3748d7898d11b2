// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/wallet_routes.h"

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

// Of a Balance or a ChargeReceipt.
template <class Source>
Json balanceJson(const Source &source)
{
    return object({{"userId", asJson(source.customer)}, {"balance", asJson(source.balance)}});
}

Json entryJson(const LedgerEntry &entry)
{
    return object({{"entryId", asJson(entry.id)},
                   {"at", asJson(entry.at)},
                   {"reason", asJson(entryReasonName(entry.reason))},
                   {"amount", asJson(entry.amount)},
                   {"balanceAfter", asJson(entry.balanceAfter)},
                   {"orderId", asJson(entry.order)},
                   {"reversesEntryId", asJson(entry.reverses)},
                   {"by", asJson(entry.actorName)}});
}

void charge(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const ChargeCommand command{
        .customer = in.body.id<CustomerId>("userId"),
        .amount = Money(in.body.integer("amount", kSmallestCharge.won(), kLargestCharge.won()))};
    if (call->refuses(in.verdict()))
        return;
    shop.wallet().charge(call->actor(), call->operation(), command,
                         call->reply<ChargeReceipt>(balanceJson<ChargeReceipt>));
}

void showBalance(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto user = in.query.id<CustomerId>("userId");
    if (call->refuses(in.verdict()))
        return;
    shop.wallet().balance(call->actor(), user, call->reply<Balance>(balanceJson<Balance>));
}

void showHistory(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const StatementQuery query{.customer = in.query.id<CustomerId>("userId"),
                               .reason = {},
                               .from = {},
                               .cursor = in.query.cursor(),
                               .limit = in.query.limit()};
    if (call->refuses(in.verdict()))
        return;
    shop.wallet().statement(call->actor(), query, call->reply<Page<LedgerEntry>>(asPage(entryJson)));
}

} // namespace

void addWalletRoutes(Router &router, Shop &shop)
{
    router.add({.method = "POST",
                .pattern = "/points",
                .permission = Permission::ChargeWallet,
                .body = BodyRule::Required,
                .handle = bound(shop, charge)});
    router.add({.method = "GET",
                .pattern = "/points",
                .permission = Permission::ReadWallet,
                .handle = bound(shop, showBalance)});
    router.add({.method = "GET",
                .pattern = "/points/history",
                .permission = Permission::ReadWallet,
                .handle = bound(shop, showHistory)});
}

} // namespace danggol::api

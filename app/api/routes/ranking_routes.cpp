// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/ranking_routes.h"

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

constexpr qint64 kLongestWindowDays = 3;
constexpr qint64 kLastPageNumber = 1'000'000;

const Choices<RankingOrder> &orders()
{
    static const Choices<RankingOrder> choices({{QStringLiteral("QUANTITY"), RankingOrder::Quantity},
                                                {QStringLiteral("REVENUE"), RankingOrder::Revenue}});
    return choices;
}

Json bestSellerJson(const BestSeller &seller)
{
    return object({{"rank", asJson(seller.rank)},
                   {"productId", asJson(seller.product)},
                   {"name", asJson(seller.name)},
                   {"quantity", asJson(seller.quantity)},
                   {"revenue", asJson(seller.revenue)},
                   {"previousRank", asJson(seller.previousRank)}});
}

Json bestSellersJson(const BestSellerPage &page)
{
    Json items = Json::array();
    for (const BestSeller &seller : page.items)
        items.push_back(bestSellerJson(seller));
    const qint64 totalPages = (page.totalCount + page.pageSize - 1) / page.pageSize;
    return object({{"days", page.days},
                   {"startDay", textOrNull(page.startDay)},
                   {"endDay", textOrNull(page.endDay)},
                   {"aggregatedAt", asJson(page.aggregatedAt)},
                   {"pageNumber", page.pageNumber},
                   {"pageSize", page.pageSize},
                   {"totalCount", asJson(page.totalCount)},
                   {"totalPages", asJson(totalPages)},
                   {"items", std::move(items)}});
}

void showBestSellers(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    BestSellerQuery query;
    query.days =
        static_cast<int>(in.query.optionalInteger("days", 1, kLongestWindowDays).value_or(query.days));
    query.endDay = in.query.optionalDay("endDay").value_or(QString());
    query.order = in.query.optionalChoice("order", orders()).value_or(query.order);
    query.pageNumber = static_cast<int>(
        in.query.optionalInteger("pageNumber", 1, kLastPageNumber).value_or(query.pageNumber));
    query.pageSize = static_cast<int>(
        in.query.optionalInteger("pageSize", 1, kRankingMaximumPageSize).value_or(query.pageSize));
    if (call->refuses(in.verdict()))
        return;
    shop.ranking().bestSellers(call->actor(), query, call->reply<BestSellerPage>(bestSellersJson));
}

Json reportJson(const AggregationReport &report)
{
    Json days = Json::array();
    for (const QString &day : report.days)
        days.push_back(asJson(day));
    return object({{"days", std::move(days)},
                   {"productRows", asJson(report.productRows)},
                   {"finishedAt", asJson(report.finishedAt)}});
}

void runAggregation(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const std::optional<QString> day = in.body.optionalDay("day");
    if (call->refuses(in.verdict()))
        return;
    AggregationRequest request;
    if (day)
        request = {.days = AggregationRequest::Days::Given, .day = *day};
    shop.ranking().aggregate(call->actor(), call->operation(), request, {},
                             call->reply<AggregationReport>(reportJson));
}

} // namespace

void addRankingRoutes(Router &router, Shop &shop)
{
    router.add({.method = "GET",
                .pattern = "/products/best-sellers",
                .permission = Permission::ReadRanking,
                .handle = bound(shop, showBestSellers)});
    router.add({.method = "POST",
                .pattern = "/aggregations/run",
                .permission = Permission::RunAggregation,
                .body = BodyRule::Optional,
                .handle = bound(shop, runAggregation)});
}

} // namespace danggol::api

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/ranking_routes.h"

#include "app/api/core/call.h"
#include "app/api/core/input.h"
#include "app/api/core/router.h"
#include "app/api/json/json_text.h"
#include "app/api/json/object_text.h"
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

void append(std::string &text, const BestSeller &seller)
{
    ObjectText(text)
        .add("rank", seller.rank)
        .add("productId", seller.product)
        .add("name", seller.name)
        .add("quantity", seller.quantity)
        .add("revenue", seller.revenue)
        .add("previousRank", seller.previousRank)
        .end();
}

JsonText bestSellersText(const BestSellerPage &page)
{
    constexpr std::size_t kOnePageBytes = 2'048;
    JsonText json;
    json.text.reserve(kOnePageBytes);
    ObjectText whole(json.text);
    whole.add("days", qint64(page.days))
        .addTextOrNull("startDay", page.startDay)
        .addTextOrNull("endDay", page.endDay)
        .add("aggregatedAt", page.aggregatedAt)
        .add("pageNumber", qint64(page.pageNumber))
        .add("pageSize", qint64(page.pageSize))
        .add("totalCount", page.totalCount)
        .add("totalPages", (page.totalCount + page.pageSize - 1) / page.pageSize)
        .begin("items");
    json.text += '[';
    for (const BestSeller &seller : page.items) {
        if (&seller != &page.items.first())
            json.text += ',';
        append(json.text, seller);
    }
    json.text += ']';
    whole.end();
    return json;
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
    shop.ranking().bestSellers(call->actor(), query, call->reply<BestSellerPage>(bestSellersText));
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

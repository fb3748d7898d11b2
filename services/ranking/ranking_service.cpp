// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/ranking_service.h"

#include "services/ranking/ranking_repository.h"
#include "services/ranking/ranking_rule.h"
#include "services/settings/shop_service.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

#include <algorithm>
#include <array>

namespace danggol
{

namespace
{

using storage::Transaction;

constexpr std::array kWindowDays{kShortWindowDays, kLongWindowDays};
constexpr int kMostTrendDays = 366;

Error badDay(const QString &field)
{
    return invalidField(field, QStringLiteral("INVALID"), QStringLiteral("Give a day as YYYY-MM-DD."));
}

Error withFields(const QList<FieldError> &fields)
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("The request was not understood. Correct what is marked and try again."),
            fields,
            {}};
}

Result<Done> checkQuery(const BestSellerQuery &query)
{
    QList<FieldError> wrong;
    const QString outOfRange = QStringLiteral("OUT_OF_RANGE");
    if (std::find(kWindowDays.begin(), kWindowDays.end(), query.days) == kWindowDays.end())
        wrong.append({QStringLiteral("days"), outOfRange, QStringLiteral("Choose 1 or 3 days.")});
    if (!query.endDay.isEmpty() && !BusinessCalendar::isDay(query.endDay))
        wrong.append({QStringLiteral("endDay"), QStringLiteral("INVALID"),
                      QStringLiteral("Give a day as YYYY-MM-DD.")});
    if (query.pageNumber < 1)
        wrong.append(
            {QStringLiteral("pageNumber"), outOfRange, QStringLiteral("Pages are numbered from 1.")});
    if (query.pageSize < 1 || query.pageSize > kRankingMaximumPageSize)
        wrong.append({QStringLiteral("pageSize"), outOfRange,
                      QStringLiteral("A page has 1 to %1 products.").arg(kRankingMaximumPageSize)});
    if (wrong.isEmpty())
        return Done{};
    return fail(withFields(wrong));
}

} // namespace

// A till whose clock was ahead may have left days that have not come yet.
Result<std::optional<AggregatedDay>> RankingService::newestDay(Transaction &transaction) const
{
    TRY(const BusinessCalendar calendar, m_shop.calendar(transaction));
    return ranking_repository::newestDay(transaction, calendar.dayOf(m_clock.now()));
}

Result<BestSellerPage> RankingService::bestSellers(Transaction &transaction, const Actor &actor,
                                                   const BestSellerQuery &query) const
{
    TRY_DONE(authorise(actor, Permission::ReadRanking));
    TRY_DONE(checkQuery(query));
    BestSellerQuery asked = query;
    std::optional<Timestamp> aggregatedAt;
    if (asked.endDay.isEmpty()) {
        TRY(const std::optional<AggregatedDay> newest, newestDay(transaction));
        if (newest) {
            asked.endDay = newest->day;
            aggregatedAt = newest->at;
        }
    } else {
        TRY(aggregatedAt, ranking_repository::aggregatedAt(transaction, asked.endDay));
    }
    BestSellerPage page{.days = query.days,
                        .startDay = {},
                        .endDay = {},
                        .aggregatedAt = aggregatedAt,
                        .pageNumber = query.pageNumber,
                        .pageSize = query.pageSize,
                        .totalCount = 0,
                        .items = {}};
    if (asked.endDay.isEmpty())
        return page;
    const RankingWindow window{asked.days, asked.endDay};
    page.startDay = window.startDay();
    page.endDay = window.endDay;
    TRY(ranking_repository::RankingPart part,
        ranking_repository::page(transaction, asked, window.before().endDay));
    page.totalCount = part.totalCount;
    page.items = std::move(part.items);
    return page;
}

Result<QList<DailySale>> RankingService::dailySales(Transaction &transaction, const Actor &actor,
                                                    const QString &endDay, int days,
                                                    const QList<ProductId> &products) const
{
    TRY_DONE(authorise(actor, Permission::ReadRanking));
    QList<FieldError> wrong;
    if (!endDay.isEmpty() && !BusinessCalendar::isDay(endDay))
        wrong += badDay(QStringLiteral("endDay")).fields;
    if (days < 1 || days > kMostTrendDays)
        wrong.append({QStringLiteral("days"), QStringLiteral("OUT_OF_RANGE"),
                      QStringLiteral("Choose 1 to %1 days.").arg(kMostTrendDays)});
    if (products.size() > kRankingMaximumPageSize)
        wrong.append({QStringLiteral("products"), QStringLiteral("OUT_OF_RANGE"),
                      QStringLiteral("Choose at most %1 products.").arg(kRankingMaximumPageSize)});
    if (!wrong.isEmpty())
        return fail(withFields(wrong));
    QString last = endDay;
    if (last.isEmpty()) {
        TRY(const std::optional<AggregatedDay> newest, newestDay(transaction));
        last = newest ? newest->day : QString();
    }
    QList<DailySale> sales;
    if (last.isEmpty())
        return sales;
    for (const ProductId product : products) {
        TRY(const QList<DailySale> sold,
            ranking_repository::sales(transaction, BusinessCalendar::shifted(last, 1 - days), last, product));
        sales += sold;
    }
    return sales;
}

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/ranking_service.h"

#include "services/ranking/ranking_repository.h"
#include "services/settings/shop_service.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <array>

namespace danggol
{

namespace
{

using storage::Transaction;

constexpr std::array kWindowDays{1, 3};
constexpr int kLongestWindowDays = 3;
constexpr int kMostTrendDays = 366;

/// A day counts as complete only when it was made this long after its end: until then a payment of its last
/// moments may still be on its way, or come from a till whose clock is behind.
constexpr qint64 kDaySettlesAfterMs = 15 * kMsPerMinute;

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

ranking_repository::Window windowOf(int days, const QString &endDay)
{
    return {.days = days,
            .startDay = BusinessCalendar::shifted(endDay, 1 - days),
            .endDay = endDay,
            .dayBefore = BusinessCalendar::shifted(endDay, -1)};
}

// The windows that the day is in, and the one after them, which shows how ranks moved; each after the one
// that ended the day before, because that is where the previous ranks come from.
Result<Done> replaceWindows(Transaction &transaction, const QString &day)
{
    const QString last = BusinessCalendar::shifted(day, kLongestWindowDays);
    TRY(const QList<QString> endDays, ranking_repository::aggregatedDaysBetween(transaction, day, last));
    for (const int days : kWindowDays) {
        for (const QString &endDay : endDays) {
            if (endDay <= BusinessCalendar::shifted(day, days))
                TRY_DONE(ranking_repository::replaceWindow(transaction, windowOf(days, endDay)));
        }
    }
    return Done{};
}

/// The days from `first` to `last`, both included, of which there is no complete ranking.
Result<QList<QString>> incompleteDays(Transaction &transaction, const BusinessCalendar &calendar,
                                      const QString &first, const QString &last)
{
    TRY(const auto aggregated, ranking_repository::aggregatedDays(transaction));
    QSet<QString> complete;
    for (const ranking_repository::AggregatedDay &made : aggregated) {
        if (made.at >= calendar.endOf(made.day).plusMs(kDaySettlesAfterMs))
            complete.insert(made.day);
    }
    QList<QString> days;
    for (QString day = first; day <= last; day = BusinessCalendar::shifted(day, 1)) {
        if (!complete.contains(day))
            days.append(day);
    }
    return days;
}

} // namespace

Result<QList<QString>> RankingService::dueDays(Transaction &transaction) const
{
    TRY(const BusinessCalendar calendar, m_shop.calendar(transaction));
    const QString today = calendar.dayOf(m_clock.now());
    TRY(QList<QString> days, ranking_repository::dirtyDays(transaction, today));
    TRY(const std::optional<QString> firstPaid, ranking_repository::firstPaidDay(transaction));
    TRY(const QList<QString> incomplete,
        incompleteDays(transaction, calendar, firstPaid.value_or(today), today));
    days += incomplete;
    days.append(today);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Result<AggregationReport> RankingService::aggregateDay(Transaction &transaction, const Actor &actor,
                                                       const QString &day) const
{
    TRY_DONE(authorise(actor, Permission::RunAggregation));
    if (!BusinessCalendar::isDay(day))
        return fail(badDay(QStringLiteral("day")));
    TRY(const BusinessCalendar calendar, m_shop.calendar(transaction));
    const Timestamp now = m_clock.now();
    if (day > calendar.dayOf(now))
        return fail(
            invalidField(QStringLiteral("day"), QStringLiteral("OUT_OF_RANGE"),
                         QStringLiteral("This day has not come yet. Choose today or an earlier day.")));
    TRY_DONE(ranking_repository::lock(transaction));
    TRY(const qint64 rows, ranking_repository::replaceDay(transaction, day, now));
    TRY_DONE(replaceWindows(transaction, day));
    transaction.touch(Topic::Ranking, QDate::fromString(day, Qt::ISODate).toJulianDay());
    return AggregationReport{.day = day, .productRows = rows, .finishedAt = m_clock.now()};
}

Result<AggregationReport> RankingService::aggregateNext(Transaction &transaction, const Actor &actor,
                                                        const QString &after) const
{
    TRY_DONE(authorise(actor, Permission::RunAggregation));
    if (!after.isEmpty() && !BusinessCalendar::isDay(after))
        return fail(badDay(QStringLiteral("after")));
    // Before asking what is due: another till may be making just that.
    TRY_DONE(ranking_repository::lock(transaction));
    TRY(const QList<QString> days, dueDays(transaction));
    const auto next = std::upper_bound(days.begin(), days.end(), after);
    if (next == days.end())
        return AggregationReport{.day = {}, .productRows = 0, .finishedAt = m_clock.now()};
    TRY(AggregationReport report, aggregateDay(transaction, actor, *next));
    report.hasMore = *next != days.last();
    return report;
}

// A till whose clock was ahead may have left days that have not come yet.
Result<QString> RankingService::newestDay(Transaction &transaction) const
{
    TRY(const BusinessCalendar calendar, m_shop.calendar(transaction));
    TRY(const std::optional<QString> newest,
        ranking_repository::newestDay(transaction, calendar.dayOf(m_clock.now())));
    return newest.value_or(QString());
}

Result<BestSellerPage> RankingService::bestSellers(Transaction &transaction, const Actor &actor,
                                                   const BestSellerQuery &query) const
{
    TRY_DONE(authorise(actor, Permission::ReadRanking));
    TRY_DONE(checkQuery(query));
    BestSellerQuery asked = query;
    if (asked.endDay.isEmpty()) {
        TRY(asked.endDay, newestDay(transaction));
    }
    BestSellerPage page{.days = query.days,
                        .startDay = {},
                        .endDay = {},
                        .aggregatedAt = {},
                        .pageNumber = query.pageNumber,
                        .pageSize = query.pageSize,
                        .totalCount = 0,
                        .items = {}};
    if (asked.endDay.isEmpty())
        return page;
    const ranking_repository::Window window = windowOf(asked.days, asked.endDay);
    page.startDay = window.startDay;
    page.endDay = window.endDay;
    TRY(page.aggregatedAt, ranking_repository::aggregatedAt(transaction, asked.endDay));
    TRY(page.totalCount, ranking_repository::countIn(transaction, asked.days, asked.endDay));
    TRY(page.items, ranking_repository::page(transaction, asked, window.dayBefore));
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
    TRY(const QString newest, newestDay(transaction));
    const QString last = endDay.isEmpty() ? newest : endDay;
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

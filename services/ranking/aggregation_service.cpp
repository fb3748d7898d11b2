// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/aggregation_service.h"

#include "services/domain/assert.h"
#include "services/domain/business_day.h"
#include "services/ranking/aggregation_repository.h"
#include "services/settings/shop_service.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

#include <QDate>
#include <QSet>

#include <algorithm>

namespace danggol
{

namespace
{

using storage::Transaction;

/// A day counts as complete only when its count began this long after its end: until then a payment of its
/// last moments may still be on its way, or come from a till whose clock is behind.
constexpr qint64 kDaySettlesAfterMs = 15 * kMsPerMinute;

Error wrongDay(const QString &code, const QString &words)
{
    return invalidField(QStringLiteral("day"), code, words);
}

/// The days from `first` to `last`, both included, of which there is no complete ranking.
Result<QStringList> incompleteDays(Transaction &transaction, const BusinessCalendar &calendar,
                                   const QString &first, const QString &last)
{
    TRY(const auto aggregated, aggregation_repository::aggregatedDays(transaction));
    QSet<QString> complete;
    for (const aggregation_repository::AggregatedDay &made : aggregated) {
        if (made.at >= calendar.endOf(made.day).plusMs(kDaySettlesAfterMs))
            complete.insert(made.day);
    }
    QStringList days;
    for (QString day = first; day <= last; day = BusinessCalendar::shifted(day, 1)) {
        if (!complete.contains(day))
            days.append(day);
    }
    return days;
}

void keepEachOnce(QStringList &days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
}

/// What the tables say of the days around one, and what the count says of the one itself.
struct SalesByDay
{
    std::map<QString, Sales> days;
    ProductNames names;

    [[nodiscard]] Sales sumOf(const RankingWindow &window) const
    {
        Sales sums;
        for (auto day = days.lower_bound(window.startDay()); day != days.end() && day->first <= window.endDay;
             ++day) {
            for (const auto &[product, sold] : day->second)
                sums[product] += sold;
        }
        return sums;
    }
};

Result<SalesByDay> salesAround(Transaction &transaction, const DayCount &count)
{
    constexpr int reach = kLongWindowDays;
    TRY(const auto stored,
        aggregation_repository::storedSales(transaction, BusinessCalendar::shifted(count.day, 1 - reach),
                                            BusinessCalendar::shifted(count.day, reach)));
    SalesByDay sales{.days = {}, .names = count.names};
    for (const aggregation_repository::ProductSale &sale : stored) {
        sales.days[sale.day].insert_or_assign(sale.product, sale.sold);
        sales.names.insert(sale.product, sale.name);
    }
    return sales;
}

void planSales(DayPlan &plan, const Sales &stored, const Sales &counted)
{
    for (const auto &[product, sold] : counted) {
        const auto old = stored.find(product);
        if (sold.quantity > 0 && (old == stored.end() || old->second != sold))
            plan.sales.insert_or_assign(product, sold);
        plan.productRows += sold.quantity > 0 ? 1 : 0;
    }
    for (const auto &[product, old] : stored) {
        const auto sold = counted.find(product);
        if (sold == counted.end() || sold->second.quantity <= 0)
            plan.removedSales.append(product);
    }
}

Result<Done> planWindows(Transaction &transaction, DayPlan &plan, const SalesByDay &sales)
{
    TRY(QStringList endDays,
        aggregation_repository::aggregatedDaysBetween(transaction, plan.day,
                                                      BusinessCalendar::shifted(plan.day, kLongWindowDays)));
    endDays.append(plan.day);
    keepEachOnce(endDays);
    std::map<RankingWindow, QList<BestSeller>> made;
    for (const RankingWindow &window : windowsOf(plan.day, endDays)) {
        QList<BestSeller> before;
        if (const auto known = made.find(window.before()); known != made.end()) {
            before = known->second;
        } else {
            TRY(before, aggregation_repository::storedWindow(transaction, window.before()));
        }
        TRY(const QList<BestSeller> stored, aggregation_repository::storedWindow(transaction, window));
        const QList<BestSeller> rows = ranked(sales.sumOf(window), sales.names, before);
        const WindowChange change = changeOf(window, stored, rows);
        if (!change.removedRanks.isEmpty() || !change.rows.isEmpty())
            plan.windows.append(change);
        made.insert_or_assign(window, rows);
    }
    return Done{};
}

} // namespace

Result<QString> AggregationService::today(Transaction &transaction) const
{
    TRY(const BusinessCalendar calendar, m_shop.calendar(transaction));
    return calendar.dayOf(m_clock.now());
}

Result<QStringList> AggregationService::days(Transaction &transaction, const Actor &actor,
                                             const AggregationRequest &request) const
{
    TRY_DONE(authorise(actor, Permission::RunAggregation));
    if (request.days == AggregationRequest::Days::Given)
        return givenDays(transaction, request);
    TRY(const QStringList due, dueDays(transaction));
    if (request.days == AggregationRequest::Days::Due)
        return due;
    TRY(QStringList all, allDays(transaction));
    if (request.comparesOnly)
        all.removeIf([&due](const QString &day) { return due.contains(day); });
    return all;
}

Result<QStringList> AggregationService::givenDays(Transaction &transaction,
                                                  const AggregationRequest &request) const
{
    if (!BusinessCalendar::isDay(request.day))
        return fail(wrongDay(QStringLiteral("INVALID"), QStringLiteral("Give a day as YYYY-MM-DD.")));
    if (request.length < 1 || request.length > kMostGivenDays)
        return fail(invalidField(QStringLiteral("length"), QStringLiteral("OUT_OF_RANGE"),
                                 QStringLiteral("Choose 1 to %1 days.").arg(kMostGivenDays)));
    TRY(const QString newest, today(transaction));
    if (request.day > newest)
        return fail(wrongDay(QStringLiteral("OUT_OF_RANGE"),
                             QStringLiteral("This day has not come yet. Choose today or an earlier day.")));
    QStringList days;
    for (int back = request.length - 1; back >= 0; --back)
        days.append(BusinessCalendar::shifted(request.day, -back));
    return days;
}

Result<QStringList> AggregationService::dueDays(Transaction &transaction) const
{
    TRY(const BusinessCalendar calendar, m_shop.calendar(transaction));
    const QString today = calendar.dayOf(m_clock.now());
    TRY(QStringList days, aggregation_repository::dirtyDays(transaction, today));
    TRY(const std::optional<QString> firstPaid, aggregation_repository::firstPaidDay(transaction));
    TRY(const QStringList incomplete,
        incompleteDays(transaction, calendar, firstPaid.value_or(today), today));
    days += incomplete;
    days.append(today);
    keepEachOnce(days);
    return days;
}

// Days of the future, which a till whose clock was ahead may have left, are none of them.
Result<QStringList> AggregationService::allDays(Transaction &transaction) const
{
    TRY(const QString today, this->today(transaction));
    TRY(const std::optional<QString> firstPaid, aggregation_repository::firstPaidDay(transaction));
    TRY(const auto aggregated, aggregation_repository::aggregatedDays(transaction));
    QString first = std::min(firstPaid.value_or(today), today);
    if (!aggregated.isEmpty())
        first = std::min(first, aggregated.constFirst().day);
    QStringList days;
    for (QString day = first; day <= today; day = BusinessCalendar::shifted(day, 1))
        days.append(day);
    return days;
}

Result<DayStep> AggregationService::count(Transaction &transaction, DayCount count) const
{
    TRY(const qint64 generation, aggregation_repository::generation(transaction));
    if (!count.startedAt) {
        count.startedAt = m_clock.now();
        count.generation = generation;
        TRY(count.mark, aggregation_repository::mark(transaction, count.day));
    }
    if (generation != count.generation)
        return DayStep{.count = std::move(count), .isOvertaken = true};

    TRY(const aggregation_repository::OrderRange piece,
        aggregation_repository::nextOrders(transaction, count.day, count.lastOrder, m_pieceOrders));
    TRY(const auto sold, aggregation_repository::salesOf(transaction, count.day, piece));
    for (const aggregation_repository::ProductSale &sale : sold) {
        count.sales[sale.product] += sale.sold;
        count.names.insert(sale.product, sale.name);
    }
    count.lastOrder = piece.last;
    count.orders += piece.orders;
    count.isComplete = piece.orders < m_pieceOrders;
    if (!count.isComplete)
        return DayStep{.count = std::move(count)};
    TRY(DayPlan made, plan(transaction, count));
    return DayStep{.count = std::move(count), .plan = std::move(made)};
}

Result<DayPlan> AggregationService::plan(Transaction &transaction, const DayCount &count) const
{
    DayPlan plan{
        .day = count.day, .startedAt = *count.startedAt, .generation = count.generation, .mark = count.mark};
    TRY(const std::optional<QString> markNow, aggregation_repository::mark(transaction, count.day));
    plan.isDueAgain = markNow != count.mark;
    TRY(SalesByDay sales, salesAround(transaction, count));
    planSales(plan, sales.days[count.day], count.sales);
    sales.days[count.day] = count.sales;
    TRY_DONE(planWindows(transaction, plan, sales));
    return plan;
}

Result<bool> AggregationService::write(Transaction &transaction, const DayPlan &plan) const
{
    TRY(const bool isOurs, aggregation_repository::advance(transaction, plan.generation));
    if (!isOurs)
        return false;
    TRY_DONE(aggregation_repository::write(transaction, plan));
    transaction.touch(Topic::Ranking, QDate::fromString(plan.day, Qt::ISODate).toJulianDay());
    return true;
}

Result<Done> AggregationService::makeDay(Transaction &transaction, const QString &day) const
{
    TRY(DayStep step, count(transaction, DayCount{.day = day}));
    while (!step.plan) {
        DANGGOL_ASSERT(!step.isOvertaken);
        TRY(step, count(transaction, std::move(step.count)));
    }
    TRY(const bool isWritten, write(transaction, *step.plan));
    DANGGOL_ASSERT(isWritten);
    return Done{};
}

Result<Done> AggregationService::aggregate(Transaction &transaction, const Actor &actor,
                                           const AggregationRequest &request) const
{
    TRY(const QStringList wanted, days(transaction, actor, request));
    for (const QString &day : wanted)
        TRY_DONE(makeDay(transaction, day));
    return Done{};
}

} // namespace danggol

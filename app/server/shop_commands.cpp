// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/shop_commands.h"

#include "app/common/command_line.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace danggol::app
{

namespace
{

const QLatin1String kDay("day");
const QLatin1String kRebuild("rebuild");
const QLatin1String kCompare("compare");

/// The books check, a line per rule.
int verify(Shop &shop)
{
    const Result<BooksReport> report = answerTo<BooksReport>(
        [&shop](Reply<BooksReport> reply) { shop.books().verify(operatorOfTheServer(), std::move(reply)); });
    if (!report)
        return failedWith(report.error());
    for (const BooksCheck &check : report->checks)
        std::printf("%6lld  %-72s (%lld looked at)\n", static_cast<long long>(check.violations),
                    qPrintable(check.title), static_cast<long long>(check.examined));
    std::printf("%s; audit chain ends with %s\n",
                report->balances() ? "The books balance" : "THE BOOKS DO NOT BALANCE",
                report->auditHead.isEmpty() ? "no entry yet" : qPrintable(report->auditHead));
    return report->balances() ? 0 : 1;
}

/// On stderr, and only for a person who watches.
void showProgress(const AggregationProgress &progress)
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    std::fprintf(stderr, "\r\033[K%s, day %lld of %lld, %lld orders", qPrintable(progress.day),
                 static_cast<long long>(std::min(progress.daysMade + 1, progress.daysInAll)),
                 static_cast<long long>(progress.daysInAll), static_cast<long long>(progress.ordersCounted));
    if (progress.daysMade == progress.daysInAll)
        std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
}

Result<AggregationReport> aggregated(Shop &shop, const AggregationRequest &request)
{
    return answerTo<AggregationReport>([&](Reply<AggregationReport> reply) {
        shop.ranking().aggregate(operatorOfTheServer(), shop.operationIds().next(), request, showProgress,
                                 std::move(reply));
    });
}

/// Makes the ranking of the days asked for; says which became others.
int aggregate(Shop &shop, const AggregationRequest &request)
{
    const Result<AggregationReport> report = aggregated(shop, request);
    if (!report)
        return failedWith(report.error());
    for (const QString &day : report->days)
        std::printf("Aggregated %s%s\n", qPrintable(day),
                    report->changedDays.contains(day) ? ", which changed" : "");
    std::printf("%lld product rows; %lld rows of the ranking replaced\n",
                static_cast<long long>(report->productRows), static_cast<long long>(report->changedRows));
    return 0;
}

/// Recounts every day that is not due, writes nothing, and says which days differ.
int compareRanking(Shop &shop)
{
    const Result<AggregationReport> report =
        aggregated(shop, {.days = AggregationRequest::Days::All, .comparesOnly = true});
    if (!report)
        return failedWith(report.error());
    for (const QString &day : report->changedDays)
        std::printf("%s is not what its orders say\n", qPrintable(day));
    std::printf("%lld days recounted, %lld differ (%lld rows)\n", static_cast<long long>(report->days.size()),
                static_cast<long long>(report->changedDays.size()),
                static_cast<long long>(report->changedRows));
    return report->changedDays.isEmpty() ? 0 : 1;
}

Result<Action> aggregationOf(const QCommandLineParser &parser)
{
    const bool rebuilds = parser.isSet(kRebuild);
    const bool compares = parser.isSet(kCompare);
    if (int{parser.isSet(kDay)} + int{rebuilds} + int{compares} > 1)
        return misuse(QStringLiteral("Give one of --day, --rebuild and --compare."));
    if (compares)
        return compareRanking;
    AggregationRequest request;
    if (rebuilds)
        request.days = AggregationRequest::Days::All;
    else if (parser.isSet(kDay))
        request = {.days = AggregationRequest::Days::Given, .day = parser.value(kDay)};
    return [request](Shop &shop) { return aggregate(shop, request); };
}

int migrate()
{
    // Opening the shop has migrated it.
    std::printf("The database has this program's schema.\n");
    return 0;
}

} // namespace

QList<Command> shopCommands()
{
    return {
        {.name = QStringLiteral("verify"),
         .purpose = QStringLiteral("The books check."),
         .prepare = [](const auto &, const auto &) -> Result<Action> { return verify; }},
        {.name = QStringLiteral("aggregate"),
         .purpose = QStringLiteral("Makes the ranking."),
         .options = {{kDay, QStringLiteral("With aggregate: this day alone, as YYYY-MM-DD."), kDay},
                     {kRebuild, QStringLiteral("With aggregate: every day since the first payment.")},
                     {kCompare, QStringLiteral("With aggregate: recounts every day and writes nothing; "
                                               "exit 0 when none differs.")}},
         .prepare = [](const QCommandLineParser &parser, const auto &) { return aggregationOf(parser); }},
        {.name = QStringLiteral("migrate"),
         .purpose = QStringLiteral("Brings the database to this program's schema."),
         .prepare = [](const auto &, const auto &) -> Result<Action> {
             return [](Shop &) { return migrate(); };
         }},
    };
}

} // namespace danggol::app

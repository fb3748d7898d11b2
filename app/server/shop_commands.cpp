// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/shop_commands.h"

#include "app/common/command_line.h"

#include <cstdio>
#include <optional>

namespace danggol::app
{

namespace
{

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

/// Makes the ranking of what is due, or of one day.
int aggregate(Shop &shop, const std::optional<QString> &day)
{
    QString after;
    bool hasMore = true;
    while (hasMore) {
        const Result<AggregationReport> report =
            answerTo<AggregationReport>([&](Reply<AggregationReport> reply) {
                const Operation operation = shop.operationIds().next();
                if (day)
                    shop.ranking().aggregate(operatorOfTheServer(), operation, *day, std::move(reply));
                else
                    shop.ranking().aggregateNext(operatorOfTheServer(), operation, after, std::move(reply));
            });
        if (!report)
            return failedWith(report.error());
        std::printf("Aggregated %s: %lld product rows\n", qPrintable(report->day),
                    static_cast<long long>(report->productRows));
        after = report->day;
        hasMore = report->hasMore;
    }
    return 0;
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
    const QString day = QStringLiteral("day");
    return {
        {.name = QStringLiteral("verify"),
         .purpose = QStringLiteral("The books check."),
         .prepare = [](const auto &, const auto &) -> Result<Action> { return verify; }},
        {.name = QStringLiteral("aggregate"),
         .purpose = QStringLiteral("Makes the ranking."),
         .options = {{day, QStringLiteral("With aggregate: this day alone, as YYYY-MM-DD."), day}},
         .prepare = [day](const QCommandLineParser &parser, const auto &) -> Result<Action> {
             const auto only = parser.isSet(day) ? std::optional(parser.value(day)) : std::nullopt;
             return [only](Shop &shop) { return aggregate(shop, only); };
         }},
        {.name = QStringLiteral("migrate"),
         .purpose = QStringLiteral("Brings the database to this program's schema."),
         .prepare = [](const auto &, const auto &) -> Result<Action> {
             return [](Shop &) { return migrate(); };
         }},
    };
}

} // namespace danggol::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"

#include "app/common/command_line.h"

#include <cstdio>
#include <functional>
#include <future>

namespace danggol::app
{

namespace
{

/// For a program without an event loop: asks, and waits for the answer.
template <class T>
Result<T> answerTo(const std::function<void(Reply<T>)> &ask)
{
    std::promise<Result<T>> answered;
    ask([&answered](Result<T> result) { answered.set_value(std::move(result)); });
    return answered.get_future().get();
}

Actor operatorOfTheServer()
{
    return Actor::job(QStringLiteral("danggol-server"));
}

} // namespace

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

} // namespace danggol::app

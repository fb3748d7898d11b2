// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/aggregation_run.h"

#include "app/api/core/call.h"
#include "app/api/json/json_text.h"
#include "services/shop/shop.h"

#include <QStringList>

namespace danggol::api
{

namespace
{

/// What is made so far.
struct Made
{
    QStringList days;
    qint64 productRows = 0;
    int writes = 0;
    /// Whether every write so far was done before; the run is told again only when all were.
    bool wasRecalled = true;
};

Made with(Made made, const AggregationReport &report)
{
    if (!report.day.isEmpty())
        made.days.append(report.day);
    made.productRows += report.productRows;
    ++made.writes;
    return made;
}

Json madeJson(const Made &made, Timestamp finishedAt)
{
    Json days = Json::array();
    for (const QString &day : made.days)
        days.push_back(asJson(day));
    return {{"days", std::move(days)},
            {"productRows", asJson(made.productRows)},
            {"finishedAt", asJson(finishedAt)}};
}

// Each write is done once for its own id; those of a request that is sent again are the same.
Operation nextOperation(const Operation &first, int writesBefore)
{
    Operation operation = first;
    if (first.wasRecalled)
        operation.wasRecalled = std::make_shared<bool>(false);
    if (writesBefore > 0)
        operation.id += QStringLiteral(" %1").arg(writesBefore + 1);
    return operation;
}

void aggregateAfter(Shop &shop, const CallPtr &call, const Made &made)
{
    const QString after = made.days.isEmpty() ? QString() : made.days.constLast();
    const Operation operation = nextOperation(call->operation(), made.writes);
    shop.ranking().aggregateNext(
        call->actor(), operation, after,
        call->then<AggregationReport>([&shop, made, wasRecalled = operation.wasRecalled](
                                          Call &answered, const AggregationReport &report) {
            Made now = with(made, report);
            now.wasRecalled = now.wasRecalled && wasRecalled && *wasRecalled;
            if (report.hasMore)
                return aggregateAfter(shop, answered.shared_from_this(), now);
            if (wasRecalled)
                *answered.operation().wasRecalled = now.wasRecalled;
            answered.respond(madeJson(now, report.finishedAt));
        }));
}

} // namespace

void aggregateDay(Shop &shop, const CallPtr &call, const QString &day)
{
    shop.ranking().aggregate(call->actor(), call->operation(), day,
                             call->reply<AggregationReport>([](const AggregationReport &report) {
                                 return madeJson(with({}, report), report.finishedAt);
                             }));
}

void aggregateDueDays(Shop &shop, const CallPtr &call)
{
    aggregateAfter(shop, call, {});
}

} // namespace danggol::api

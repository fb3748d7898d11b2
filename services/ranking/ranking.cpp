// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/ranking.h"

#include "services/ranking/aggregation_service.h"
#include "services/ranking/ranking_service.h"
#include "services/storage/database.h"

namespace danggol
{

namespace
{

Error tooManyRuns()
{
    return {ErrorCode::Busy,
            QStringLiteral("Too many runs wait for the ranking. Nothing was done. Try again in a moment."),
            {},
            {}};
}

} // namespace

Ranking::Ranking(storage::Database &database, const RankingService &service,
                 const AggregationService &aggregation, OperationIds &operationIds)
    : m_database(database), m_service(service), m_aggregation(aggregation), m_operationIds(operationIds)
{}

std::shared_ptr<AggregationRun> Ranking::aggregate(const Actor &actor, const Operation &operation,
                                                   const AggregationRequest &request,
                                                   AggregationRun::Progress progress,
                                                   Reply<AggregationReport> reply)
{
    auto run = std::make_shared<AggregationRun>(
        m_database, m_aggregation, m_operationIds,
        AggregationRun::Task{actor, operation, request, std::move(progress), reply});
    if (!m_runs.add(run))
        reply(fail(tooManyRuns()));
    return run;
}

void Ranking::bestSellers(const Actor &actor, const BestSellerQuery &query, Reply<BestSellerPage> reply)
{
    m_database.read<BestSellerPage>(
        [&service = m_service, actor, query](storage::Transaction &transaction) {
            return service.bestSellers(transaction, actor, query);
        },
        std::move(reply));
}

void Ranking::dailySales(const Actor &actor, const QString &endDay, int days,
                         const QList<ProductId> &products, Reply<QList<DailySale>> reply)
{
    m_database.read<QList<DailySale>>(
        [&service = m_service, actor, endDay, days, products](storage::Transaction &transaction) {
            return service.dailySales(transaction, actor, endDay, days, products);
        },
        std::move(reply));
}

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/ranking/aggregation_queue.h"
#include "services/ranking/ranking_values.h"

namespace danggol
{

namespace storage
{
class Database;
}
class RankingService;

/// Best sellers, as the window and the API use them: nothing here blocks, answers come to the reply.
class Ranking
{
public:
    Ranking(storage::Database &database, const RankingService &service, const AggregationService &aggregation,
            OperationIds &operationIds);

    /// Makes the days of the request anew, behind the runs that this program began before; the run answered
    /// can be stopped, and then replies with what it made. `progress` may be null. Forbidden; InvalidInput
    /// (day); Busy when too many wait, or other tills make days faster than this one.
    std::shared_ptr<AggregationRun> aggregate(const Actor &actor, const Operation &operation,
                                              const AggregationRequest &request,
                                              AggregationRun::Progress progress,
                                              Reply<AggregationReport> reply);
    void bestSellers(const Actor &actor, const BestSellerQuery &query, Reply<BestSellerPage> reply);
    /// The days of `days` days up to `endDay` on which any of `products` sold.
    void dailySales(const Actor &actor, const QString &endDay, int days, const QList<ProductId> &products,
                    Reply<QList<DailySale>> reply);

private:
    storage::Database &m_database;
    const RankingService &m_service;
    const AggregationService &m_aggregation;
    OperationIds &m_operationIds;
    AggregationQueue m_runs;
};

} // namespace danggol

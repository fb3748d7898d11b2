// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
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
    Ranking(storage::Database &database, const RankingService &service);

    /// Makes the given day anew.
    void aggregate(const Actor &actor, const Operation &operation, const QString &day,
                   Reply<AggregationReport> reply);
    /// Makes the first day after `after` (empty: the first of all) that is due: today, days marked by
    /// refunds, days missed. One day at a time, so that no sale waits long: go on with the report's day while
    /// it has more.
    void aggregateNext(const Actor &actor, const Operation &operation, const QString &after,
                       Reply<AggregationReport> reply);
    void bestSellers(const Actor &actor, const BestSellerQuery &query, Reply<BestSellerPage> reply);
    /// The days of `days` days up to `endDay` on which any of `products` sold.
    void dailySales(const Actor &actor, const QString &endDay, int days, const QList<ProductId> &products,
                    Reply<QList<DailySale>> reply);

private:
    storage::Database &m_database;
    const RankingService &m_service;
};

} // namespace danggol

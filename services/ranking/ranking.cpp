// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/ranking.h"

#include "services/ranking/ranking_service.h"
#include "services/storage/database.h"

namespace danggol
{

Ranking::Ranking(storage::Database &database, const RankingService &service)
    : m_database(database), m_service(service)
{}

void Ranking::aggregate(const Actor &actor, const Operation &operation, const QString &day,
                        Reply<AggregationReport> reply)
{
    m_database.write<AggregationReport>(
        storage::LaneKey::shop(), operation,
        [&service = m_service, actor, day](storage::Transaction &transaction) {
            return service.aggregateDay(transaction, actor, day);
        },
        std::move(reply));
}

void Ranking::aggregateNext(const Actor &actor, const Operation &operation, const QString &after,
                            Reply<AggregationReport> reply)
{
    m_database.write<AggregationReport>(
        storage::LaneKey::shop(), operation,
        [&service = m_service, actor, after](storage::Transaction &transaction) {
            return service.aggregateNext(transaction, actor, after);
        },
        std::move(reply));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/ranking/ranking_values.h"

namespace danggol
{

namespace storage
{
class Transaction;
}
class ShopService;

/// The rules of the ranking. To be called within a unit of work, on any storage thread.
class RankingService
{
public:
    RankingService(const Clock &clock, const ShopService &shop) : m_clock(clock), m_shop(shop) {}

    /// The days that are due, oldest first: those marked dirty, those since the first payment that were never
    /// made or not after their end, and today.
    [[nodiscard]] Result<QList<QString>> dueDays(storage::Transaction &transaction) const;
    /// Replaces one day's sales from its paid orders, net of refunds, and the rankings whose windows it is
    /// in. InvalidInput (day) for what is no day or lies in the future.
    [[nodiscard]] Result<AggregationReport> aggregateDay(storage::Transaction &transaction,
                                                         const Actor &actor, const QString &day) const;
    /// Makes the first of `dueDays` that is later than `after`, which is empty or a day: one day at a time,
    /// so that no sale waits long. A pass starts with an empty `after`, names each time the day made last,
    /// and ends when there are no more: a day can stay due after it was made. InvalidInput (after).
    [[nodiscard]] Result<AggregationReport> aggregateNext(storage::Transaction &transaction,
                                                          const Actor &actor, const QString &after) const;
    /// InvalidInput (days, endDay, pageNumber, pageSize). A page past the end is empty.
    [[nodiscard]] Result<BestSellerPage> bestSellers(storage::Transaction &transaction, const Actor &actor,
                                                     const BestSellerQuery &query) const;
    /// `endDay` empty: the newest aggregated day. InvalidInput (endDay, days 1 to 366, products at most 100).
    [[nodiscard]] Result<QList<DailySale>> dailySales(storage::Transaction &transaction, const Actor &actor,
                                                      const QString &endDay, int days,
                                                      const QList<ProductId> &products) const;

private:
    /// The last aggregated day up to today; empty when there is none.
    [[nodiscard]] Result<QString> newestDay(storage::Transaction &transaction) const;

    const Clock &m_clock;
    const ShopService &m_shop;
};

} // namespace danggol

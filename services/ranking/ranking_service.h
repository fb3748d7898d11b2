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

/// The rules of reading the ranking. To be called within a unit of work, on any storage thread.
class RankingService
{
public:
    RankingService(const Clock &clock, const ShopService &shop) : m_clock(clock), m_shop(shop) {}

    /// InvalidInput (days, endDay, pageNumber, pageSize). A page past the end is empty.
    [[nodiscard]] Result<BestSellerPage> bestSellers(storage::Transaction &transaction, const Actor &actor,
                                                     const BestSellerQuery &query) const;
    /// `endDay` empty: the newest aggregated day. InvalidInput (endDay, days 1 to 366, products at most 100).
    [[nodiscard]] Result<QList<DailySale>> dailySales(storage::Transaction &transaction, const Actor &actor,
                                                      const QString &endDay, int days,
                                                      const QList<ProductId> &products) const;

private:
    /// The last aggregated day up to today, if there is one.
    [[nodiscard]] Result<std::optional<AggregatedDay>> newestDay(storage::Transaction &transaction) const;

    const Clock &m_clock;
    const ShopService &m_shop;
};

} // namespace danggol

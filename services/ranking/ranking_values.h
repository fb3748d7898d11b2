// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace danggol
{

inline constexpr int kRankingMaximumPageSize = 100;

struct BestSeller
{
    qint64 rank = 0;
    ProductId product;
    QString name;
    QString art;
    qint64 quantity = 0;
    Money revenue;
    std::optional<qint64> previousRank;

    friend bool operator==(const BestSeller &, const BestSeller &) = default;
};

enum class RankingOrder : qint32 { Quantity, Revenue };

struct BestSellerQuery
{
    /// 1 or 3.
    int days = 3;
    /// YYYY-MM-DD; empty: the newest aggregated day.
    QString endDay;
    RankingOrder order = RankingOrder::Quantity;
    /// From 1.
    int pageNumber = 1;
    /// 1 to kRankingMaximumPageSize.
    int pageSize = 10;
};

/// A day that was made, and when.
struct AggregatedDay
{
    QString day;
    Timestamp at;
};

struct BestSellerPage
{
    int days = 3;
    /// Empty when nothing was aggregated yet.
    QString startDay;
    QString endDay;
    std::optional<Timestamp> aggregatedAt;
    int pageNumber = 1;
    int pageSize = 10;
    qint64 totalCount = 0;
    QList<BestSeller> items;
};

/// Units of one product sold on one day, for trend lines.
struct DailySale
{
    QString day;
    ProductId product;
    qint64 quantity = 0;
    Money revenue;
};

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/ranking_rule.h"

#include "services/domain/business_day.h"

#include <algorithm>
#include <array>
#include <vector>

namespace danggol
{

namespace
{

constexpr std::array kWindowDays{kShortWindowDays, kLongWindowDays};

using ProductSold = std::pair<ProductId, Sold>;

bool isBetter(const ProductSold &left, const ProductSold &right)
{
    return std::tuple(-left.second.quantity, -left.second.revenueWon, left.first) <
           std::tuple(-right.second.quantity, -right.second.revenueWon, right.first);
}

} // namespace

Sold &Sold::operator+=(const Sold &other)
{
    quantity += other.quantity;
    revenueWon += other.revenueWon;
    return *this;
}

QString RankingWindow::startDay() const
{
    return BusinessCalendar::shifted(endDay, 1 - days);
}

RankingWindow RankingWindow::before() const
{
    return {days, BusinessCalendar::shifted(endDay, -1)};
}

QList<RankingWindow> windowsOf(const QString &day, const QStringList &endDays)
{
    QList<RankingWindow> windows;
    for (const int days : kWindowDays) {
        const QString last = BusinessCalendar::shifted(day, days);
        for (const QString &endDay : endDays) {
            if (endDay >= day && endDay <= last)
                windows.append({days, endDay});
        }
    }
    return windows;
}

QList<BestSeller> ranked(const Sales &sales, const ProductNames &names, std::span<const BestSeller> before)
{
    std::vector<ProductSold> kept;
    std::copy_if(sales.begin(), sales.end(), std::back_inserter(kept),
                 [](const Sales::value_type &sold) { return sold.second.quantity > 0; });
    std::sort(kept.begin(), kept.end(), isBetter);
    QHash<ProductId, qint64> earlierRanks;
    for (const BestSeller &row : before)
        earlierRanks.insert(row.product, row.rank);

    QList<BestSeller> rows;
    rows.reserve(static_cast<qsizetype>(kept.size()));
    for (const auto &[product, sold] : kept) {
        const auto earlier = earlierRanks.constFind(product);
        rows.append(
            {.rank = rows.size() + 1,
             .product = product,
             .name = names.value(product),
             .art = {},
             .quantity = sold.quantity,
             .revenue = Money(sold.revenueWon),
             .previousRank = earlier == earlierRanks.constEnd() ? std::nullopt : std::optional(*earlier)});
    }
    return rows;
}

} // namespace danggol

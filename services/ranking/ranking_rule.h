// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/ranking_values.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <span>
#include <tuple>

namespace danggol
{

/// Units and won of one product, net of refunds.
struct Sold
{
    qint64 quantity = 0;
    qint64 revenueWon = 0;

    Sold &operator+=(const Sold &other);
    friend bool operator==(const Sold &, const Sold &) = default;
};

/// What sold on a day or over several.
using Sales = std::map<ProductId, Sold>;
using ProductNames = QHash<ProductId, QString>;

/// The days a ranking is over, ending with the last.
struct RankingWindow
{
    int days = 1;
    QString endDay;

    [[nodiscard]] QString startDay() const;
    /// The window as long that ended the day before.
    [[nodiscard]] RankingWindow before() const;

    friend bool operator<(const RankingWindow &left, const RankingWindow &right)
    {
        return std::tie(left.days, left.endDay) < std::tie(right.days, right.endDay);
    }
};

inline constexpr int kShortWindowDays = 1;
inline constexpr int kLongWindowDays = 3;

/// The windows that change with the sales of a day, of those that end on one of `endDays`: those which the
/// day is in, and the ones after them, which tell how ranks moved. Each comes after the one before it.
[[nodiscard]] QList<RankingWindow> windowsOf(const QString &day, const QStringList &endDays);

/// Best first: by units, then won, then the older product. What nothing was kept of has no rank.
[[nodiscard]] QList<BestSeller> ranked(const Sales &sales, const ProductNames &names,
                                       std::span<const BestSeller> before);

} // namespace danggol

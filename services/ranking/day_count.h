// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/ranking/ranking_rule.h"

#include <optional>

namespace danggol
{

/// A day whose paid orders are being counted, some at a time.
struct DayCount
{
    QString day;
    /// When the count began. What is paid later may be missing from it; nothing before the first piece.
    std::optional<Timestamp> startedAt = std::nullopt;
    /// The ranking's tables as they were then.
    qint64 generation = 0;
    /// The mark of a refund that lay on the day then, which this count has seen.
    std::optional<QString> mark = std::nullopt;
    OrderId lastOrder = {};
    qint64 orders = 0;
    bool isComplete = false;
    Sales sales = {};
    ProductNames names = {};
};

/// The rows of one window that become others.
struct WindowChange
{
    RankingWindow window;
    QList<qint64> removedRanks;
    QList<BestSeller> rows;
};

/// What a count means for the tables: the rows that differ, and nothing else.
struct DayPlan
{
    QString day;
    Timestamp startedAt;
    qint64 generation = 0;
    std::optional<QString> mark = std::nullopt;
    QList<ProductId> removedSales = {};
    Sales sales = {};
    QList<WindowChange> windows = {};
    qint64 productRows = 0;
    /// Whether the day is due again already, so that the count says nothing about the tables.
    bool isDueAgain = false;

    [[nodiscard]] qint64 changedRows() const;
};

/// A count after one more piece.
struct DayStep
{
    DayCount count;
    /// There when the count is complete and not overtaken.
    std::optional<DayPlan> plan = std::nullopt;
    /// Whether the tables were written since the count began: it has to begin anew.
    bool isOvertaken = false;
};

/// The difference between the rows that a table has and those it should have.
[[nodiscard]] WindowChange changeOf(const RankingWindow &window, const QList<BestSeller> &stored,
                                    const QList<BestSeller> &wanted);

} // namespace danggol

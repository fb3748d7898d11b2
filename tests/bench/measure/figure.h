// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace danggol::bench
{

/// A line of the table: what was measured, beside its limit and where it is to be.
struct Figure
{
    /// The row of the table it belongs to, such as "2".
    QString row;
    QString what;
    /// "SQLite", "PostgreSQL" or empty.
    QString engine = {};
    double value = 0;
    /// "/s", "ms", "MB", "s", "x".
    QString unit;
    /// The smallest and largest of the rounds; the value is their median.
    double lowest = 0;
    double highest = 0;
    int rounds = 1;
    /// What the bare library did in the same rounds, and what that is.
    std::optional<double> limit = {};
    QString limitName = {};
    /// In milliseconds; of all rounds together.
    std::optional<double> p50Ms = {};
    std::optional<double> p99Ms = {};
    /// "at least" (true) or "at most" (false) so much of `value`, or of the ratio to the limit when
    /// `goalIsRatio`.
    std::optional<double> goal = {};
    bool goalIsLeast = true;
    bool goalIsRatio = false;
    /// What else a reader must know.
    QString note = {};

    [[nodiscard]] std::optional<double> ratio() const;
    /// Nothing when there is no goal.
    [[nodiscard]] std::optional<bool> isReached() const;
};

using Figures = QList<Figure>;

} // namespace danggol::bench

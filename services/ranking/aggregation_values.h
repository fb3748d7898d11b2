// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <QString>
#include <QStringList>

#include <tuple>

namespace danggol
{

/// Which days to make anew. A day is YYYY-MM-DD in the shop's zone.
struct AggregationRequest
{
    enum class Days {
        Due,   ///< today, days marked by refunds, days missed
        Given, ///< the `length` days up to `day`
        All,   ///< every day since the first payment: a rebuild
    };

    Days days = Days::Due;
    QString day = {};
    /// 1 to kMostGivenDays.
    int length = 1;
    /// Counts only and says which days would become others. Days that are due are left out: they are allowed
    /// to be old.
    bool comparesOnly = false;
};

inline constexpr int kMostGivenDays = 366;

/// How far a run is.
struct AggregationProgress
{
    /// The day being counted.
    QString day;
    qint64 daysMade = 0;
    qint64 daysInAll = 0;
    /// Of the day being counted.
    qint64 ordersCounted = 0;
};

/// What a run did.
struct AggregationReport
{
    /// The days made anew (compared), oldest first.
    QStringList days;
    /// Those of them whose tables became (would become) others.
    QStringList changedDays;
    /// How many products sold, summed over the days.
    qint64 productRows = 0;
    /// How many rows of the tables were replaced (differ).
    qint64 changedRows = 0;
    /// Whether it was stopped before all days were made.
    bool wasStopped = false;
    Timestamp finishedAt;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.days, s.changedDays, s.productRows, s.changedRows, s.wasStopped, s.finishedAt);
    }
};

} // namespace danggol

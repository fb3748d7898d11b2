// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/latency_histogram.h"

#include <QList>
#include <QString>

namespace danggol::bench
{

/// What one round of one contender gave.
struct Sample
{
    qint64 operations = 0;
    double seconds = 0;
    LatencyHistogram latencies;

    [[nodiscard]] double perSecond() const
    {
        return seconds > 0 ? static_cast<double>(operations) / seconds : 0;
    }
};

[[nodiscard]] double medianOf(QList<double> values);

} // namespace danggol::bench

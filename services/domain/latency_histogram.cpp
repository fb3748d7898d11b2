// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/latency_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>

namespace danggol
{

void LatencyHistogram::record(qint64 microseconds)
{
    const qint64 took = std::max<qint64>(microseconds, 0);
    ++m_counts[placeOf(took)];
    ++m_count;
    m_max = std::max(m_max, took);
}

void LatencyHistogram::merge(const LatencyHistogram &other)
{
    std::transform(m_counts.begin(), m_counts.end(), other.m_counts.begin(), m_counts.begin(), std::plus<>());
    m_count += other.m_count;
    m_max = std::max(m_max, other.m_max);
}

qint64 LatencyHistogram::percentile(double percent) const
{
    if (m_count == 0)
        return 0;
    const double share = std::clamp(percent, 0.0, 100.0) / 100 * static_cast<double>(m_count);
    // A hair less, so that 99 % of 100 is the 99th although 0.99 cannot be written exactly.
    const qint64 rank = std::clamp<qint64>(static_cast<qint64>(std::ceil(share - 1e-6)), 1, m_count);
    qint64 seen = 0;
    for (size_t place = 0; place < m_counts.size(); ++place) {
        seen += m_counts[place];
        if (seen >= rank)
            return std::min(longestAt(place), m_max);
    }
    return m_max;
}

// The first two rows of steps hold one value each; every further row holds the next power of two, in steps
// twice as wide.
size_t LatencyHistogram::placeOf(qint64 microseconds)
{
    const auto value = static_cast<quint64>(std::min(microseconds, kLongestUs));
    const int power = std::max(static_cast<int>(std::bit_width(value)) - kStepBits - 1, 0);
    return static_cast<size_t>(power) * kSteps + static_cast<size_t>(value >> power);
}

qint64 LatencyHistogram::longestAt(size_t place)
{
    const int power = std::max(static_cast<int>(place / kSteps) - 1, 0);
    const qint64 step = static_cast<qint64>(place) - qint64{power} * kSteps;
    const qint64 longest = ((step + 1) << power) - 1;
    return longest == kLongestUs ? std::numeric_limits<qint64>::max() : longest;
}

} // namespace danggol

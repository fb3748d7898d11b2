// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace danggol
{

/// How long many things took, in fixed memory (26 KB) however many there are: exact below 256 µs, within 0.8
/// % above. Counts that were kept apart, one for each thread, are merged at the end. Not for two threads at
/// once.
class LatencyHistogram
{
public:
    /// Longer ones are counted as this long, 71 minutes; only `max` knows them exactly.
    static constexpr qint64 kLongestUs = (qint64{1} << 32) - 1;

    /// Less than none is none.
    void record(qint64 microseconds);
    /// As if everything that `other` recorded had been recorded here.
    void merge(const LatencyHistogram &other);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// In microseconds, exact; 0 when nothing was recorded.
    [[nodiscard]] qint64 max() const { return m_max; }
    /// In microseconds: `percent` (0 to 100) of what was recorded took at most so long. Never less than it
    /// was, never more than `max`; 0 when nothing was recorded.
    [[nodiscard]] qint64 percentile(double percent) const;

private:
    /// Every power of two is divided into so many steps.
    static constexpr int kStepBits = 7;
    static constexpr int kSteps = 1 << kStepBits;
    static constexpr int kPowers = 32 - kStepBits;

    static size_t placeOf(qint64 microseconds);
    static qint64 longestAt(size_t place);

    std::array<qint64, static_cast<size_t>(kPowers + 1) * kSteps> m_counts{};
    qint64 m_count = 0;
    qint64 m_max = 0;
};

} // namespace danggol

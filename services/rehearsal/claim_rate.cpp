// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rehearsal/claim_rate.h"

#include <algorithm>

namespace danggol
{

namespace
{

constexpr qint64 kSecondMs = 1'000;

qint64 perSecond(qint64 count, qint64 ms)
{
    return ms > 0 ? (count * kSecondMs + ms / 2) / ms : 0;
}

} // namespace

ClaimRate::ClaimRate() : m_counts(kMostSteps, 0) {}

void ClaimRate::record(qint64 atMs)
{
    const qint64 at = std::max<qint64>(atMs, 0);
    while (at / m_stepMs >= kMostSteps)
        halve();
    ++m_counts[at / m_stepMs];
}

void ClaimRate::halve()
{
    for (qsizetype step = 0; step < kMostSteps / 2; ++step)
        m_counts[step] = m_counts[2 * step] + m_counts[2 * step + 1];
    std::fill(m_counts.begin() + kMostSteps / 2, m_counts.end(), 0);
    m_stepMs *= 2;
}

QList<qint64> ClaimRate::steps(qint64 untilMs) const
{
    const qsizetype whole = std::min<qsizetype>(untilMs / m_stepMs, kMostSteps);
    QList<qint64> rates;
    for (qsizetype step = 0; step < whole; ++step)
        rates.append(perSecond(m_counts[step], m_stepMs));
    const qint64 rest = untilMs - whole * m_stepMs;
    if (whole < kMostSteps && (rest * 2 >= m_stepMs || (whole == 0 && rest > 0)))
        rates.append(perSecond(m_counts[whole], rest));
    return rates;
}

qint64 ClaimRate::lately(qint64 untilMs) const
{
    if (untilMs <= 0)
        return 0;
    const qsizetype last = std::min<qsizetype>(untilMs / m_stepMs, kMostSteps - 1);
    qsizetype first = last;
    while (first > 0 && untilMs - first * m_stepMs < kSecondMs)
        --first;
    qint64 count = 0;
    for (qsizetype step = first; step <= last; ++step)
        count += m_counts[step];
    return perSecond(count, untilMs - first * m_stepMs);
}

} // namespace danggol

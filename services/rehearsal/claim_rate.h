// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace danggol
{

/// How many things happened a second, over a time of any length in fixed memory: in steps of 50 ms at first,
/// each twice as long whenever there would be too many. Not for two threads at once.
class ClaimRate
{
public:
    static constexpr qsizetype kMostSteps = 120;

    ClaimRate();

    /// One more, `atMs` after the beginning.
    void record(qint64 atMs);

    /// A second, for each step from the beginning to `untilMs`. Of a step under way it is what the part of it
    /// that has passed amounts to, once that is half of it.
    [[nodiscard]] QList<qint64> steps(qint64 untilMs) const;
    /// How long one step of `steps` is, in milliseconds.
    [[nodiscard]] qint64 stepMs() const { return m_stepMs; }
    /// A second, over the last second or so before `untilMs`; 0 when nothing has passed.
    [[nodiscard]] qint64 lately(qint64 untilMs) const;

private:
    void halve();

    QList<qint64> m_counts;
    qint64 m_stepMs = 50;
};

} // namespace danggol

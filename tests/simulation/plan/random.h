// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <random>

namespace danggol::simulation
{

/// Chances that are the same for the same seed, with every compiler and library: the engine is specified to
/// the bit, and the distributions of the standard library, which are not, are left aside.
class Random
{
public:
    explicit Random(quint64 seed) : m_engine(seed) {}

    /// 0 to `count` - 1; `count` is positive.
    [[nodiscard]] qint64 below(qint64 count)
    {
        return static_cast<qint64>(m_engine() % static_cast<quint64>(count));
    }
    [[nodiscard]] qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    [[nodiscard]] bool oneIn(qint64 count) { return below(count) == 0; }
    template <class T>
    [[nodiscard]] T pick(const QList<T> &choices)
    {
        return choices.at(below(choices.size()));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace danggol::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/report.h"

#include "tests/simulation/run/shrinker.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{

// As a comment of the plan.
QByteArray comment(const QByteArray &text)
{
    QByteArray lines;
    for (const QByteArray &line : text.trimmed().split('\n'))
        lines += "# " + line + '\n';
    return lines;
}

} // namespace

QByteArray shortestReport(Simulation &simulation, const Plan &plan, const QByteArray &title)
{
    Shrinker shrinker([&](const Plan &tried) { return simulation.run(tried).divergence.has_value(); });
    const Plan shortest = shrinker.shrink(plan);
    const RunResult result = simulation.run(shortest);
    return comment(title + ", shortest of " + QByteArray::number(shrinker.tries()) + " tries\n" +
                   (result.divergence ? result.divergence->toText() : QByteArray("diverges no more"))) +
           toText(shortest);
}

QByteArray firstDifference(const QByteArrayList &a, const QByteArrayList &b)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return a.value(i) + "\n" + b.value(i);
    }
    return {};
}

} // namespace danggol::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/rounds.h"

#include <algorithm>
#include <cstdio>

namespace danggol::bench
{

namespace
{
constexpr double kUsPerMs = 1'000;
}

Result<std::vector<Course>> runInTurns(const std::vector<Contender> &contenders, int rounds)
{
    std::vector<Course> courses;
    for (const Contender &contender : contenders)
        courses.push_back({.name = contender.name, .rates = {}, .latencies = {}});
    for (int round = 1; round <= rounds; ++round) {
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            TRY(const Sample sample, contenders[i].round());
            courses[i].rates.append(sample.perSecond());
            courses[i].latencies.merge(sample.latencies);
            std::fprintf(stderr, "  round %d of %d, %s: %.0f/s\n", round, rounds,
                         qPrintable(contenders[i].name), sample.perSecond());
        }
    }
    return courses;
}

Figure rateFigure(const QString &row, const QString &what, const QString &engine, const Course &course)
{
    Figure figure{.row = row,
                  .what = what,
                  .engine = engine,
                  .value = course.median(),
                  .unit = QStringLiteral("/s"),
                  .lowest = *std::min_element(course.rates.begin(), course.rates.end()),
                  .highest = *std::max_element(course.rates.begin(), course.rates.end()),
                  .rounds = static_cast<int>(course.rates.size())};
    if (course.latencies.count() > 0) {
        figure.p50Ms = static_cast<double>(course.latencies.percentile(50)) / kUsPerMs;
        figure.p99Ms = static_cast<double>(course.latencies.percentile(99)) / kUsPerMs;
    }
    return figure;
}

Figure figureOf(const QString &row, const QString &what, const QString &engine, const QList<double> &values,
                const QString &unit)
{
    return {.row = row,
            .what = what,
            .engine = engine,
            .value = medianOf(values),
            .unit = unit,
            .lowest = *std::min_element(values.begin(), values.end()),
            .highest = *std::max_element(values.begin(), values.end()),
            .rounds = static_cast<int>(values.size()),
            .goalIsLeast = false};
}

} // namespace danggol::bench

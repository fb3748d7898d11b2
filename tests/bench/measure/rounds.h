// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "tests/bench/measure/figure.h"
#include "tests/bench/measure/sample.h"

#include <functional>
#include <vector>

namespace danggol::bench
{

/// Something that is measured beside others, a round at a time.
struct Contender
{
    QString name;
    std::function<Result<Sample>()> round;
};

/// All rounds of one contender.
struct Course
{
    QString name;
    QList<double> rates;
    LatencyHistogram latencies;

    [[nodiscard]] double median() const { return medianOf(rates); }
};

/// Each contender in turn, `rounds` times over: what the machine does meanwhile meets all of them alike.
[[nodiscard]] Result<std::vector<Course>> runInTurns(const std::vector<Contender> &contenders, int rounds);

/// The rate of a course as a line of the table.
[[nodiscard]] Figure rateFigure(const QString &row, const QString &what, const QString &engine,
                                const Course &course);

/// The median of `values` as a line of the table, for what has a duration or a size instead of a rate: less
/// is better. `values` must not be empty.
[[nodiscard]] Figure figureOf(const QString &row, const QString &what, const QString &engine,
                              const QList<double> &values, const QString &unit);

} // namespace danggol::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/best_sellers/chart_words.h"

#include "ui/theme/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace danggol::ui
{

namespace
{

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::ChartWords)
};

} // namespace

QString shortProductName(const QString &name)
{
    const QString first = name.section(u',', 0, 0).trimmed();
    return first.isEmpty() ? name : first;
}

QString barsInWords(const QList<Bar> &bars, ChartUnit unit)
{
    if (bars.isEmpty())
        return {};
    const Bar &first = bars.constFirst();
    const QString leader =
        ChartWords::tr("%1 leads with %2").arg(first.name, chartValueText(first.amount, unit));
    QStringList others;
    for (const Bar &bar : bars.mid(1))
        others.append(
            ChartWords::tr("%1 with %2", "product, amount").arg(bar.name, chartValueText(bar.amount, unit)));
    return others.isEmpty() ? leader
                            : ChartWords::tr("%1; then %2").arg(leader, others.join(QStringLiteral(", ")));
}

QString trendInWords(const Trend &trend)
{
    QStringList clauses;
    for (const Trend::Line &line : trend.lines) {
        const auto most = std::max_element(line.values.begin(), line.values.end());
        if (most == line.values.end())
            continue;
        clauses.append(ChartWords::tr("%1: %2 on %3, at most %4 on %5", "product, amount, day, amount, day")
                           .arg(line.name, chartValueText(line.values.constLast(), trend.unit),
                                dayText(trend.days.constLast()), chartValueText(*most, trend.unit),
                                dayText(trend.days.at(most - line.values.begin()))));
    }
    return clauses.join(QStringLiteral("; "));
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/table_state.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace danggol::ui
{

namespace
{

constexpr int kLeastWidthPx = 24;
constexpr int kMostWidthPx = 2'000;

const QLatin1String kAscending("ascending");
const QLatin1String kDescending("descending");

std::optional<int> columnIn(const QString &text, int columnCount)
{
    bool isNumber = false;
    const int column = text.toInt(&isNumber);
    return isNumber && column >= 0 && column < columnCount ? std::optional(column) : std::nullopt;
}

void readWidth(TableState &state, const QString &text, int columnCount)
{
    const std::optional<int> column = columnIn(text.section(u':', 0, 0), columnCount);
    const int width = text.section(u':', 1).toInt();
    if (column && width >= kLeastWidthPx && width <= kMostWidthPx)
        state.widthsPx.insert(*column, width);
}

void readSort(TableState &state, const QString &text, int columnCount)
{
    const std::optional<int> column = columnIn(text.section(u':', 0, 0), columnCount);
    const QString order = text.section(u':', 1);
    if (!column || (order != kAscending && order != kDescending))
        return;
    state.sortColumn = *column;
    state.sortOrder = order == kAscending ? Qt::AscendingOrder : Qt::DescendingOrder;
}

} // namespace

QString TableState::toText(int columnCount) const
{
    QStringList widths;
    for (auto width = widthsPx.cbegin(); width != widthsPx.cend(); ++width)
        widths.append(QStringLiteral("%1:%2").arg(width.key()).arg(width.value()));
    QList<int> columns = hidden.values();
    std::sort(columns.begin(), columns.end());
    QStringList hiddenOnes;
    for (const int column : columns)
        hiddenOnes.append(QString::number(column));
    QStringList parts{QString::number(columnCount)};
    if (!widths.isEmpty())
        parts.append(QStringLiteral("widths=%1").arg(widths.join(u',')));
    if (!hiddenOnes.isEmpty())
        parts.append(QStringLiteral("hidden=%1").arg(hiddenOnes.join(u',')));
    if (sortColumn >= 0)
        parts.append(QStringLiteral("sort=%1:%2")
                         .arg(QString::number(sortColumn),
                              sortOrder == Qt::AscendingOrder ? kAscending : kDescending));
    return parts.join(u';');
}

TableState TableState::fromText(const QString &text, int columnCount)
{
    const QStringList parts = text.split(u';');
    if (parts.first() != QString::number(columnCount))
        return {};
    TableState state;
    for (const QString &part : parts.mid(1)) {
        const QString name = part.section(u'=', 0, 0);
        const QStringList values = part.section(u'=', 1).split(u',');
        for (const QString &value : values) {
            if (name == QLatin1String("widths"))
                readWidth(state, value, columnCount);
            else if (name == QLatin1String("hidden") && columnIn(value, columnCount))
                state.hidden.insert(*columnIn(value, columnCount));
            else if (name == QLatin1String("sort"))
                readSort(state, value, columnCount);
        }
    }
    return state;
}

} // namespace danggol::ui

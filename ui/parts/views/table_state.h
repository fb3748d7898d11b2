// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace danggol::ui
{

/// What a person made of a table: columns of another width, hidden ones, the order of the rows.
struct TableState
{
    /// By column, in px at 100 % text; only those that were dragged.
    QMap<int, int> widthsPx;
    QSet<int> hidden;
    /// -1: the table cannot be sorted.
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;

    friend bool operator==(const TableState &, const TableState &) = default;

    /// One line, for a table of so many columns: "6;widths=1:240,3:90;hidden=5;sort=5:descending".
    [[nodiscard]] QString toText(int columnCount) const;
    /// The part of the line that makes sense; nothing of one that was written for another number of columns.
    [[nodiscard]] static TableState fromText(const QString &text, int columnCount);
};

} // namespace danggol::ui

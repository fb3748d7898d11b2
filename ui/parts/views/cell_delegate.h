// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

class QPainter;

namespace danggol::ui
{

/// Base of what paints one cell of a TableView: gives the row's height and the cell's inner box. The row
/// itself, its fill, hairline and ring, is the view's. `theme` must outlive the delegate.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Sides of a cell in px: the row's fill reaches 8 beyond the first and last text, and two columns
    /// keep 24 apart.
    static constexpr int kEdgePadPx = 8;
    static constexpr int kInnerPadPx = 12;

    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The part of a cell that holds content.
    static QRect contentRect(const QStyleOptionViewItem &option);

protected:
    struct Cell
    {
        QRectF rect;
        Qt::Alignment alignment;
        bool selected;
        bool hovered;
        /// The row cannot be acted on and is painted in tertiary ink.
        bool dimmed;
    };

    /// Paints inside `cell.rect`; the painter is antialiased and restored afterwards.
    virtual void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const = 0;
    /// Logical pixels the content would like; 0 leaves the width to the column.
    virtual int contentWidth(const QModelIndex &index) const;

    const Theme &theme() const { return m_theme; }
    /// `rest` for a live row, tertiary ink for a dimmed one; secondary text grows darker when selected.
    QColor textColor(Token rest, const Cell &cell) const;

private:
    const Theme &m_theme;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QString>
#include <QStyleOption>

namespace danggol::ui
{

/// How one row of a table or list looks now.
struct RowState
{
    bool hovered = false;
    bool selected = false;
    /// Something happened to this row a moment ago.
    bool highlighted = false;
    /// The keyboard is here.
    bool ring = false;
};

/// The row's rounded fill, and the keyboard ring inside it.
void paintRow(QPainter &painter, const Theme &theme, const QRectF &rect, const RowState &state);

/// What a list view's delegate reads from its option. The ring is there only after keyboard focus.
RowState rowStateOf(const QStyleOptionViewItem &option);

/// One weight heavier, for the text of a selected row.
TextStyle emphasised(TextStyle style);

/// The width of one line in px with the font's own digits.
qreal plainWidth(const QString &text, const QFont &font);

/// Text in the painter's pen, shortened with … where it does not fit; `tabular` lines digits up.
void paintElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                 const QFont &font, bool tabular = false);

/// `text` on at most `maxLines` lines of `lineHeightPx`, the last one shortened with …; top aligned.
void paintWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  int lineHeightPx, int maxLines);

/// The height that view asked for its rows, from its property "rowHeight"; `fallbackPx` without one.
int rowHeightOf(const QWidget *view, int fallbackPx);

} // namespace danggol::ui

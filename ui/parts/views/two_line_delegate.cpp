// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/two_line_delegate.h"

#include "models/roles.h"
#include "ui/parts/views/row_paint.h"

#include <QPainter>

namespace danggol::ui
{

TwoLineDelegate::TwoLineDelegate(const Theme &theme, TextStyle titleStyle, QObject *parent)
    : CellDelegate(theme, parent), m_titleStyle(titleStyle)
{}

void TwoLineDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const int titlePx = theme().lineHeight(m_titleStyle);
    const int subtitlePx = theme().lineHeight(TextStyle::Small);
    const qreal top = cell.rect.center().y() - (titlePx + subtitlePx) / 2.0;
    const QString own = index.data(models::TitleRole).toString();
    const QString title = own.isEmpty() ? index.data(Qt::DisplayRole).toString() : own;

    painter.setPen(textColor(Token::Ink, cell));
    paintElided(painter, {cell.rect.left(), top, cell.rect.width(), qreal(titlePx)}, cell.alignment, title,
                theme().font(m_titleStyle));
    painter.setPen(textColor(Token::Ink3, cell));
    paintElided(painter, {cell.rect.left(), top + titlePx, cell.rect.width(), qreal(subtitlePx)},
                cell.alignment, index.data(models::SubtitleRole).toString(), theme().font(TextStyle::Small));
}

} // namespace danggol::ui

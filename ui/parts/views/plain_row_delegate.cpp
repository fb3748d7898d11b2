// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/plain_row_delegate.h"

#include "ui/parts/views/row_paint.h"

#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kSidePx = 10;
constexpr int kRowPx = 36;

} // namespace

PlainRowDelegate::PlainRowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void PlainRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const RowState state = rowStateOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, m_theme, option.rect, state);
    painter->setPen(m_theme.color(state.selected ? Token::AccText : Token::Ink));
    paintElided(*painter, QRectF(option.rect).adjusted(kSidePx, 0, -kSidePx, 0), Qt::AlignLeft,
                index.data().toString(),
                m_theme.font(state.selected ? TextStyle::BodyStrong : TextStyle::BodyMedium));
    painter->restore();
}

QSize PlainRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal text = plainWidth(index.data().toString(), m_theme.font(TextStyle::BodyStrong));
    return {static_cast<int>(std::ceil(text)) + 2 * kSidePx,
            rowHeightOf(option.widget, m_theme.scaled(kRowPx))};
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/art_text_delegate.h"

#include "models/roles.h"
#include "ui/theme/product_art.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kGapPx = 12;

} // namespace

ArtTextDelegate::ArtTextDelegate(const Theme &theme, int artPx, TextLook look, QObject *parent)
    : TextDelegate(theme, look, parent), m_artPx(artPx)
{}

int ArtTextDelegate::textIndent() const
{
    return theme().scaled(m_artPx) + kGapPx;
}

void ArtTextDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const int side = theme().scaled(m_artPx);
    const QRectF tile(cell.rect.left(), cell.rect.center().y() - side / 2.0, side, side);
    const qreal radius = m_artPx < 30 ? 5 : 6;
    paintProductArt(painter, theme(), index.data(models::ArtRole).toString(),
                    index.data(Qt::DisplayRole).toString(), tile, cell.dimmed ? 0.45 : 1.0, radius);
    Cell text = cell;
    text.rect.adjust(textIndent(), 0, 0, 0);
    TextDelegate::paintCell(painter, text, index);
}

} // namespace danggol::ui

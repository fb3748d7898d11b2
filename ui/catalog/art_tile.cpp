// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/art_tile.h"

#include "ui/theme/product_art.h"

#include <QPainter>

namespace danggol::ui
{

ArtTile::ArtTile(Theme &theme, int sidePx, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_sidePx(sidePx)
{
    setFixedSize(sidePx, sidePx);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ArtTile::setProduct(const QString &artKey, const QString &name)
{
    m_artKey = artKey;
    m_name = name;
    update();
}

void ArtTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintProductArt(painter, m_theme, m_artKey, m_name, rect());
}

} // namespace danggol::ui

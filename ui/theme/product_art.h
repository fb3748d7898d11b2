// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

class QImage;
class QPainter;

namespace danggol::ui
{

class Theme;

/// Paints a product's flat drawing on its tinted tile, scaled to the tile's shorter side. The key names a
/// drawing ("beans", "milk" …); the name of a tile alone ("coffee", "dairy" …), or a key nobody drew,
/// gives the product's initial on the tile. A picture that the key names as well is shown instead, once the
/// theme's ProductPictures have it. `opacity` fades tile and drawing together (0.45: sold out).
void paintProductArt(QPainter &painter, const Theme &theme, const QString &artKey, const QString &productName,
                     const QRectF &rect, qreal opacity = 1.0, qreal radiusPx = 6);

/// Paints a picture into the tile: cut to the middle where its sides differ.
void paintProductPicture(QPainter &painter, const QImage &picture, const QRectF &rect, qreal radiusPx = 6);

/// Every key with a drawing of its own, for the product form and contact sheets.
QStringList productArtKeys();

} // namespace danggol::ui

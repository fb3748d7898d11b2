// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

namespace danggol::ui
{

/// A rounded rectangle with its edge inside `rect`; lengths in px. Leaves the painter as it was.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &edge = Qt::transparent, qreal edgeWidth = 1);

/// One line of text in the painter's pen, centred vertically by ascent and descent as in the design.
void paintLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font);

/// The width of one line in px, not rounded.
qreal lineWidth(const QString &text, const QFont &font);

/// The size of the little box that names a key.
QSizeF keycapSize(const Theme &theme, const QString &key);
/// A keycap in `rect` with text and edge as given.
void paintKeycap(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &key,
                 const QColor &text, const QColor &edge);

/// A bold check mark for small discs and boxes; `box` is the disc's or box's whole square.
void paintCheckMark(QPainter &painter, const QRectF &box, const QColor &color);

/// `over` at `opacity` (0 to 1) laid on `under`: one opaque colour.
QColor blended(const QColor &over, const QColor &under, qreal opacity);

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace danggol::ui
{

class Theme;

/// The initial of `name` on a tint picked by `stableId`, so that a person keeps their colour.
/// `radiusPx` below 0 makes a circle (customers); staff have a rounded square of 8.
void paintAvatar(QPainter &painter, const Theme &theme, qint64 stableId, const QString &name,
                 const QRectF &rect, qreal radiusPx = -1);

} // namespace danggol::ui

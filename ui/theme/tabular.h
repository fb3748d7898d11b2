// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace danggol::ui
{

/// Draws one line of text with every digit as wide as the widest, so that columns of amounts line up.
/// Uses the painter's pen; the line is centred vertically unless `alignment` says top or bottom.
void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                  const QFont &font);

/// The width in px that paintTabular() takes.
qreal tabularWidth(const QString &text, const QFont &font);

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/palette_match.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace danggol::ui
{

/// One line in which some letters stand out in accent text, 600; shortened with … where it does not fit.
/// `color` and `style` are those of the rest. Returns the width it took in px.
qreal paintMatchedText(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text,
                       const QList<models::TextSpan> &matches, TextStyle style, const QColor &color);

} // namespace danggol::ui

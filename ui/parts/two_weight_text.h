// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QPainter;

namespace danggol::ui
{

/// A sentence whose beginning is stronger than the rest, wrapped at word boundaries.
struct TwoWeightText
{
    QString strong;
    QString rest;
};

/// The number of lines it takes in `widthPx`.
int lineCount(const Theme &theme, const TwoWeightText &text, qreal widthPx);

/// The width of it on one line, in px.
qreal lineWidth(const Theme &theme, const TwoWeightText &text);

/// Paints it from the top left corner of `rect`, in the two colours.
void paintTwoWeightText(QPainter &painter, const Theme &theme, const QRectF &rect, const TwoWeightText &text,
                        const QColor &strongColor, const QColor &restColor);

} // namespace danggol::ui

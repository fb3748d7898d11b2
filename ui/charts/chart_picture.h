// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace danggol::ui
{

/// A chart as a picture of its own: with its title, on the ground it has in the window.
struct ChartPicture
{
    /// Paints a chart of that size, px, its top left corner at (0, 0).
    using Paint = std::function<void(QPainter &painter, const QSizeF &size)>;

    QString title;
    /// "20–22 Nov"
    QString note;
    /// Without an ending.
    QString fileName;
    /// Of the chart alone.
    QSize chartSize;
    Paint paint;
};

/// `scale` device pixels for each of the window's.
[[nodiscard]] QImage chartImage(const Theme &theme, const ChartPicture &picture, qreal scale);
[[nodiscard]] QByteArray chartSvg(const Theme &theme, const ChartPicture &picture);

} // namespace danggol::ui

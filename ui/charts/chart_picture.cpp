// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace danggol::ui
{

namespace
{

constexpr int kMarginPx = 16;
constexpr int kHeadPx = 32;

QSize wholeSize(const Theme &theme, const ChartPicture &picture)
{
    const int margin = theme.scaled(kMarginPx);
    return picture.chartSize + QSize(2 * margin, 2 * margin + theme.scaled(kHeadPx));
}

void paintWhole(QPainter &painter, const Theme &theme, const ChartPicture &picture)
{
    const QSize size = wholeSize(theme, picture);
    const qreal margin = theme.scaled(kMarginPx);
    const QRectF head(margin, margin / 2, size.width() - 2 * margin, theme.scaled(kHeadPx));
    painter.fillRect(QRectF(QPointF(), size), theme.color(Token::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::Ink));
    paintLine(painter, head, Qt::AlignLeft, picture.title, theme.font(TextStyle::BodyStrong));
    painter.setPen(theme.color(Token::Ink3));
    paintTabular(painter, head, Qt::AlignRight | Qt::AlignVCenter, picture.note,
                 theme.font(TextStyle::Small));
    painter.translate(margin, margin + theme.scaled(kHeadPx));
    picture.paint(painter, picture.chartSize);
}

} // namespace

QImage chartImage(const Theme &theme, const ChartPicture &picture, qreal scale)
{
    QImage image((QSizeF(wholeSize(theme, picture)) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.color(Token::Surface));
    QPainter painter(&image);
    paintWhole(painter, theme, picture);
    return image;
}

QByteArray chartSvg(const Theme &theme, const ChartPicture &picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(wholeSize(theme, picture));
    generator.setViewBox(QRect(QPoint(), wholeSize(theme, picture)));
    generator.setTitle(picture.title);
    generator.setDescription(picture.note);
    QPainter painter(&generator);
    paintWhole(painter, theme, picture);
    painter.end();
    return buffer.data();
}

} // namespace danggol::ui

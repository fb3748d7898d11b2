// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/product_art.h"

#include "services/catalog/product_picture.h"
#include "ui/theme/path_script.h"
#include "ui/theme/product_art_shapes.h"
#include "ui/theme/product_pictures.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QWidget>
#include <QtMath>

#include <vector>

namespace danggol::ui
{

namespace
{

/// Width and height of the grid the drawings are made on.
constexpr qreal kGridWidth = 97;
constexpr qreal kGridHeight = 98;

struct ParsedLayer
{
    QRgb color;
    qreal stroke;
    QPainterPath path;
};

struct ParsedShape
{
    ArtTile tile;
    std::vector<ParsedLayer> layers;
};

/// Parsed once; never changes afterwards.
const QHash<QString, ParsedShape> &parsedShapes()
{
    static const QHash<QString, ParsedShape> shapes = [] {
        QHash<QString, ParsedShape> parsed;
        for (const ArtShape &shape : artShapes()) {
            ParsedShape one{shape.tile, {}};
            for (const ArtLayer &layer : shape.layers)
                one.layers.push_back({layer.color, layer.stroke, pathFromScript(layer.script)});
            parsed.insert(QString::fromLatin1(shape.key.data(), static_cast<qsizetype>(shape.key.size())),
                          one);
        }
        return parsed;
    }();
    return shapes;
}

void paintTile(QPainter &painter, QRgb color, const QRectF &rect, qreal radiusPx)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(color));
    painter.drawRoundedRect(rect, radiusPx, radiusPx);
}

void paintLayers(QPainter &painter, const ParsedShape &shape, QRgb tile, const QRectF &rect)
{
    const qreal scale = qMin(rect.width() / kGridWidth, rect.height() / kGridHeight);
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.translate(-kGridWidth / 2, -kGridHeight / 2);
    for (const ParsedLayer &layer : shape.layers) {
        const QColor color = QColor::fromRgb(layer.color == 0 ? tile : layer.color);
        const bool stroked = layer.stroke > 0;
        painter.setPen(stroked ? QPen(color, layer.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                               : QPen(Qt::NoPen));
        painter.setBrush(stroked ? QBrush(Qt::NoBrush) : QBrush(color));
        painter.drawPath(layer.path);
    }
}

void paintInitial(QPainter &painter, const Theme &theme, const QString &productName, const QRectF &rect)
{
    QFont font = theme.font(TextStyle::Section);
    font.setPixelSize(qMax(10, qRound(rect.height() * 0.36)));
    painter.setFont(font);
    painter.setPen(theme.color(Token::Ink3));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, productName.trimmed().left(1).toUpper());
}

QImage pictureFor(const QPainter &painter, const Theme &theme, const QString &hash, const QRectF &rect)
{
    ProductPictures *pictures = hash.isEmpty() ? nullptr : ProductPictures::of(theme);
    if (!pictures)
        return {};
    QPaintDevice *device = painter.device();
    const bool isWidget = device->devType() == QInternal::Widget;
    return pictures->image(hash, qCeil(rect.width() * device->devicePixelRatioF()),
                           isWidget ? static_cast<QWidget *>(device) : nullptr);
}

struct Art
{
    QString drawing;
    QString productName;
    QImage picture;
};

void paintOpaque(QPainter &painter, const Theme &theme, const Art &art, const QRectF &rect, qreal radiusPx)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QString &artKey = art.drawing;
    if (!art.picture.isNull()) {
        paintTile(painter, artTileColor(artTileNamed(artKey.toStdString()), theme.isDark()), rect, radiusPx);
        paintProductPicture(painter, art.picture, rect, radiusPx);
        painter.restore();
        return;
    }
    const auto found = parsedShapes().constFind(artKey);
    if (found != parsedShapes().constEnd()) {
        const QRgb tile = artTileColor(found->tile, theme.isDark());
        paintTile(painter, tile, rect, radiusPx);
        paintLayers(painter, *found, tile, rect);
    } else {
        paintTile(painter, artTileColor(artTileNamed(artKey.toStdString()), theme.isDark()), rect, radiusPx);
        paintInitial(painter, theme, art.productName, rect);
    }
    painter.restore();
}

} // namespace

void paintProductPicture(QPainter &painter, const QImage &picture, const QRectF &rect, qreal radiusPx)
{
    const qreal scale = qMax(rect.width() / picture.width(), rect.height() / picture.height());
    QBrush brush(picture);
    brush.setTransform(QTransform()
                           .translate(rect.center().x(), rect.center().y())
                           .scale(scale, scale)
                           .translate(-picture.width() / 2.0, -picture.height() / 2.0));
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(rect, radiusPx, radiusPx);
    painter.restore();
}

void paintProductArt(QPainter &painter, const Theme &theme, const QString &artKey, const QString &productName,
                     const QRectF &rect, qreal opacity, qreal radiusPx)
{
    const ProductArt parts = productArt(artKey);
    const Art art{parts.drawing, productName, pictureFor(painter, theme, parts.picture, rect)};
    if (opacity >= 1.0) {
        paintOpaque(painter, theme, art, rect, radiusPx);
        return;
    }
    // Shapes overlap, so the whole picture has to fade at once.
    const qreal dpr = painter.device()->devicePixelRatioF();
    QImage faded((rect.size() * dpr).toSize(), QImage::Format_ARGB32_Premultiplied);
    faded.setDevicePixelRatio(dpr);
    faded.fill(Qt::transparent);
    {
        QPainter inner(&faded);
        paintOpaque(inner, theme, art, QRectF(QPointF(), rect.size()), radiusPx);
    }
    painter.save();
    painter.setOpacity(painter.opacity() * opacity);
    painter.drawImage(rect.topLeft(), faded);
    painter.restore();
}

QStringList productArtKeys()
{
    QStringList keys;
    for (const ArtShape &shape : artShapes())
        keys.append(QString::fromLatin1(shape.key.data(), static_cast<qsizetype>(shape.key.size())));
    return keys;
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/picture_shrinker.h"

#include "services/catalog/product_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QThreadPool>

#include <algorithm>

namespace danggol::models
{

namespace
{

constexpr qint64 kSurePixels = 30'000'000;
constexpr int kQualities[] = {88, 78, 66, 52, 38};

struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureShrinker)
};

Error unusable(const QString &code, const QString &sentence)
{
    return invalidField(QStringLiteral("picture"), code, sentence);
}

Error tooLarge()
{
    return unusable(QStringLiteral("TOO_LARGE"),
                    PictureWords::tr("This picture is too large. Use one of at most 20 MB and 60 million "
                                     "pixels."));
}

Error unreadable()
{
    return unusable(QStringLiteral("MALFORMED"),
                    PictureWords::tr("This is no picture that can be read. Use a PNG or JPEG file."));
}

// Just large enough to be cut to kPictureSize: most formats then unpack no more than that.
QSize coverOf(const QSize &size)
{
    const QSize cover = size.scaled(kPictureSize, Qt::KeepAspectRatioByExpanding);
    return cover.width() > size.width() ? size : cover;
}

QImage cutToMiddle(const QImage &image)
{
    const QSize part = kPictureSize.scaled(image.size(), Qt::KeepAspectRatio);
    const QRect middle(QPoint((image.width() - part.width()) / 2, (image.height() - part.height()) / 2),
                       part);
    const QImage cut = image.copy(middle);
    if (cut.width() <= kPictureSize.width())
        return cut;
    return cut.scaled(kPictureSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray packed(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

bool fits(const QByteArray &bytes)
{
    return !bytes.isEmpty() && bytes.size() <= kLargestPicture;
}

QImage onWhite(const QImage &image)
{
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    return opaque;
}

Result<QImage> decode(const QByteArray &file)
{
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid() || size.isEmpty())
        return fail(unreadable());
    // Before anything is unpacked: a small file may claim any number of pixels.
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (pixels > kMostPicturePixels)
        return fail(tooLarge());
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    reader.setScaledSize(isTurned ? coverOf(size.transposed()).transposed() : coverOf(size));
    const QImage image = reader.read();
    if (image.isNull()) // or Qt would not unpack that many
        return fail(pixels > kSurePixels ? tooLarge() : unreadable());
    return image;
}

} // namespace

Result<QByteArray> shrinkPicture(const QImage &image)
{
    if (image.isNull())
        return fail(unreadable());
    if (static_cast<qint64>(image.width()) * image.height() > kMostPicturePixels)
        return fail(tooLarge());
    const QImage cut = cutToMiddle(image);
    if (cut.hasAlphaChannel()) {
        const QByteArray bytes = packed(cut, "PNG", -1);
        if (fits(bytes))
            return bytes;
    }
    const QImage opaque = cut.hasAlphaChannel() ? onWhite(cut) : cut;
    for (const int quality : kQualities) {
        const QByteArray bytes = packed(opaque, "JPEG", quality);
        if (fits(bytes))
            return bytes;
    }
    return fail(unreadable());
}

Result<QByteArray> shrinkPicture(const QByteArray &file)
{
    if (file.size() > kLargestPictureFile)
        return fail(tooLarge());
    TRY(const QImage image, decode(file));
    return shrinkPicture(image);
}

void shrinkPictureAside(const QImage &image, Reply<QByteArray> reply)
{
    QThreadPool::globalInstance()->start([image, reply = std::move(reply)] { reply(shrinkPicture(image)); });
}

void shrinkPictureFile(const QString &path, Reply<QByteArray> reply)
{
    QThreadPool::globalInstance()->start([path, reply = std::move(reply)] {
        QFile file(path);
        if (file.size() > kLargestPictureFile)
            return reply(fail(tooLarge()));
        if (!file.open(QIODevice::ReadOnly))
            return reply(fail(unusable(QStringLiteral("UNREADABLE"),
                                       PictureWords::tr("The file %1 could not be opened. Choose another.")
                                           .arg(QFileInfo(path).fileName()))));
        reply(shrinkPicture(file.readAll()));
    });
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/product_pictures.h"

#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QThreadPool>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kMostKilobytes = 48'000;
constexpr int kMostUnderWay = 4;
// Small tiles, cards, large cards: each is unpacked no larger than it is shown.
constexpr int kWidthsPx[] = {96, 320, 640};

int levelOf(int widthPx)
{
    const auto *level = std::find_if(std::begin(kWidthsPx), std::end(kWidthsPx),
                                     [widthPx](int each) { return each >= widthPx; });
    return level == std::end(kWidthsPx) ? kWidthsPx[2] : *level;
}

Result<QImage> unpacked(QByteArray bytes, int widthPx)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.width() > widthPx)
        reader.setScaledSize(size.scaled(widthPx, size.height(), Qt::KeepAspectRatio));
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

ProductPictures::ProductPictures(Theme &theme, Fetch fetch)
    : QObject(&theme), m_fetch(std::move(fetch)), m_images(kMostKilobytes)
{}

ProductPictures *ProductPictures::of(const Theme &theme)
{
    return theme.findChild<ProductPictures *>(QString(), Qt::FindDirectChildrenOnly);
}

QString ProductPictures::keyOf(const Wanted &wanted)
{
    return QStringLiteral("%1/%2").arg(wanted.hash).arg(wanted.widthPx);
}

QImage ProductPictures::image(const QString &hash, int widthPx, QWidget *waiting)
{
    const Wanted wanted{hash, levelOf(widthPx)};
    const QString key = keyOf(wanted);
    if (const QImage *kept = m_images.object(key))
        return *kept;
    if (m_missing.contains(hash))
        return {};
    const bool isUnderWay = m_waiting.contains(key);
    QList<QPointer<QWidget>> &widgets = m_waiting[key];
    if (waiting && !widgets.contains(waiting))
        widgets.append(waiting);
    if (!isUnderWay) {
        m_queue.append(wanted);
        fetchNext();
    }
    return {};
}

void ProductPictures::fetchNext()
{
    while (m_underWay < kMostUnderWay && !m_queue.isEmpty()) {
        const Wanted wanted = m_queue.takeFirst();
        ++m_underWay;
        m_fetch(wanted.hash, on(this, [this, wanted](Result<QByteArray> bytes) {
                    if (bytes && !bytes->isEmpty())
                        unpack(wanted, *bytes);
                    else
                        finish(wanted, {});
                }));
    }
}

void ProductPictures::unpack(const Wanted &wanted, const QByteArray &bytes)
{
    Reply<QImage> reply =
        on(this, [this, wanted](Result<QImage> image) { finish(wanted, image.value_or(QImage())); });
    QThreadPool::globalInstance()->start(
        [bytes, widthPx = wanted.widthPx, reply = std::move(reply)] { reply(unpacked(bytes, widthPx)); });
}

void ProductPictures::finish(const Wanted &wanted, const QImage &image)
{
    --m_underWay;
    const QList<QPointer<QWidget>> widgets = m_waiting.take(keyOf(wanted));
    if (image.isNull()) {
        m_missing.insert(wanted.hash);
    } else {
        m_images.insert(keyOf(wanted), new QImage(image), static_cast<int>(image.sizeInBytes() / 1'024) + 1);
        for (const QPointer<QWidget> &widget : widgets) {
            if (widget)
                widget->update();
        }
    }
    fetchNext();
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/reply.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <functional>

namespace danggol::ui
{

class Theme;

/// The pictures of the open shop's products, as far as they are looked at. Bytes are fetched and unpacked
/// beside the GUI thread; what is unpacked is kept within a bound. Hangs on the theme, where everything that
/// paints a product finds it.
class ProductPictures : public QObject
{
    Q_OBJECT
public:
    /// Asks for the bytes of the picture of a hash; empty: there is none.
    using Fetch = std::function<void(const QString &hash, Reply<QByteArray> reply)>;

    ProductPictures(Theme &theme, Fetch fetch);

    /// Those of this theme; nothing when there are none.
    [[nodiscard]] static ProductPictures *of(const Theme &theme);

    /// The picture, about `widthPx` device pixels wide or more. Null when it is not there: then it is on its
    /// way, and `waiting` is painted again once it has come.
    [[nodiscard]] QImage image(const QString &hash, int widthPx, QWidget *waiting);
    /// Asks once more for what was not found or could not be read.
    void retry() { m_missing.clear(); }

private:
    struct Wanted
    {
        QString hash;
        int widthPx;
    };

    static QString keyOf(const Wanted &wanted);
    void fetchNext();
    void unpack(const Wanted &wanted, const QByteArray &bytes);
    void finish(const Wanted &wanted, const QImage &image);

    Fetch m_fetch;
    QCache<QString, QImage> m_images;
    QHash<QString, QList<QPointer<QWidget>>> m_waiting;
    QList<Wanted> m_queue;
    QSet<QString> m_missing;
    int m_underWay = 0;
};

} // namespace danggol::ui

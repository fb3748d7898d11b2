// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/product_picture.h"

#include "services/domain/error.h"
#include "services/domain/won_text.h"

#include <QCryptographicHash>

namespace danggol
{

namespace
{

constexpr QChar kBetween = u'#';
constexpr qsizetype kHashDigits = 32;

} // namespace

ProductArt productArt(const QString &art)
{
    const qsizetype between = art.indexOf(kBetween);
    if (between < 0)
        return {art, {}};
    return {art.left(between), art.mid(between + 1)};
}

QString productArtText(const ProductArt &art)
{
    return art.picture.isEmpty() ? art.drawing : art.drawing + kBetween + art.picture;
}

QString pictureHash(const QByteArray &bytes)
{
    const QByteArray digits = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digits.left(kHashDigits));
}

Result<Done> checkPicture(const QByteArray &bytes)
{
    const QString field = QStringLiteral("picture");
    if (bytes.size() > kLargestPicture)
        return fail(invalidField(field, QStringLiteral("TOO_LARGE"),
                                 QStringLiteral("A picture may have at most %1 bytes, this one has %2.")
                                     .arg(countText(kLargestPicture), countText(bytes.size()))));
    const bool isPng = bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"));
    const bool isJpeg = bytes.startsWith(QByteArrayLiteral("\xff\xd8\xff"));
    if (!isPng && !isJpeg)
        return fail(invalidField(field, QStringLiteral("MALFORMED"),
                                 QStringLiteral("A picture is a PNG or a JPEG.")));
    return Done{};
}

} // namespace danggol

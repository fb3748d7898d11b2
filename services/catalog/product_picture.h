// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"
#include "services/domain/result.h"

#include <QByteArray>
#include <QString>

namespace danggol
{

/// The most bytes a picture may have; the window makes what it is given this small.
inline constexpr qsizetype kLargestPicture = 204'800;

/// What Product::art is made of: the key of a drawing, and behind a '#' the hash of a picture, which is shown
/// instead. Either may be empty.
struct ProductArt
{
    QString drawing;
    QString picture;
};

[[nodiscard]] ProductArt productArt(const QString &art);
[[nodiscard]] QString productArtText(const ProductArt &art);

struct SetPictureCommand
{
    ProductId product;
    /// A PNG or a JPEG of at most kLargestPicture bytes; empty takes the picture off.
    QByteArray bytes;
};

/// What a picture is known by: the first half of its SHA-256 in lower case hex.
[[nodiscard]] QString pictureHash(const QByteArray &bytes);

/// InvalidInput (picture) unless the bytes may be stored.
[[nodiscard]] Result<Done> checkPicture(const QByteArray &bytes);

} // namespace danggol

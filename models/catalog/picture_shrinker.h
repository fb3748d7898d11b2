// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/reply.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace danggol::models
{

/// What every picture of a product is cut and scaled to, at most: 8 to 5, as the cards show it.
inline constexpr QSize kPictureSize(640, 400);
/// The most a chosen file may have, and the most pixels it may unfold to.
inline constexpr qint64 kLargestPictureFile = 20'000'000;
inline constexpr qint64 kMostPicturePixels = 60'000'000;

/// The picture in a file of any format that Qt reads, cut to the middle, scaled down and packed into at most
/// kLargestPicture bytes: JPEG, or PNG where it is transparent. InvalidInput (picture). May be called from
/// any thread, and takes long.
[[nodiscard]] Result<QByteArray> shrinkPicture(const QByteArray &file);
/// The same for a picture that is unpacked already: a pasted one.
[[nodiscard]] Result<QByteArray> shrinkPicture(const QImage &image);

/// On a thread of its own.
void shrinkPictureAside(const QImage &image, Reply<QByteArray> reply);
/// The same, and reads the file there.
void shrinkPictureFile(const QString &path, Reply<QByteArray> reply);

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of product_sheet.h that reads from the disk.
#include "services/import/product_sheet.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace danggol
{

namespace
{

constexpr qint64 kPieceBytes = 256 * 1'024;

Error notRead(const QFile &file)
{
    return Error{ErrorCode::ReadOnly,
                 QStringLiteral("%1 cannot be read: %2. Nothing was imported. Choose another file.")
                     .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
                 {},
                 {}}
        .withDetail(QStringLiteral("file"), QDir::toNativeSeparators(file.fileName()));
}

} // namespace

Result<std::shared_ptr<const ProductSheet>> readProductSheet(const QString &name,
                                                             const std::function<bool()> &isCancelled)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(notRead(file));
    ProductSheetReader reader(QFileInfo(name).fileName());
    QByteArray piece(kPieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 bytes = file.read(piece.data(), piece.size());
        if (bytes < 0)
            return fail(notRead(file));
        if (isCancelled && isCancelled())
            return fail(ErrorCode::Cancelled,
                        QStringLiteral("The import was cancelled. Nothing was imported."));
        if (bytes == 0 || !reader.feed(QByteArrayView(piece).first(bytes)))
            break;
    }
    return std::make_shared<const ProductSheet>(reader.finish());
}

} // namespace danggol

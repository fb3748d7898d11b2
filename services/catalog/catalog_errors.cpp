// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/catalog_errors.h"

#include "services/domain/won_text.h"

namespace danggol::catalog_errors
{

namespace
{

Error aboutProduct(ErrorCode code, const QString &message, const Product &product)
{
    return Error{code, message, {}, {}}
        .withDetail(QStringLiteral("productId"), product.id.value)
        .withDetail(QStringLiteral("name"), product.name);
}

Error withFigures(Error error, const Product &product, qint64 asked)
{
    return std::move(error)
        .withDetail(QStringLiteral("asked"), asked)
        .withDetail(QStringLiteral("left"), product.stock);
}

} // namespace

Error productNotFound(ProductId id)
{
    return Error{
        ErrorCode::ProductNotFound,
        QStringLiteral("There is no product %1. Nothing was changed. Check the number.").arg(id.value),
        {},
        {}}
        .withDetail(QStringLiteral("productId"), id.value);
}

Error barcodeNotFound(const QString &barcode)
{
    return Error{ErrorCode::ProductNotFound,
                 QStringLiteral("No product has the barcode %1. Nothing was changed. "
                                "Add it to a product in the catalog.")
                     .arg(barcode),
                 {},
                 {}}
        .withDetail(QStringLiteral("barcode"), barcode);
}

Error barcodeTaken(const Product &owner)
{
    const QString detail = owner.status == ProductStatus::Archived
                               ? QStringLiteral("%1, which is archived, has this barcode.").arg(owner.name)
                               : QStringLiteral("%1 has this barcode.").arg(owner.name);
    const QString message =
        QStringLiteral("Not saved: %1 Use another barcode, or take it off that product.").arg(detail);
    return aboutProduct(ErrorCode::AlreadyExists, message, owner)
        .withField(QStringLiteral("barcode"), QStringLiteral("ALREADY_EXISTS"), detail);
}

Error editedMeanwhile(const Product &current)
{
    return aboutProduct(ErrorCode::EditConflict,
                        QStringLiteral("Not saved: %1 was changed at another place meanwhile. "
                                       "Look at it again and repeat the edit.")
                            .arg(current.name),
                        current)
        .withDetail(QStringLiteral("version"), current.version);
}

Error notOnSale(const Product &product)
{
    return aboutProduct(ErrorCode::ProductNotOnSale,
                        QStringLiteral("Not ordered: %1 is not on sale. Nothing was taken from the stock. "
                                       "Take it off the order.")
                            .arg(product.name),
                        product);
}

Error outOfStock(const Product &product, qint64 asked)
{
    return withFigures(aboutProduct(ErrorCode::OutOfStock,
                                    QStringLiteral("Not ordered: %1 of %2 were asked for and %3 are left. "
                                                   "Nothing was taken from the stock. Take fewer.")
                                        .arg(countText(asked), product.name, countText(product.stock)),
                                    product),
                       product, asked);
}

Error tooFewToTakeOff(const Product &product, qint64 asked)
{
    return withFigures(aboutProduct(ErrorCode::OutOfStock,
                                    QStringLiteral("Not changed: %1 of %2 cannot be taken off, %3 are left. "
                                                   "Take off fewer.")
                                        .arg(countText(asked), product.name, countText(product.stock)),
                                    product),
                       product, asked);
}

Error tooMuchStock(const Product &product)
{
    const QString detail =
        QStringLiteral("The stock of %1 would pass %2.").arg(product.name, countText(kLargestStock));
    return aboutProduct(ErrorCode::InvalidInput, QStringLiteral("Not changed: %1 Enter fewer.").arg(detail),
                        product)
        .withField(QStringLiteral("change"), QStringLiteral("OUT_OF_RANGE"), detail);
}

} // namespace danggol::catalog_errors

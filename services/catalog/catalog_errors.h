// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/domain/error.h"

/// How the catalog refuses: what happened, what did not, what to do.
namespace danggol::catalog_errors
{

[[nodiscard]] Error productNotFound(ProductId id);
[[nodiscard]] Error barcodeNotFound(const QString &barcode);
/// `owner` already has the barcode.
[[nodiscard]] Error barcodeTaken(const Product &owner);
[[nodiscard]] Error editedMeanwhile(const Product &current);
[[nodiscard]] Error notOnSale(const Product &product);
/// For an order that asks for `asked`.
[[nodiscard]] Error outOfStock(const Product &product, qint64 asked);
/// For taking `asked` off the stock by hand.
[[nodiscard]] Error tooFewToTakeOff(const Product &product, qint64 asked);
[[nodiscard]] Error tooMuchStock(const Product &product);

} // namespace danggol::catalog_errors

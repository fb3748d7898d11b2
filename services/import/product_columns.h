// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"

#include <QString>

#include <optional>

namespace danggol
{

/// What a file of products may say of each.
enum class ProductColumn { Name, Category, Price, Stock, LowStockAt, Barcode, Status };
inline constexpr int kProductColumnCount = 7;

/// The column of that header, in either language that the catalog is exported in; case and blanks around it
/// do not matter.
[[nodiscard]] std::optional<ProductColumn> productColumnOf(const QString &header);
/// The header in English, as the export writes it.
[[nodiscard]] QString productColumnName(ProductColumn column);
/// What the rules of products call it: "lowStockAt".
[[nodiscard]] QString productColumnField(ProductColumn column);

/// As the export words it in either language, or as it is stored ("ON_SALE").
[[nodiscard]] std::optional<ProductStatus> productStatusOfWords(const QString &words);

} // namespace danggol

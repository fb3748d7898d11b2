// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/storage/row.h"

// A subquery instead of a join: rows read through an outer join cannot be locked, and RETURNING has no join.
#define DANGGOL_PRODUCT_COLUMNS                                                                              \
    "product.id, product.name, product.category_id, "                                                        \
    "(SELECT category.name FROM category WHERE category.id = product.category_id), "                         \
    "product.price, product.stock, product.low_stock_at, product.barcode, product.art, product.status, "     \
    "product.version"

namespace danggol
{

/// A row of those columns.
[[nodiscard]] inline Product productFrom(storage::Row &row)
{
    return Product{.id = row.id<ProductId>(),
                   .name = row.text(),
                   .category = row.optionalId<CategoryId>(),
                   .categoryName = row.text(),
                   .price = row.money(),
                   .stock = row.integer(),
                   .lowStockAt = row.integer(),
                   .barcode = row.optionalText(),
                   .art = row.text(),
                   .status = productStatusFromName(row.text()),
                   .version = row.integer()};
}

} // namespace danggol

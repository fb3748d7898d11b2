// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/product_json.h"

#include "app/api/json/json_text.h"
#include "services/catalog/product.h"

namespace danggol::api
{

Json productJson(const Product &product)
{
    return object({{"productId", asJson(product.id)},
                   {"name", asJson(product.name)},
                   {"price", asJson(product.price)},
                   {"stock", asJson(product.stock)},
                   {"category", textOrNull(product.categoryName)},
                   {"barcode", asJson(product.barcode)},
                   {"status", asJson(productStatusName(product.status))},
                   {"lowStockAt", asJson(product.lowStockAt)},
                   {"version", asJson(product.version)}});
}

} // namespace danggol::api

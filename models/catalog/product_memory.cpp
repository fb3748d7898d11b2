// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_memory.h"

namespace danggol::models
{

namespace
{

bool isBarcode(const Product &product, const QString &barcode)
{
    return !barcode.isEmpty() && product.barcode == barcode;
}

bool fits(const Product &product, const ProductQuery &query)
{
    if (product.status == ProductStatus::Archived)
        return false;
    if (query.category && product.category != query.category)
        return false;
    if (query.inStockOnly && (product.stock == 0 || product.status != ProductStatus::OnSale))
        return false;
    const QString text = query.text.trimmed();
    return text.isEmpty() || product.name.contains(text, Qt::CaseInsensitive) || isBarcode(product, text);
}

} // namespace

void ProductMemory::remember(const QList<Product> &products)
{
    for (const Product &product : products)
        m_products.insert(product.id.value, product);
}

Page<Product> ProductMemory::list(const ProductQuery &query) const
{
    Page<Product> page;
    for (const Product &product : m_products) {
        if (fits(product, query))
            page.items.append(product);
    }
    return page;
}

std::optional<Product> ProductMemory::findByBarcode(const QString &barcode) const
{
    for (const Product &product : m_products) {
        if (isBarcode(product, barcode))
            return product;
    }
    return std::nullopt;
}

} // namespace danggol::models

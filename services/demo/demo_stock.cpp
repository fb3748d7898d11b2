// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_stock.h"

#include "services/catalog/category_repository.h"

namespace danggol::demo
{

namespace
{

/// More than a day sells of anything.
constexpr qint64 kLow = 60;
constexpr qint64 kFull = 180;

Result<QList<Product>> allProducts(DemoTill &till, Timestamp moment)
{
    QList<ProductId> ids;
    for (qsizetype place = 0; place < till.context().data.products.size(); ++place)
        ids.append(productAt(place));
    return till.services().catalog.findAll(till.at(moment), till.admin(), ids);
}

} // namespace

Result<Done> makeProducts(DemoTill &till, Timestamp moment)
{
    // Before the products, so that they stand in the order of the shelves.
    for (const QString &category : till.context().data.categories)
        TRY_DONE(category_repository::findOrCreate(till.at(moment), category));
    for (const DemoProduct &product : till.context().data.products) {
        const CreateProductCommand command{.name = product.name,
                                           .price = product.price,
                                           .stock = kFull,
                                           .category = product.category,
                                           .barcode = product.barcode,
                                           .art = product.art};
        TRY_DONE(till.services().catalog.create(till.at(moment), till.admin(), command));
    }
    return Done{};
}

Result<Done> restock(DemoTill &till, Timestamp moment)
{
    TRY(const QList<Product> products, allProducts(till, moment));
    for (const Product &product : products) {
        if (product.stock >= kLow)
            continue;
        const AdjustStockCommand delivery{.product = product.id,
                                          .change = kFull - product.stock,
                                          .reason = MovementReason::Received,
                                          .note = till.text("Delivery")};
        TRY_DONE(till.services().catalog.adjustStock(till.at(moment), till.admin(), delivery));
    }
    return Done{};
}

Result<Done> countStock(DemoTill &till, Timestamp moment)
{
    TRY(const QList<Product> products, allProducts(till, moment));
    for (const Product &product : products) {
        const qint64 wanted = till.context().data.products[product.id.value - 1].stock;
        if (product.stock == wanted)
            continue;
        const AdjustStockCommand counted{.product = product.id,
                                         .change = wanted - product.stock,
                                         .reason = MovementReason::Adjusted,
                                         .note = till.text("Stock count")};
        TRY_DONE(till.services().catalog.adjustStock(till.at(moment), till.admin(), counted));
    }
    return Done{};
}

} // namespace danggol::demo

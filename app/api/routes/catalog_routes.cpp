// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/catalog_routes.h"

#include "app/api/core/call.h"
#include "app/api/core/input.h"
#include "app/api/core/router.h"
#include "app/api/json/json_text.h"
#include "app/api/routes/bound.h"
#include "app/api/routes/product_json.h"
#include "services/shop/shop.h"

namespace danggol::api
{

namespace
{

const Choices<ProductStatus> &statuses()
{
    static const Choices<ProductStatus> choices(
        {ProductStatus::OnSale, ProductStatus::Paused, ProductStatus::Archived}, productStatusName);
    return choices;
}

// The ways in which stock changes by hand; the others come with orders.
const Choices<MovementReason> &reasons()
{
    static const Choices<MovementReason> choices({MovementReason::Received, MovementReason::Adjusted},
                                                 movementReasonName);
    return choices;
}

void findProduct(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto product = in.path.id<ProductId>("productId");
    if (call->refuses(in.verdict()))
        return;
    shop.catalog().find(call->actor(), product, call->reply<Product>(productJson));
}

void listProducts(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    ProductQuery query;
    query.text = in.query.optionalText("query").value_or(QString());
    query.categoryName = in.query.optionalText("category");
    query.inStockOnly = in.query.optionalBoolean("inStock").value_or(false);
    query.cursor = in.query.cursor();
    query.limit = in.query.limit();
    if (call->refuses(in.verdict()))
        return;
    shop.catalog().list(call->actor(), query, call->reply<Page<Product>>(asPage(productJson)));
}

void createProduct(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    CreateProductCommand command;
    command.name = in.body.text("name");
    command.price = Money(in.body.integer("price", 1, kLargestPrice.won()));
    command.stock = in.body.integer("stock", 0, kLargestStock);
    command.category = in.body.optionalText("category").value_or(QString());
    command.barcode = in.body.optionalText("barcode");
    command.lowStockAt = in.body.optionalInteger("lowStockAt", 0, kLargestStock).value_or(command.lowStockAt);
    if (call->refuses(in.verdict()))
        return;
    shop.catalog().create(call->actor(), call->operation(), command, call->reply<Product>(productJson));
}

void patchProduct(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    PatchProductCommand command;
    command.product = in.path.id<ProductId>("productId");
    command.name = in.body.optionalText("name");
    if (const std::optional<qint64> price = in.body.optionalInteger("price", 1, kLargestPrice.won()))
        command.price = Money(*price);
    if (const auto category = in.body.nullableText("category"))
        command.category = category->value_or(QString());
    command.barcode = in.body.nullableText("barcode");
    command.lowStockAt = in.body.optionalInteger("lowStockAt", 0, kLargestStock);
    command.status = in.body.optionalChoice("status", statuses());
    command.version = in.body.optionalInteger("version", 1);
    if (call->refuses(in.verdict()))
        return;
    shop.catalog().patch(call->actor(), call->operation(), command, call->reply<Product>(productJson));
}

void adjustStock(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const AdjustStockCommand command{.product = in.path.id<ProductId>("productId"),
                                     .change = in.body.integer("change", -kLargestStock, kLargestStock),
                                     .reason = in.body.choice("reason", reasons()),
                                     .note = in.body.optionalText("note").value_or(QString())};
    if (call->refuses(in.verdict()))
        return;
    shop.catalog().adjustStock(call->actor(), call->operation(), command, call->reply<Product>(productJson));
}

} // namespace

void addCatalogRoutes(Router &router, Shop &shop)
{
    router.add({.method = "GET",
                .pattern = "/products",
                .permission = Permission::ReadCatalog,
                .handle = bound(shop, listProducts)});
    router.add({.method = "POST",
                .pattern = "/products",
                .permission = Permission::EditCatalog,
                .body = BodyRule::Required,
                .handle = bound(shop, createProduct)});
    router.add({.method = "GET",
                .pattern = "/products/{productId}",
                .permission = Permission::ReadCatalog,
                .handle = bound(shop, findProduct)});
    router.add({.method = "PATCH",
                .pattern = "/products/{productId}",
                .permission = Permission::EditCatalog,
                .body = BodyRule::Required,
                .handle = bound(shop, patchProduct)});
    router.add({.method = "POST",
                .pattern = "/products/{productId}/stock",
                .permission = Permission::AdjustStock,
                .body = BodyRule::Required,
                .handle = bound(shop, adjustStock)});
}

} // namespace danggol::api

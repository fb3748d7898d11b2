// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/catalog.h"
#include "services/storage/transaction.h"
#include "tests/support/answers.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

// SQLite's own comparison of the index with the rows: an error when one knows what the other does not.
inline const storage::Statement
    kCompareIndex("INSERT INTO product_found (product_found, rank) VALUES ('integrity-check', 1)");

/// The catalog's face, waited for: one line per question in the tests.
class CatalogDesk
{
public:
    explicit CatalogDesk(TestShop &shop) : m_shop(shop) {}

    [[nodiscard]] Result<Product> create(const CreateProductCommand &command,
                                         const Actor &actor = TestShop::admin())
    {
        return await<Product>([&](Reply<Product> reply) {
            m_shop->catalog().create(actor, m_shop.operation(), command, std::move(reply));
        });
    }
    [[nodiscard]] Result<Product> edit(const EditProductCommand &command,
                                       const Actor &actor = TestShop::admin())
    {
        return await<Product>([&](Reply<Product> reply) {
            m_shop->catalog().edit(actor, m_shop.operation(), command, std::move(reply));
        });
    }
    [[nodiscard]] Result<Product> patch(const PatchProductCommand &command,
                                        const Actor &actor = TestShop::admin())
    {
        return await<Product>([&](Reply<Product> reply) {
            m_shop->catalog().patch(actor, m_shop.operation(), command, std::move(reply));
        });
    }
    [[nodiscard]] Result<Product> adjust(const AdjustStockCommand &command,
                                         const Actor &actor = TestShop::staff())
    {
        return await<Product>([&](Reply<Product> reply) {
            m_shop->catalog().adjustStock(actor, m_shop.operation(), command, std::move(reply));
        });
    }
    [[nodiscard]] Result<Product> find(ProductId id)
    {
        return await<Product>(
            [&](Reply<Product> reply) { m_shop->catalog().find(m_shop.staff(), id, std::move(reply)); });
    }
    [[nodiscard]] Result<Product> scan(const QString &barcode)
    {
        return await<Product>([&](Reply<Product> reply) {
            m_shop->catalog().findByBarcode(m_shop.staff(), barcode, std::move(reply));
        });
    }
    [[nodiscard]] Result<QList<Product>> findAll(const QList<ProductId> &ids)
    {
        return await<QList<Product>>([&](Reply<QList<Product>> reply) {
            m_shop->catalog().findAll(m_shop.staff(), ids, std::move(reply));
        });
    }
    [[nodiscard]] Result<Page<Product>> list(const ProductQuery &query)
    {
        return await<Page<Product>>([&](Reply<Page<Product>> reply) {
            m_shop->catalog().list(m_shop.staff(), query, std::move(reply));
        });
    }
    [[nodiscard]] Result<QList<Category>> categories()
    {
        return await<QList<Category>>([&](Reply<QList<Category>> reply) {
            m_shop->catalog().categories(m_shop.staff(), std::move(reply));
        });
    }
    [[nodiscard]] Result<Page<StockMovement>> movements(ProductId id, const QString &cursor = {},
                                                        int limit = 50,
                                                        const Actor &actor = TestShop::staff())
    {
        return await<Page<StockMovement>>([&](Reply<Page<StockMovement>> reply) {
            m_shop->catalog().movements(actor, id, cursor, limit, std::move(reply));
        });
    }

    /// The edit that changes nothing yet.
    /// The index of substrings knows what the rows say and nothing else. On PostgreSQL it follows by itself.
    void expectIndexFits(Backend backend)
    {
        if (backend != Backend::Sqlite)
            return;
        (void)valueOf(m_shop.unit<qint64>(
            [](storage::Transaction &transaction) { return transaction.execute(kCompareIndex); }));
    }
    [[nodiscard]] static EditProductCommand editOf(const Product &product)
    {
        return {.product = product.id,
                .version = product.version,
                .name = product.name,
                .price = product.price,
                .category = product.categoryName,
                .barcode = product.barcode,
                .art = product.art,
                .lowStockAt = product.lowStockAt,
                .status = product.status};
    }

private:
    TestShop &m_shop;
};

} // namespace danggol::test

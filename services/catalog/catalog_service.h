// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/catalog/product_picture.h"
#include "services/domain/actor.h"
#include "services/domain/page.h"
#include "services/domain/result.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Transaction;
}
class AuditService;

/// A product and how many of it an order takes or gives back.
struct StockChange
{
    ProductId product;
    /// Positive.
    qint64 quantity = 0;
};

/// The rules of products and stock. To be called within a unit of work, on any storage thread.
class CatalogService
{
public:
    CatalogService(const Clock &clock, const AuditService &audit) : m_clock(clock), m_audit(audit) {}

    [[nodiscard]] Result<Product> create(storage::Transaction &transaction, const Actor &actor,
                                         const CreateProductCommand &command) const;
    [[nodiscard]] Result<Product> edit(storage::Transaction &transaction, const Actor &actor,
                                       const EditProductCommand &command) const;
    /// ProductNotFound, InvalidInput (body when nothing is given), EditConflict, AlreadyExists (barcode).
    [[nodiscard]] Result<Product> patch(storage::Transaction &transaction, const Actor &actor,
                                        const PatchProductCommand &command) const;
    [[nodiscard]] Result<Product> adjustStock(storage::Transaction &transaction, const Actor &actor,
                                              const AdjustStockCommand &command) const;
    /// ProductNotFound, InvalidInput (picture). The version counts up when the picture is another.
    [[nodiscard]] Result<Product> setPicture(storage::Transaction &transaction, const Actor &actor,
                                             const SetPictureCommand &command) const;
    /// The picture of this hash; empty when no product has it any more.
    [[nodiscard]] Result<QByteArray> picture(storage::Transaction &transaction, const Actor &actor,
                                             const QString &hash) const;
    [[nodiscard]] Result<Product> find(storage::Transaction &transaction, const Actor &actor,
                                       ProductId id) const;
    [[nodiscard]] Result<QList<Product>> findAll(storage::Transaction &transaction, const Actor &actor,
                                                 const QList<ProductId> &ids) const;
    [[nodiscard]] Result<Product> findByBarcode(storage::Transaction &transaction, const Actor &actor,
                                                const QString &barcode) const;
    /// Whose barcode it is, archived or not.
    [[nodiscard]] Result<std::optional<Product>>
    barcodeOwner(storage::Transaction &transaction, const Actor &actor, const QString &barcode) const;
    [[nodiscard]] Result<Page<Product>> list(storage::Transaction &transaction, const Actor &actor,
                                             const ProductQuery &query) const;
    [[nodiscard]] Result<QList<Category>> categories(storage::Transaction &transaction,
                                                     const Actor &actor) const;
    [[nodiscard]] Result<Page<StockMovement>> movements(storage::Transaction &transaction, const Actor &actor,
                                                        ProductId product, const QString &cursor,
                                                        int limit) const;

    /// For orders: takes the stock of each (sorted by product id, so that rows are locked in one order) and
    /// answers the products as they are after. ProductNotFound, ProductNotOnSale, OutOfStock (details:
    /// productId, name, asked, left).
    [[nodiscard]] Result<QList<Product>> take(storage::Transaction &transaction, const Actor &actor,
                                              const QList<StockChange> &changes) const;
    /// For orders: writes the SOLD movements of what `take` took, once the order has its id.
    [[nodiscard]] Result<Done> recordSold(storage::Transaction &transaction, const Actor &actor,
                                          OrderId order, const QList<StockChange> &changes,
                                          const QList<Product> &after) const;
    /// For expiry: whether giving these back leaves every stock within kLargestStock. The products must be
    /// locked.
    [[nodiscard]] Result<bool> hasRoom(storage::Transaction &transaction,
                                       const QList<StockChange> &changes) const;
    /// For cancel, expiry and refund: gives stock back with its movements; `reason` Cancelled or Refunded.
    [[nodiscard]] Result<Done> giveBack(storage::Transaction &transaction, const Actor &actor, OrderId order,
                                        MovementReason reason, const QList<StockChange> &changes) const;

private:
    [[nodiscard]] Result<Product> save(storage::Transaction &transaction, const Actor &actor,
                                       const Product &before, const EditProductCommand &entered) const;

    const Clock &m_clock;
    const AuditService &m_audit;
};

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/catalog.h"

#include "services/catalog/catalog_service.h"
#include "services/storage/database.h"

namespace danggol
{

using storage::LaneKey;
using storage::Transaction;

Catalog::Catalog(storage::Database &database, const CatalogService &service)
    : m_database(database), m_service(service)
{}

void Catalog::create(const Actor &actor, const Operation &operation, CreateProductCommand command,
                     Reply<Product> reply)
{
    m_database.write<Product>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.create(transaction, actor, command);
        },
        std::move(reply));
}

void Catalog::edit(const Actor &actor, const Operation &operation, EditProductCommand command,
                   Reply<Product> reply)
{
    m_database.write<Product>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.edit(transaction, actor, command);
        },
        std::move(reply));
}

void Catalog::patch(const Actor &actor, const Operation &operation, PatchProductCommand command,
                    Reply<Product> reply)
{
    m_database.write<Product>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.patch(transaction, actor, command);
        },
        std::move(reply));
}

void Catalog::adjustStock(const Actor &actor, const Operation &operation, AdjustStockCommand command,
                          Reply<Product> reply)
{
    m_database.write<Product>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.adjustStock(transaction, actor, command);
        },
        std::move(reply));
}

void Catalog::setPicture(const Actor &actor, const Operation &operation, SetPictureCommand command,
                         Reply<Product> reply)
{
    m_database.write<Product>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.setPicture(transaction, actor, command);
        },
        std::move(reply));
}

void Catalog::find(const Actor &actor, ProductId id, Reply<Product> reply)
{
    m_database.read<Product>([&service = m_service, actor,
                              id](Transaction &transaction) { return service.find(transaction, actor, id); },
                             std::move(reply));
}

void Catalog::findAll(const Actor &actor, const QList<ProductId> &ids, Reply<QList<Product>> reply)
{
    m_database.read<QList<Product>>(
        [&service = m_service, actor, ids](Transaction &transaction) {
            return service.findAll(transaction, actor, ids);
        },
        std::move(reply));
}

void Catalog::findByBarcode(const Actor &actor, const QString &barcode, Reply<Product> reply)
{
    m_database.read<Product>(
        [&service = m_service, actor, barcode](Transaction &transaction) {
            return service.findByBarcode(transaction, actor, barcode);
        },
        std::move(reply));
}

void Catalog::barcodeOwner(const Actor &actor, const QString &barcode, Reply<std::optional<Product>> reply)
{
    m_database.read<std::optional<Product>>(
        [&service = m_service, actor, barcode](Transaction &transaction) {
            return service.barcodeOwner(transaction, actor, barcode);
        },
        std::move(reply));
}

void Catalog::picture(const Actor &actor, const QString &hash, Reply<QByteArray> reply)
{
    m_database.read<QByteArray>(
        [&service = m_service, actor, hash](Transaction &transaction) {
            return service.picture(transaction, actor, hash);
        },
        std::move(reply));
}

void Catalog::list(const Actor &actor, const ProductQuery &query, Reply<Page<Product>> reply)
{
    m_database.read<Page<Product>>(
        [&service = m_service, actor, query](Transaction &transaction) {
            return service.list(transaction, actor, query);
        },
        std::move(reply));
}

void Catalog::categories(const Actor &actor, Reply<QList<Category>> reply)
{
    m_database.read<QList<Category>>(
        [&service = m_service, actor](Transaction &transaction) {
            return service.categories(transaction, actor);
        },
        std::move(reply));
}

void Catalog::movements(const Actor &actor, ProductId product, const QString &cursor, int limit,
                        Reply<Page<StockMovement>> reply)
{
    m_database.read<Page<StockMovement>>(
        [&service = m_service, actor, product, cursor, limit](Transaction &transaction) {
            return service.movements(transaction, actor, product, cursor, limit);
        },
        std::move(reply));
}

} // namespace danggol

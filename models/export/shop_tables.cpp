// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"
#include "models/export/tables.h"

#include "models/wallet/statement_model.h"
#include "services/domain/won_text.h"

#include <QCoreApplication>

namespace danggol::models
{

namespace
{

struct ShopTables
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::ShopTables)
};

// A name of a person as a part of a file's name on every system.
QString fileWords(QString name)
{
    name.removeIf([](QChar letter) { return !letter.isLetterOrNumber() && letter != u' '; });
    return name.simplified();
}

QStringList customerCells(const ExportTimes &times, const Customer &customer)
{
    return {csv::text(customer.name),
            csv::text(customer.phone.value_or(QString())),
            csv::text(customer.cardNo.value_or(QString())),
            csv::number(customer.balance),
            times.cell(customer.createdAt),
            times.cell(customer.lastVisitAt),
            csv::text(customer.note)};
}

QString productStatusWords(ProductStatus status)
{
    switch (status) {
    case ProductStatus::OnSale:
        return ShopTables::tr("On sale");
    case ProductStatus::Paused:
        return ShopTables::tr("Paused");
    case ProductStatus::Archived:
        return ShopTables::tr("Archived");
    }
    return {};
}

QStringList productCells(const Product &product)
{
    return {csv::text(product.name),
            csv::text(product.categoryName),
            csv::number(product.price),
            csv::number(product.stock),
            csv::number(product.lowStockAt),
            csv::text(product.barcode.value_or(QString())),
            csv::text(productStatusWords(product.status))};
}

} // namespace

ExportTable statementTable(TillSession &session, const StatementQuery &query, const QString &customerName)
{
    QStringList header;
    for (int column = 0; column < StatementModel::kColumnCount; ++column)
        header.append(StatementModel::columnText(column));
    return {
        .fileName =
            exportFileName(session, ShopTables::tr("statement %1", "file name").arg(fileWords(customerName))),
        .header = header,
        .countWords =
            [](qint64 count) {
                return ShopTables::tr("%1 entries", nullptr, static_cast<int>(count)).arg(countText(count));
            },
        .read = pageByPage<LedgerEntry>(
            [&shop = session.shop(), actor = session.actor(), query](const QString &cursor,
                                                                     Reply<Page<LedgerEntry>> reply) {
                StatementQuery next = query;
                next.cursor = cursor;
                next.limit = kMaximumPageLimit;
                shop.wallet().statement(actor, next, std::move(reply));
            },
            [times = ExportTimes(session)](const LedgerEntry &entry) {
                return QStringList{times.cell(entry.at),
                                   csv::text(StatementModel::typeText(entry.reason)),
                                   csv::text(StatementModel::referenceText(entry)),
                                   csv::text(entry.actorName),
                                   csv::number(entry.amount),
                                   csv::number(entry.balanceAfter)};
            })};
}

ExportTable customersTable(TillSession &session, const CustomerQuery &query)
{
    return {
        .fileName = exportFileName(session, ShopTables::tr("customers", "file name")),
        .header = {ShopTables::tr("Name"), ShopTables::tr("Phone"), ShopTables::tr("Card"),
                   ShopTables::tr("Balance"), ShopTables::tr("Regular since"), ShopTables::tr("Last visit"),
                   ShopTables::tr("Note")},
        .countWords =
            [](qint64 count) {
                return ShopTables::tr("%1 customers", nullptr, static_cast<int>(count)).arg(countText(count));
            },
        .read = pageByPage<Customer>(
            [&shop = session.shop(), actor = session.actor(), query](const QString &cursor,
                                                                     Reply<Page<Customer>> reply) {
                CustomerQuery next = query;
                next.cursor = cursor;
                next.limit = kMaximumPageLimit;
                shop.customers().list(actor, next, std::move(reply));
            },
            [times = ExportTimes(session)](const Customer &customer) {
                return customerCells(times, customer);
            })};
}

ExportTable productsTable(TillSession &session, const ProductQuery &query)
{
    return {
        .fileName = exportFileName(session, ShopTables::tr("products", "file name")),
        .header = {ShopTables::tr("Product"), ShopTables::tr("Category"), ShopTables::tr("Price"),
                   ShopTables::tr("Stock"), ShopTables::tr("Low at"), ShopTables::tr("Barcode"),
                   ShopTables::tr("Status")},
        .countWords =
            [](qint64 count) {
                return ShopTables::tr("%1 products", nullptr, static_cast<int>(count)).arg(countText(count));
            },
        .read = pageByPage<Product>(
            [&shop = session.shop(), actor = session.actor(), query](const QString &cursor,
                                                                     Reply<Page<Product>> reply) {
                ProductQuery next = query;
                next.cursor = cursor;
                next.limit = kMaximumPageLimit;
                shop.catalog().list(actor, next, std::move(reply));
            },
            &productCells)};
}

} // namespace danggol::models

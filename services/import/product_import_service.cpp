// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/product_import_service.h"

#include "services/catalog/catalog_audit.h"
#include "services/catalog/category_repository.h"
#include "services/catalog/product_bulk.h"
#include "services/catalog/product_repository.h"
#include "services/catalog/product_rules.h"
#include "services/import/import_faults.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

#include <algorithm>
#include <span>

namespace danggol
{

namespace
{

using storage::Transaction;

constexpr int kLongestNote = 200;

// Who may not set a stock may not import one either.
Result<Done> authoriseImport(const Actor &actor)
{
    TRY_DONE(authorise(actor, Permission::EditCatalog));
    return authorise(actor, Permission::AdjustStock);
}

// The file's name, as a note may be.
QString noteOf(const QString &fileName)
{
    QString note = fileName;
    note.removeIf([](QChar letter) { return !letter.isPrint(); });
    return note.left(kLongestNote).trimmed();
}

// The products that the rows of a chunk may mean, as they are now, and locked.
class KnownProducts
{
public:
    KnownProducts(const QList<Product> &products, ProductId newest);
    [[nodiscard]] const Product *of(const ProductRow &row, ProductId named);

private:
    [[nodiscard]] const Product *firstOf(const ProductRow &row, ProductId named) const;
    [[nodiscard]] const Product *takable(const Product *product, const ProductRow &row) const;

    QHash<QString, const Product *> m_ofBarcode;
    QHash<ProductId, const Product *> m_ofId;
    /// Those that came after the plan.
    QHash<QString, const Product *> m_newOfName;
    QSet<ProductId> m_taken;
};

KnownProducts::KnownProducts(const QList<Product> &products, ProductId newest)
{
    for (const Product &product : products) {
        m_ofId.insert(product.id, &product);
        if (product.barcode)
            m_ofBarcode.insert(*product.barcode, &product);
        if (product.id > newest)
            m_newOfName.insert(productNameKey(product.name), &product);
    }
}

const Product *KnownProducts::of(const ProductRow &row, ProductId named)
{
    const Product *product = firstOf(row, named);
    if (product)
        m_taken.insert(product->id);
    return product;
}

const Product *KnownProducts::firstOf(const ProductRow &row, ProductId named) const
{
    if (row.barcode) {
        if (const Product *owner = m_ofBarcode.value(*row.barcode))
            return owner;
    }
    if (const Product *known = takable(m_ofId.value(named), row))
        return known;
    return row.name ? takable(m_newOfName.value(productNameKey(*row.name)), row) : nullptr;
}

const Product *KnownProducts::takable(const Product *product, const ProductRow &row) const
{
    const bool mayTake = product && !m_taken.contains(product->id) && !(row.barcode && product->barcode);
    return mayTake ? product : nullptr;
}

Result<QList<Product>> lockKnown(Transaction &transaction, const ImportChunk &chunk)
{
    TRY_DONE(product_repository::lockBarcodes(transaction));
    QStringList barcodes;
    QSet<ProductId> ids;
    for (qsizetype each = chunk.first; each < chunk.first + chunk.count; ++each) {
        if (const std::optional<QString> &barcode = chunk.plan->sheet->rows[each].barcode)
            barcodes.append(*barcode);
        if (const ProductId named = chunk.plan->namedProducts[each]; named.isValid())
            ids.insert(named);
    }
    TRY(const QList<ProductId> owners, product_bulk::idsOfBarcodes(transaction, barcodes));
    ids.unite(QSet<ProductId>(owners.begin(), owners.end()));
    TRY(const QList<Product> newer, product_bulk::newerThan(transaction, chunk.newest));
    for (const Product &product : newer)
        ids.insert(product.id);
    return product_bulk::lockAll(transaction, ids.values());
}

// What the chunk will write, gathered first so that it takes few statements.
struct Writings
{
    QList<Product> made;
    QList<Product> edited;
    QList<StockMovement> movements;
    QList<AuditAct> acts;
    qint64 unchanged = 0;
};

Error lineRefused(const ProductRow &row, const Error &error)
{
    Error named = error;
    named.message = QStringLiteral("Line %1 was not imported: %2").arg(row.line).arg(error.message);
    return std::move(named).withDetail(QStringLiteral("line"), row.line);
}

Result<Done> checkByRules(const ProductRow &row, const Product &product)
{
    const Result<CreateProductCommand> checked = product_rules::checked(CreateProductCommand{
        .name = product.name,
        .price = product.price,
        .stock = product.stock,
        .category = product.categoryName,
        .barcode = product.barcode,
        .art = product.art,
        .lowStockAt = product.lowStockAt,
    });
    if (!checked)
        return fail(lineRefused(row, checked.error()));
    return Done{};
}

void addEdit(Writings &writings, const Product &before, const Product &after, const QString &note,
             Timestamp now)
{
    writings.edited.append(after);
    if (after.price != before.price)
        writings.acts.append(catalog_audit::priceEdit(after.id, before.price, after.price));
    if (after.stock == before.stock)
        return;
    const StockMovement counted{.product = after.id,
                                .change = after.stock - before.stock,
                                .stockAfter = after.stock,
                                .reason = MovementReason::Adjusted,
                                .note = note,
                                .at = now};
    writings.movements.append(counted);
    writings.acts.append(catalog_audit::stockAdjustment(counted));
}

Result<Writings> writingsOf(const ImportChunk &chunk, const QList<Product> &locked, Timestamp now)
{
    const QString note = noteOf(chunk.plan->sheet->fileName);
    KnownProducts known(locked, chunk.newest);
    Writings writings;
    for (qsizetype each = chunk.first; each < chunk.first + chunk.count; ++each) {
        const ProductRow &row = chunk.plan->sheet->rows[each];
        const Product *before = known.of(row, chunk.plan->namedProducts[each]);
        const Product after = before ? withRow(*before, row) : newProduct(row);
        if (before && after == *before) {
            ++writings.unchanged;
            continue;
        }
        TRY_DONE(checkByRules(row, after));
        if (before)
            addEdit(writings, *before, after, note, now);
        else
            writings.made.append(after);
    }
    return writings;
}

// Each category is asked for once.
Result<Done> fillCategories(Transaction &transaction, Writings &writings)
{
    QHash<QString, std::optional<CategoryId>> known;
    for (QList<Product> *products : {&writings.edited, &writings.made}) {
        for (Product &product : *products) {
            auto category = known.find(product.categoryName);
            if (category == known.end()) {
                TRY(const std::optional<CategoryId> id,
                    category_repository::findOrCreate(transaction, product.categoryName));
                category = known.insert(product.categoryName, id);
            }
            product.category = *category;
        }
    }
    return Done{};
}

StockMovement received(const Product &made, const QString &note, Timestamp now)
{
    return {.product = made.id,
            .change = made.stock,
            .stockAfter = made.stock,
            .reason = MovementReason::Received,
            .note = note,
            .at = now};
}

} // namespace

Result<ImportPlan> ProductImportService::plan(Transaction &transaction, const Actor &actor,
                                              std::shared_ptr<const ProductSheet> sheet) const
{
    TRY_DONE(authoriseImport(actor));
    if (sheet->faults.count() > 0)
        return ImportPlan{.sheet = sheet, .faults = sheet->faults};
    ImportPlanner planner(std::move(sheet));
    TRY_DONE(
        product_bulk::each(transaction, [&planner](Product &&product) { planner.show(std::move(product)); }));
    return planner.plan();
}

Result<ImportedChunk> ProductImportService::write(Transaction &transaction, const Actor &actor,
                                                  const ImportChunk &chunk) const
{
    TRY_DONE(authoriseImport(actor));
    const Timestamp now = m_clock.now();
    TRY(const QList<Product> locked, lockKnown(transaction, chunk));
    TRY(Writings writings, writingsOf(chunk, locked, now));
    TRY_DONE(fillCategories(transaction, writings));
    TRY_DONE(product_bulk::update(transaction, writings.edited, now));
    TRY(const QList<Product> made, product_bulk::insert(transaction, writings.made, now));
    for (const Product &product : made) {
        if (product.stock > 0)
            writings.movements.append(received(product, noteOf(chunk.plan->sheet->fileName), now));
    }
    TRY_DONE(product_bulk::insertMovements(transaction, actor, writings.movements));
    TRY_DONE(m_audit.recordAll(transaction, actor, writings.acts));
    for (const QList<Product> *products : {&std::as_const(writings.edited), &made}) {
        for (const Product &product : *products)
            transaction.touch(Topic::Product, product.id.value);
    }
    TRY(const ProductId newest, product_bulk::newest(transaction));
    return ImportedChunk{.created = made.size(),
                         .changed = writings.edited.size(),
                         .unchanged = writings.unchanged,
                         .newest = newest};
}

} // namespace danggol

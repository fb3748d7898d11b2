// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/product_sheet.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <vector>

namespace danggol
{

/// What importing a sheet would do, or what is wrong with it. Nothing is written yet.
struct ImportPlan
{
    std::shared_ptr<const ProductSheet> sheet;
    /// For each row of the sheet the product that it means by its name; none where its barcode says it, or
    /// where it makes a new one.
    QList<ProductId> namedProducts;
    /// The newest product that the plan has seen.
    ProductId newest;
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    /// Products of `changed` whose stock becomes another.
    qint64 stocksSet = 0;
    ImportFaults faults;

    [[nodiscard]] bool mayBeWritten() const { return faults.count() == 0; }
};

/// What a name is known by: the same letters, however a system writes Hangul.
[[nodiscard]] QString productNameKey(const QString &name);
/// The product as the row makes it. The category's name becomes that of the row, its id does not.
[[nodiscard]] Product withRow(Product product, const ProductRow &row);
/// The product that the row makes where there is none yet; the row has a name and a price.
[[nodiscard]] Product newProduct(const ProductRow &row);

/// Finds out which product each row of a sheet means. Barcodes say it first, over the whole sheet; names say
/// it of what is left, as docs/decisions/product-import.md has it.
class ImportPlanner
{
public:
    explicit ImportPlanner(std::shared_ptr<const ProductSheet> sheet);

    /// Every product of the shop must be shown once, in the order of the ids.
    void show(Product &&product);
    [[nodiscard]] ImportPlan plan();

private:
    void indexRows();
    void matchBarcodes();
    void matchNames();
    [[nodiscard]] const Product *named(const ProductRow &row, bool &isAmbiguous) const;
    void count(const ProductRow &row, const Product *before);
    void addFault(const ImportFault &fault);

    ImportPlan m_plan;
    QList<ImportFault> m_faults;
    QHash<QString, qsizetype> m_rowOfBarcode;
    /// Of rows without a barcode.
    QHash<QString, qsizetype> m_rowOfName;
    QSet<QString> m_names;
    /// The products that the sheet may mean.
    std::vector<Product> m_known;
    QHash<QString, std::size_t> m_knownOfBarcode;
    QHash<QString, QList<std::size_t>> m_knownOfName;
    std::vector<bool> m_isTaken;
    QList<qsizetype> m_unmatched;
};

} // namespace danggol

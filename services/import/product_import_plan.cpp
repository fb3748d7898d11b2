// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/product_import_plan.h"

#include "services/import/import_faults.h"

#include <algorithm>
#include <utility>

namespace danggol
{

QString productNameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}

Product withRow(Product product, const ProductRow &row)
{
    product.name = row.name.value_or(product.name);
    product.categoryName = row.category.value_or(product.categoryName);
    product.price = row.price.value_or(product.price);
    product.stock = row.stock.value_or(product.stock);
    product.lowStockAt = row.lowStockAt.value_or(product.lowStockAt);
    product.status = row.status.value_or(product.status);
    if (row.barcode)
        product.barcode = row.barcode;
    return product;
}

Product newProduct(const ProductRow &row)
{
    return withRow(Product(), row);
}

ImportPlanner::ImportPlanner(std::shared_ptr<const ProductSheet> sheet)
{
    m_plan.sheet = std::move(sheet);
    m_plan.namedProducts.resize(m_plan.sheet->rows.size());
    indexRows();
}

// Two lines about one product would make it depend on their order what comes of it.
void ImportPlanner::indexRows()
{
    const QList<ProductRow> &rows = m_plan.sheet->rows;
    for (qsizetype each = 0; each < rows.size(); ++each) {
        const ProductRow &row = rows[each];
        if (row.name)
            m_names.insert(productNameKey(*row.name));
        QHash<QString, qsizetype> &seen = row.barcode ? m_rowOfBarcode : m_rowOfName;
        const QString key = row.barcode ? *row.barcode : productNameKey(*row.name);
        if (const auto before = seen.constFind(key); before != seen.constEnd())
            addFault(import_faults::sameProduct(row.line, rows[*before].line));
        else
            seen.insert(key, each);
    }
}

void ImportPlanner::show(Product &&product)
{
    m_plan.newest = product.id;
    const QString name = productNameKey(product.name);
    const bool isOfBarcode = product.barcode && m_rowOfBarcode.contains(*product.barcode);
    const bool isOfName = m_names.contains(name);
    if (!isOfBarcode && !isOfName)
        return;
    if (isOfBarcode)
        m_knownOfBarcode.insert(*product.barcode, m_known.size());
    if (isOfName)
        m_knownOfName[name].append(m_known.size());
    m_known.push_back(std::move(product));
}

ImportPlan ImportPlanner::plan()
{
    m_isTaken.assign(m_known.size(), false);
    matchBarcodes();
    matchNames();
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [](const ImportFault &one, const ImportFault &other) { return one.line < other.line; });
    for (const ImportFault &fault : std::as_const(m_faults))
        m_plan.faults.add(fault);
    return std::move(m_plan);
}

void ImportPlanner::matchBarcodes()
{
    const QList<ProductRow> &rows = m_plan.sheet->rows;
    for (qsizetype each = 0; each < rows.size(); ++each) {
        const auto known = rows[each].barcode ? m_knownOfBarcode.constFind(*rows[each].barcode)
                                              : m_knownOfBarcode.constEnd();
        if (known == m_knownOfBarcode.constEnd()) {
            m_unmatched.append(each);
            continue;
        }
        m_isTaken[*known] = true;
        count(rows[each], &m_known[*known]);
    }
}

void ImportPlanner::matchNames()
{
    for (const qsizetype each : std::as_const(m_unmatched)) {
        const ProductRow &row = m_plan.sheet->rows[each];
        bool isAmbiguous = false;
        const Product *product = row.name ? named(row, isAmbiguous) : nullptr;
        if (isAmbiguous) {
            addFault(import_faults::manyOfName(row.line));
            continue;
        }
        if (product) {
            m_isTaken[static_cast<std::size_t>(product - m_known.data())] = true;
            m_plan.namedProducts[each] = product->id;
        }
        count(row, product);
    }
}

// A barcode that nobody has is given to the product of that name only if it has none yet. Of several, the
// ones on sale come before the archived, and the ones without a barcode before those that a barcode would
// tell.
const Product *ImportPlanner::named(const ProductRow &row, bool &isAmbiguous) const
{
    QList<const Product *> found;
    for (const std::size_t each : m_knownOfName.value(productNameKey(*row.name))) {
        const bool fits = !m_isTaken[each] && !(row.barcode && m_known[each].barcode);
        if (fits)
            found.append(&m_known[each]);
    }
    const auto prefer = [&found](auto isPreferred) {
        if (found.size() > 1 && std::any_of(found.begin(), found.end(), isPreferred))
            found.removeIf([&](const Product *product) { return !isPreferred(product); });
    };
    prefer([](const Product *product) { return product->status != ProductStatus::Archived; });
    prefer([](const Product *product) { return !product->barcode.has_value(); });
    isAmbiguous = found.size() > 1;
    return found.isEmpty() ? nullptr : found.first();
}

void ImportPlanner::count(const ProductRow &row, const Product *before)
{
    if (!before) {
        if (!row.name)
            addFault(import_faults::newNeeds(row.line, ProductColumn::Name));
        if (!row.price)
            addFault(import_faults::newNeeds(row.line, ProductColumn::Price));
        ++m_plan.created;
        return;
    }
    const Product after = withRow(*before, row);
    ++(after == *before ? m_plan.unchanged : m_plan.changed);
    m_plan.stocksSet += after.stock == before->stock ? 0 : 1;
}

void ImportPlanner::addFault(const ImportFault &fault)
{
    m_faults.append(fault);
}

} // namespace danggol

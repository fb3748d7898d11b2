// SPDX-License-Identifier: GPL-3.0-or-later
// A file of products: the reader of its cells, its rows by the rules, and what they mean beside some
// products.
#include "services/catalog/product_rules.h"
#include "services/import/product_import_plan.h"
#include "tests/fuzz/support/fuzz_target.h"

#include <QSet>

#include <algorithm>

using namespace danggol;

namespace
{

using Rows = QList<QStringList>;

std::optional<Rows> cellsOf(QByteArrayView bytes)
{
    Rows rows;
    CsvReader reader([&rows](CsvReader::Row &&row) { rows.append(std::move(row.cells)); });
    (void)reader.feed(bytes);
    return reader.finish() ? std::nullopt : std::optional(rows);
}

QByteArray printed(const Rows &rows)
{
    QByteArray bytes;
    for (const QStringList &cells : rows) {
        QStringList quoted;
        for (QString cell : cells)
            quoted.append(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
        bytes += quoted.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

std::shared_ptr<const ProductSheet> sheetOf(QByteArrayView bytes, qsizetype pieceBytes)
{
    ProductSheetReader reader(QStringLiteral("products.csv"));
    for (qsizetype from = 0; from < bytes.size(); from += pieceBytes) {
        if (!reader.feed(bytes.sliced(from, std::min(pieceBytes, bytes.size() - from))))
            break;
    }
    return std::make_shared<const ProductSheet>(reader.finish());
}

void checkFaults(const ImportFaults &faults)
{
    fuzz::expect(faults.count() >= faults.kept().size(), "no fault is kept that was not counted");
    for (const ImportFault &each : faults.kept()) {
        fuzz::expect(each.line >= 1, "a fault has a line");
        fuzz::expect(!each.fault.code.isEmpty() && !each.fault.detail.isEmpty(), "a fault has words");
    }
}

void checkRow(const ProductRow &row)
{
    fuzz::expect(row.name || row.barcode, "a row says which product it is about");
    const Result<CreateProductCommand> checked =
        product_rules::checked(CreateProductCommand{.name = row.name.value_or(QStringLiteral("any")),
                                                    .price = row.price.value_or(Money(1)),
                                                    .stock = row.stock.value_or(0),
                                                    .category = row.category.value_or(QString()),
                                                    .barcode = row.barcode,
                                                    .lowStockAt = row.lowStockAt.value_or(0)});
    fuzz::expect(checked.has_value(), "no row is given out that the rules of products refuse");
    fuzz::expect(!row.name || checked->name == *row.name, "names are trimmed");
    fuzz::expect(checked->barcode == row.barcode, "barcodes are trimmed");
}

QList<Product> someProducts()
{
    const auto product = [](qint64 id, const char *name, std::optional<QString> barcode,
                            ProductStatus status) {
        Product made;
        made.id = ProductId{id};
        made.name = QString::fromUtf8(name);
        made.price = Money(1'000);
        made.barcode = std::move(barcode);
        made.status = status;
        return made;
    };
    return {product(1, "Tea", QStringLiteral("1111"), ProductStatus::OnSale),
            product(2, "Tea", {}, ProductStatus::OnSale), product(3, "Jam", {}, ProductStatus::Archived),
            product(4, "Jam", {}, ProductStatus::OnSale), product(5, "소금빵", {}, ProductStatus::Paused)};
}

void checkPlan(const std::shared_ptr<const ProductSheet> &sheet)
{
    ImportPlanner planner(sheet);
    for (Product &product : someProducts())
        planner.show(std::move(product));
    const ImportPlan plan = planner.plan();
    checkFaults(plan.faults);
    fuzz::expect(plan.namedProducts.size() == sheet->rows.size(), "every row has its place in the plan");
    if (plan.mayBeWritten())
        fuzz::expect(plan.created + plan.changed + plan.unchanged == sheet->rows.size(),
                     "every row is new, changes something or does not");
    QSet<ProductId> meant;
    for (const ProductId id : plan.namedProducts) {
        fuzz::expect(!id.isValid() || !meant.contains(id), "no two rows mean one product");
        meant.insert(id);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const std::optional<Rows> rows = cellsOf(bytes))
        fuzz::expect(cellsOf(printed(*rows)) == rows, "what is printed is read as the same");
    const auto sheet = sheetOf(bytes, std::max<qsizetype>(bytes.size(), 1));
    const auto inPieces = sheetOf(bytes, 1 + static_cast<qsizetype>(size % 7));
    fuzz::expect(sheet->rows == inPieces->rows && sheet->faults.kept() == inPieces->faults.kept(),
                 "it does not matter how the file arrives");
    checkFaults(sheet->faults);
    fuzz::expect(sheet->rows.isEmpty() || sheet->faults.count() == 0, "a faulty file gives no rows");
    for (const ProductRow &row : sheet->rows)
        checkRow(row);
    if (sheet->faults.count() == 0)
        checkPlan(sheet);
    return 0;
}

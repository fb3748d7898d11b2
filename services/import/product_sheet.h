// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/import/csv_reader.h"
#include "services/import/product_columns.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace danggol
{

inline constexpr qint64 kLargestImportBytes = 64LL * 1'024 * 1'024;
inline constexpr qint64 kMostImportRows = 200'000;
/// More faults than these are counted, not kept.
inline constexpr qsizetype kMostImportFaults = 200;

/// A product as a line of a file has it, by the rules of products. What is not given stays as it is, or is
/// what a new product has.
struct ProductRow
{
    qint64 line = 0;
    std::optional<QString> name;
    std::optional<QString> category;
    std::optional<Money> price;
    std::optional<qint64> stock;
    std::optional<qint64> lowStockAt;
    std::optional<QString> barcode;
    std::optional<ProductStatus> status;

    friend bool operator==(const ProductRow &, const ProductRow &) = default;
};

/// What must be put right in a file before anything of it is imported.
struct ImportFault
{
    qint64 line = 1;
    /// The header of the cell at fault, as the file has it; empty: the line as a whole.
    QString column;
    FieldError fault;

    friend bool operator==(const ImportFault &, const ImportFault &) = default;
};

/// Faults in the order of their lines, and how many there are in all.
class ImportFaults
{
public:
    void add(const ImportFault &fault);
    [[nodiscard]] const QList<ImportFault> &kept() const { return m_kept; }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    QList<ImportFault> m_kept;
    qint64 m_count = 0;
};

/// A file of products that was read: its rows, or what is wrong with it.
struct ProductSheet
{
    /// Without its folder.
    QString fileName;
    /// SHA-256 of the bytes.
    QByteArray fingerprint;
    QList<ProductRow> rows;
    /// Headers that say nothing to us; those columns are passed over.
    QStringList unknownColumns;
    ImportFaults faults;
};

/// Makes a sheet of the bytes of a file, as they arrive.
class ProductSheetReader
{
public:
    explicit ProductSheetReader(const QString &fileName);
    ProductSheetReader(const ProductSheetReader &) = delete;
    ProductSheetReader &operator=(const ProductSheetReader &) = delete;

    /// Whether it is worth reading on.
    bool feed(QByteArrayView bytes);
    [[nodiscard]] ProductSheet finish();

private:
    void take(CsvReader::Row &&row);
    void takeHeader(const CsvReader::Row &row);
    void takeProduct(const CsvReader::Row &row);
    [[nodiscard]] QString cell(const CsvReader::Row &row, ProductColumn column) const;
    [[nodiscard]] std::optional<qint64> number(const CsvReader::Row &row, ProductColumn column);
    void readCells(const CsvReader::Row &row, ProductRow &product);
    void checkByRules(ProductRow &product);
    void addFault(qint64 line, ProductColumn column, const QString &code, const QString &detail);
    void addFault(qint64 line, const QString &code, const QString &detail);
    void addFault(const CsvFault &fault);

    ProductSheet m_sheet;
    CsvReader m_csv;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QStringList m_headers;
    std::array<std::optional<qsizetype>, kProductColumnCount> m_places;
    qint64 m_bytes = 0;
    bool m_isSpoilt = false;
};

/// Reads the file from the disk; blocks. `isCancelled` is asked now and then. ReadOnly when it cannot be
/// read, Cancelled. What is wrong within it stands in the sheet.
[[nodiscard]] Result<std::shared_ptr<const ProductSheet>>
readProductSheet(const QString &file, const std::function<bool()> &isCancelled = {});

} // namespace danggol

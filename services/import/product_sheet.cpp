// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/product_sheet.h"

#include "services/catalog/product_rules.h"
#include "services/domain/won_text.h"
#include "services/import/import_faults.h"

#include <algorithm>
#include <utility>

namespace danggol
{

namespace
{

// Enough for every number that may be, and for saying that one beyond is out of range.
constexpr qsizetype kMostDigits = 18;

// An export makes words of what a spreadsheet would run as a formula by a quote before it.
QString withoutGuard(const QString &cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const auto sign = std::find_if(cell.begin(), cell.end(), [](QChar letter) { return letter != u'\''; });
    const bool isGuarded = sign != cell.end() && QStringLiteral("=+-@\t\r").contains(*sign);
    return isGuarded ? cell.mid(1) : cell;
}

// Digits alone: what "1.5", "1,500" or "１" would mean is not guessed.
std::optional<qint64> wholeNumber(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = text.mid(isNegative ? 1 : 0);
    const bool isNumber =
        !digits.isEmpty() && digits.size() <= kMostDigits &&
        std::all_of(digits.begin(), digits.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    if (!isNumber)
        return std::nullopt;
    return isNegative ? -digits.toLongLong() : digits.toLongLong();
}

// What the rules have to look at; what is not given passes them.
CreateProductCommand asCommand(const ProductRow &row)
{
    return {.name = row.name.value_or(QStringLiteral("-")),
            .price = row.price.value_or(Money(1)),
            .stock = row.stock.value_or(0),
            .category = row.category.value_or(QString()),
            .barcode = row.barcode,
            .lowStockAt = row.lowStockAt.value_or(kDefaultLowStockAt)};
}

std::optional<ProductColumn> columnOfField(const QString &field)
{
    for (int each = 0; each < kProductColumnCount; ++each) {
        if (productColumnField(static_cast<ProductColumn>(each)) == field)
            return static_cast<ProductColumn>(each);
    }
    return std::nullopt;
}

bool isBlank(const CsvReader::Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

void ImportFaults::add(const ImportFault &fault)
{
    ++m_count;
    if (m_kept.size() < kMostImportFaults)
        m_kept.append(fault);
}

ProductSheetReader::ProductSheetReader(const QString &fileName)
    : m_csv([this](CsvReader::Row &&row) { take(std::move(row)); })
{
    m_sheet.fileName = fileName;
}

bool ProductSheetReader::feed(QByteArrayView bytes)
{
    if (m_isSpoilt)
        return false;
    m_bytes += bytes.size();
    if (m_bytes > kLargestImportBytes) {
        m_isSpoilt = true;
        addFault(1, import_faults::kTooLarge, import_faults::tooLarge());
        return false;
    }
    m_hash.addData(bytes);
    if (const std::optional<CsvFault> fault = m_csv.feed(bytes); fault && !m_isSpoilt)
        addFault(*fault);
    return !m_isSpoilt;
}

ProductSheet ProductSheetReader::finish()
{
    if (!m_isSpoilt) {
        if (const std::optional<CsvFault> fault = m_csv.finish())
            addFault(*fault);
        else if (m_headers.isEmpty())
            addFault(1, import_faults::kEmpty, import_faults::empty());
    }
    m_sheet.fingerprint = m_hash.result();
    if (m_sheet.faults.count() > 0)
        m_sheet.rows.clear();
    return std::move(m_sheet);
}

void ProductSheetReader::take(CsvReader::Row &&row)
{
    if (m_isSpoilt || isBlank(row))
        return;
    if (m_headers.isEmpty())
        return takeHeader(row);
    if (m_sheet.rows.size() == kMostImportRows) {
        m_isSpoilt = true;
        return addFault(row.line, import_faults::kTooManyRows, import_faults::tooManyRows());
    }
    takeProduct(row);
}

void ProductSheetReader::takeHeader(const CsvReader::Row &row)
{
    m_headers = row.cells;
    for (qsizetype place = 0; place < row.cells.size(); ++place) {
        const std::optional<ProductColumn> column = productColumnOf(row.cells[place]);
        if (!column) {
            if (!row.cells[place].trimmed().isEmpty())
                m_sheet.unknownColumns.append(row.cells[place].trimmed());
            continue;
        }
        std::optional<qsizetype> &known = m_places.at(static_cast<std::size_t>(*column));
        const bool isTwice = known.has_value();
        known = place;
        if (isTwice)
            addFault(row.line, *column, import_faults::kColumnTwice, import_faults::columnTwice());
    }
    const bool saysWhich = m_places.at(static_cast<std::size_t>(ProductColumn::Name)) ||
                           m_places.at(static_cast<std::size_t>(ProductColumn::Barcode));
    if (!saysWhich)
        addFault(row.line, import_faults::kNoColumns, import_faults::noColumns());
    // Every line below would be wrong for the same reason.
    m_isSpoilt = m_sheet.faults.count() > 0;
}

void ProductSheetReader::takeProduct(const CsvReader::Row &row)
{
    const qint64 faultsBefore = m_sheet.faults.count();
    if (row.cells.size() != m_headers.size())
        return addFault(row.line, import_faults::kCellCount,
                        import_faults::cellCount(row.cells.size(), m_headers.size()));
    ProductRow product{.line = row.line};
    readCells(row, product);
    if (!product.name && !product.barcode)
        addFault(row.line, import_faults::kNameless, import_faults::nameless());
    checkByRules(product);
    if (m_sheet.faults.count() == faultsBefore)
        m_sheet.rows.append(std::move(product));
}

// An empty cell says nothing.
void ProductSheetReader::readCells(const CsvReader::Row &row, ProductRow &product)
{
    const auto words = [&](ProductColumn column) -> std::optional<QString> {
        const QString text = withoutGuard(cell(row, column)).trimmed();
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    product.name = words(ProductColumn::Name);
    product.category = words(ProductColumn::Category);
    product.barcode = words(ProductColumn::Barcode);
    if (const std::optional<qint64> price = number(row, ProductColumn::Price))
        product.price = Money(*price);
    product.stock = number(row, ProductColumn::Stock);
    product.lowStockAt = number(row, ProductColumn::LowStockAt);
    const std::optional<QString> status = words(ProductColumn::Status);
    if (!status)
        return;
    product.status = productStatusOfWords(*status);
    if (!product.status)
        addFault(row.line, ProductColumn::Status, import_faults::kUnknownStatus,
                 import_faults::unknownStatus());
}

QString ProductSheetReader::cell(const CsvReader::Row &row, ProductColumn column) const
{
    const std::optional<qsizetype> place = m_places.at(static_cast<std::size_t>(column));
    return place ? row.cells[*place] : QString();
}

std::optional<qint64> ProductSheetReader::number(const CsvReader::Row &row, ProductColumn column)
{
    const QString text = cell(row, column).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const std::optional<qint64> number = wholeNumber(text);
    if (!number)
        addFault(row.line, column, import_faults::kNotANumber, import_faults::notANumber());
    return number;
}

void ProductSheetReader::checkByRules(ProductRow &product)
{
    const Result<CreateProductCommand> checked = product_rules::checked(asCommand(product));
    if (checked)
        return;
    for (const FieldError &fault : checked.error().fields) {
        if (const std::optional<ProductColumn> column = columnOfField(fault.field))
            addFault(product.line, *column, fault.code, fault.detail);
    }
}

void ProductSheetReader::addFault(qint64 line, ProductColumn column, const QString &code,
                                  const QString &detail)
{
    const std::optional<qsizetype> place = m_places.at(static_cast<std::size_t>(column));
    m_sheet.faults.add({.line = line,
                        .column = place ? m_headers[*place].trimmed() : productColumnName(column),
                        .fault = {productColumnField(column), code, detail}});
}

void ProductSheetReader::addFault(qint64 line, const QString &code, const QString &detail)
{
    m_sheet.faults.add({.line = line, .column = {}, .fault = {QStringLiteral("file"), code, detail}});
}

void ProductSheetReader::addFault(const CsvFault &fault)
{
    m_isSpoilt = true;
    m_sheet.faults.add(import_faults::unreadable(fault));
}

} // namespace danggol

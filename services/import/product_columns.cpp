// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/product_columns.h"

#include <array>

namespace danggol
{

namespace
{

struct ColumnNames
{
    ProductColumn column;
    const char *english;
    const char *korean;
    const char *field;
};

constexpr std::array<ColumnNames, kProductColumnCount> kColumns{{
    {ProductColumn::Name, "Product", "상품", "name"},
    {ProductColumn::Category, "Category", "카테고리", "category"},
    {ProductColumn::Price, "Price", "가격", "price"},
    {ProductColumn::Stock, "Stock", "재고", "stock"},
    {ProductColumn::LowStockAt, "Low at", "부족 기준", "lowStockAt"},
    {ProductColumn::Barcode, "Barcode", "바코드", "barcode"},
    {ProductColumn::Status, "Status", "상태", "status"},
}};

struct StatusNames
{
    ProductStatus status;
    const char *english;
    const char *korean;
};

constexpr std::array<StatusNames, 3> kStatuses{{
    {ProductStatus::OnSale, "On sale", "판매 중"},
    {ProductStatus::Paused, "Paused", "일시 중지"},
    {ProductStatus::Archived, "Archived", "보관됨"},
}};

bool isSame(const QString &written, const char *name)
{
    return written.compare(QString::fromUtf8(name), Qt::CaseInsensitive) == 0;
}

// Some systems write Hangul in its parts.
QString asCompared(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

const ColumnNames &namesOf(ProductColumn column)
{
    return kColumns.at(static_cast<std::size_t>(column));
}

} // namespace

std::optional<ProductColumn> productColumnOf(const QString &header)
{
    const QString written = asCompared(header);
    for (const ColumnNames &each : kColumns) {
        if (isSame(written, each.english) || isSame(written, each.korean))
            return each.column;
    }
    return std::nullopt;
}

QString productColumnName(ProductColumn column)
{
    return QString::fromUtf8(namesOf(column).english);
}

QString productColumnField(ProductColumn column)
{
    return QString::fromUtf8(namesOf(column).field);
}

std::optional<ProductStatus> productStatusOfWords(const QString &words)
{
    const QString written = asCompared(words);
    for (const StatusNames &each : kStatuses) {
        if (isSame(written, each.english) || isSame(written, each.korean) ||
            written == productStatusName(each.status))
            return each.status;
    }
    return std::nullopt;
}

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_faults.h"

#include "services/domain/won_text.h"

namespace danggol::import_faults
{

namespace
{

struct CsvWords
{
    QString code;
    QString detail;
};

CsvWords wordsOf(CsvFault::Kind kind)
{
    switch (kind) {
    case CsvFault::Kind::NotUtf8:
        return {QStringLiteral("NOT_UTF8"),
                QStringLiteral("The text is not UTF-8. Save the file as CSV UTF-8, then choose it again.")};
    case CsvFault::Kind::NotText:
        return {QStringLiteral("NOT_TEXT"),
                QStringLiteral("This is no text. Save the file as CSV UTF-8, then choose it again.")};
    case CsvFault::Kind::StrayQuote:
        return {
            QStringLiteral("STRAY_QUOTE"),
            QStringLiteral("A quote stands within a cell that does not begin with one. Put the whole cell "
                           "in quotes and write each quote in it twice.")};
    case CsvFault::Kind::AfterQuote:
        return {
            QStringLiteral("AFTER_QUOTE"),
            QStringLiteral("Something stands between a closing quote and the next comma. Write each quote "
                           "within a cell twice.")};
    case CsvFault::Kind::OpenQuote:
        return {QStringLiteral("OPEN_QUOTE"),
                QStringLiteral("A cell that begins with a quote does not end. Close it.")};
    case CsvFault::Kind::LoneReturn:
        return {QStringLiteral("LONE_RETURN"),
                QStringLiteral("The line does not end as lines do here. Save the file as CSV UTF-8, then "
                               "choose it again.")};
    case CsvFault::Kind::CellTooLong:
        return {QStringLiteral("CELL_TOO_LONG"), QStringLiteral("This cell is too long. Shorten it.")};
    case CsvFault::Kind::TooManyCells:
        break;
    }
    return {QStringLiteral("TOO_MANY_CELLS"),
            QStringLiteral("This line has too many cells. Take the empty columns out.")};
}

} // namespace

QString tooLarge()
{
    return QStringLiteral("The file is larger than %1 MB. Split it.")
        .arg(kLargestImportBytes / (1'024 * 1'024));
}

QString tooManyRows()
{
    return QStringLiteral("The file has more than %1 products. Split it.").arg(countText(kMostImportRows));
}

QString empty()
{
    return QStringLiteral("The file is empty. Its first line must name the columns.");
}

QString columnTwice()
{
    return QStringLiteral("This column stands in the file twice. Take one of them out.");
}

QString noColumns()
{
    return QStringLiteral(
        "The first line names no column Product or Barcode, with commas between the columns. "
        "Export the products to see how it must look.");
}

QString cellCount(qint64 cells, qint64 headers)
{
    return QStringLiteral("This line has %1 cells and the first line has %2. Check the commas.")
        .arg(cells)
        .arg(headers);
}

QString nameless()
{
    return QStringLiteral("This line has neither a name nor a barcode. Fill one in.");
}

QString notANumber()
{
    return QStringLiteral("This is no whole number. Write digits alone, such as 4600.");
}

QString unknownStatus()
{
    return QStringLiteral("This is no status. Write On sale, Paused or Archived.");
}

ImportFault unreadable(const CsvFault &fault)
{
    const CsvWords words = wordsOf(fault.kind);
    return {.line = fault.line,
            .column = QString::number(fault.column),
            .fault = {QStringLiteral("file"), words.code, words.detail}};
}

ImportFault sameProduct(qint64 line, qint64 otherLine)
{
    return {
        .line = line,
        .column = {},
        .fault = {QStringLiteral("file"), kSameProduct,
                  QStringLiteral("This is the same product as line %1. Keep one of them, or give each its "
                                 "own barcode.")
                      .arg(otherLine)}};
}

ImportFault manyOfName(qint64 line)
{
    return {.line = line,
            .column = productColumnName(ProductColumn::Name),
            .fault = {QStringLiteral("name"), kManyOfName,
                      QStringLiteral("Several products have this name. Give the barcode of the one, or name "
                                     "them apart in the catalog.")}};
}

ImportFault newNeeds(qint64 line, ProductColumn column)
{
    return {.line = line,
            .column = productColumnName(column),
            .fault = {productColumnField(column), kNewNeeds,
                      QStringLiteral("No product is known by this line, and a new one needs this.")}};
}

} // namespace danggol::import_faults

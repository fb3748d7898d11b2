// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/product_sheet.h"

/// What can be wrong with a file of products beside the rules of products: a code to word it by in other
/// languages, and the English sentence that says what to do.
namespace danggol::import_faults
{

inline const QString kTooLarge = QStringLiteral("FILE_TOO_LARGE");
inline const QString kTooManyRows = QStringLiteral("TOO_MANY_ROWS");
inline const QString kEmpty = QStringLiteral("FILE_EMPTY");
inline const QString kColumnTwice = QStringLiteral("COLUMN_TWICE");
inline const QString kNoColumns = QStringLiteral("NO_COLUMNS");
inline const QString kCellCount = QStringLiteral("CELL_COUNT");
inline const QString kNameless = QStringLiteral("NAMELESS");
inline const QString kNotANumber = QStringLiteral("NOT_A_NUMBER");
inline const QString kUnknownStatus = QStringLiteral("UNKNOWN_STATUS");
inline const QString kSameProduct = QStringLiteral("SAME_PRODUCT");
inline const QString kManyOfName = QStringLiteral("MANY_OF_NAME");
inline const QString kNewNeeds = QStringLiteral("NEW_NEEDS");

[[nodiscard]] QString tooLarge();
[[nodiscard]] QString tooManyRows();
[[nodiscard]] QString empty();
[[nodiscard]] QString columnTwice();
[[nodiscard]] QString noColumns();
[[nodiscard]] QString cellCount(qint64 cells, qint64 headers);
[[nodiscard]] QString nameless();
[[nodiscard]] QString notANumber();
[[nodiscard]] QString unknownStatus();

/// The file cannot be read behind this.
[[nodiscard]] ImportFault unreadable(const CsvFault &fault);
/// Two lines are about one product.
[[nodiscard]] ImportFault sameProduct(qint64 line, qint64 otherLine);
/// The name alone does not say which product is meant.
[[nodiscard]] ImportFault manyOfName(qint64 line);
/// A product that is not there yet needs a name and a price.
[[nodiscard]] ImportFault newNeeds(qint64 line, ProductColumn column);

} // namespace danggol::import_faults

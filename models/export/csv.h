// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/// Comma-separated values by RFC 4180, as spreadsheets read them.
namespace danggol::models::csv
{

/// Tells a spreadsheet that the file is UTF-8: comes first.
[[nodiscard]] QByteArray byteOrderMark();

/// A cell of words, always quoted. One that would be run as a formula is made plain text by a quote.
[[nodiscard]] QString text(const QString &words);
/// A cell of a plain number, without signs of currency or groups; nothing is an empty cell.
[[nodiscard]] QString number(qint64 value);
[[nodiscard]] QString number(const std::optional<qint64> &value);
[[nodiscard]] QString number(Money value);

/// Cells, made by the functions above, as a line of the file.
[[nodiscard]] QByteArray line(const QStringList &cells);

} // namespace danggol::models::csv

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace danggol::test
{

/// A hash over every row of every table of a SQLite file that may be in use.
[[nodiscard]] QByteArray sqliteSum(const QString &file);

} // namespace danggol::test

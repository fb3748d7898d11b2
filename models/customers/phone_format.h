// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace danggol::models
{

/// A Korean phone number with its hyphens where they belong ("01022314821" becomes "010-2231-4821"); any
/// other text without the blanks around it.
[[nodiscard]] QString formattedPhone(const QString &typed);

/// Its digits alone: how two numbers are compared.
[[nodiscard]] QString phoneDigits(const QString &typed);

} // namespace danggol::models

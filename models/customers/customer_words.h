// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customers/customer.h"

#include <QString>

namespace danggol::models
{

/// "···· 4821": enough to tell two people apart, too little to be read off the screen. Empty without a phone.
[[nodiscard]] QString maskedPhone(const std::optional<QString> &phone);

/// The last four digits alone, for screen readers; empty without a phone.
[[nodiscard]] QString phoneEnding(const std::optional<QString> &phone);

} // namespace danggol::models

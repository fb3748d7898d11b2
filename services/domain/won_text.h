// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"

#include <QString>

namespace danggol
{

/// The sum as people read it, in every language: "₩12,500", below zero "−₩12,500" with U+2212.
[[nodiscard]] QString wonText(Money amount);

/// A count with its thousands grouped, e.g. "12,500".
[[nodiscard]] QString countText(qint64 count);

} // namespace danggol

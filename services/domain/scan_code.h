// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"

#include <QString>

#include <optional>

namespace danggol
{

/// What a member card of the shop's own making carries as its barcode: "DGC", the id in at least nine digits
/// and a check digit, e.g. "DGC0000000427". Upper case and digits, so that Code 39 can print it too.
[[nodiscard]] QString memberScanCode(CustomerId customer);

/// The same for an order's slip: "DGO0000010486".
[[nodiscard]] QString orderScanCode(OrderId order);

/// Whose card was scanned; nothing when it is no such code or a digit was misread. Case and blanks around it
/// do not matter.
[[nodiscard]] std::optional<CustomerId> memberOfScanCode(const QString &scanned);

/// Which order's slip was scanned; the same.
[[nodiscard]] std::optional<OrderId> orderOfScanCode(const QString &scanned);

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/shop.h"

#include <optional>

/// The server's subcommands. Each blocks until it is done, prints to stdout and answers the exit code: 0 only
/// when all is well.
namespace danggol::app
{

/// The books check, a line per rule.
[[nodiscard]] int verify(Shop &shop);

/// Makes the ranking of what is due, or of one day.
[[nodiscard]] int aggregate(Shop &shop, const std::optional<QString> &day);

} // namespace danggol::app

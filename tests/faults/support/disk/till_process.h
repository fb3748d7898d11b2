// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/shop.h"

#include <QStringList>

#include <optional>

namespace danggol::test
{

/// What each till process charges in all.
inline constexpr qint64 kTillProcessWon = 20;

/// Runs this program `count` times as a till that opens the shop in `file`, all at the same moment, and
/// charges a customer of its own won by won; what failed, in words.
[[nodiscard]] QStringList runTillProcesses(const QString &file, int count);

/// To be asked first in main(): when this program was started as such a till, it is one, and this is its exit
/// code.
[[nodiscard]] std::optional<int> asTillProcess(int argc, char **argv);

/// The balances of all customers together.
[[nodiscard]] qint64 pointsIn(Shop &shop);

} // namespace danggol::test

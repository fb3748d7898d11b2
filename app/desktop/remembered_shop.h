// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace danggol::app::remembered_shop
{

/// The address of the shop that this computer opened last; nothing the first time.
[[nodiscard]] std::optional<QString> last();

/// Notes it for the next start. An address with a password in it is not written down.
void remember(const QString &databaseUrl);

} // namespace danggol::app::remembered_shop

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace danggol::demo
{

/// One of the demo's files, such as "products.json". They are part of the program: one that cannot be read is
/// a fault in the build.
[[nodiscard]] QJsonObject demoFile(const QString &name);

} // namespace danggol::demo

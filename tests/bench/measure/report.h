// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "tests/bench/measure/figure.h"

#include <QJsonObject>

namespace danggol::bench
{

/// For people: one line a figure, in columns.
[[nodiscard]] QString tableOf(const Figures &figures);

/// For programs: the machine and every figure with its rounds, limit, ratio and goal.
[[nodiscard]] QJsonObject jsonOf(const Figures &figures);

/// DiskFull or InvalidInput (json) when it cannot be written.
[[nodiscard]] Result<Done> writeJson(const Figures &figures, const QString &file);

} // namespace danggol::bench

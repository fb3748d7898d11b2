// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/desktop/clock.h"

#include <QWidget>

#include <functional>

namespace danggol::bench
{

/// Lets the window live until `isSo`; false when it is not within `timeoutMs`.
[[nodiscard]] bool waitFor(const std::function<bool()> &isSo, int timeoutMs = 60'000);

/// Has every event that waits handled.
void settle();

/// The visible widget of this name below `root`; null when there is none.
[[nodiscard]] QWidget *shownWidget(const QWidget &root, const char *name);

} // namespace danggol::bench

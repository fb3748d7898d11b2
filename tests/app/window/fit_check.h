// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace danggol::test
{

/// What is wrong with how the shown widgets below `root` lie: too small for their words without a way to read
/// them, over one another, or outside of what shows them. What a scroll area can bring into view is not cut.
[[nodiscard]] QStringList fitFaults(QWidget &root);

} // namespace danggol::test

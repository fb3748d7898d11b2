// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tidy/source_tree.h"

namespace danggol::tidy
{

/// Sources which no CMakeLists.txt lists, and folders which their parent does not add: both would not be
/// built.
QList<Violation> checkListedInCMake(const SourceTree &tree);

} // namespace danggol::tidy

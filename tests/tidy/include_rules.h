// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tidy/source_tree.h"

namespace danggol::tidy
{

/// Includes against the arrows between the layers, and project includes which are not a path from the root.
QList<Violation> checkIncludes(const SourceTree &tree);

/// Folders which include each other, directly or in a ring; one violation for each folder's step around the
/// ring.
QList<Violation> checkFolderCycles(const SourceTree &tree);

} // namespace danggol::tidy

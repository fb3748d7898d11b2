// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tidy/source_tree.h"

namespace danggol::tidy
{

/// SQL outside storage, nested event loops, sleeps where nothing may sleep, and notes about work left over.
QList<Violation> checkCode(const SourceTree &tree);

/// Files without their licence line, and files too long to see as one thing.
QList<Violation> checkFileShape(const SourceTree &tree);

} // namespace danggol::tidy

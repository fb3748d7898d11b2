// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace danggol::bench
{

/// What a process holds in memory, in MB (10^6 bytes), as /proc has it; 0 of one that has ended.
[[nodiscard]] double residentMb(qint64 process);

} // namespace danggol::bench

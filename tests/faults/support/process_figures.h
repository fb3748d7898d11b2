// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace danggol::test
{

/// What a process takes, as /proc has it; -1 of one that has ended.
[[nodiscard]] qint64 residentKib(qint64 process);
[[nodiscard]] qint64 openFiles(qint64 process);

/// Lets this program, and those it starts, open so many files at once; false: this user may not.
[[nodiscard]] bool raiseFileLimit(quint64 most);

} // namespace danggol::test

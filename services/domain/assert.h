// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace danggol
{

/// Ends the program with the place and the words of a broken promise of our own code. Never used for input.
[[noreturn]] void assertionFailed(const char *condition, const char *file, int line);

} // namespace danggol

/// Stays on in release builds: a till that has lost its mind must stop before it touches money.
#define DANGGOL_ASSERT(condition)                                                                            \
    ((condition) ? static_cast<void>(0) : ::danggol::assertionFailed(#condition, __FILE__, __LINE__))

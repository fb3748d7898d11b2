// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace danggol::test
{

// The sanitizers look at every access to memory, and keep what was freed for a while. A build with one of
// them is there to find what they report, and says nothing about time and memory; so bounds on those are so
// many times wider in it. Every other build holds them as they are written.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int kBuildSlack = 20;
#else
inline constexpr int kBuildSlack = 1;
#endif

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace danggol::bench
{

/// Milliseconds of the machine's steady clock, which programs share.
[[nodiscard]] inline double steadyMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

} // namespace danggol::bench

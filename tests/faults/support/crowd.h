// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace danggol::test
{

/// Runs `act` on `count` threads of their own and waits for them all. Sockets can be used there.
void inCrowd(int count, const std::function<void(int)> &act);

/// The same in two steps: nobody acts before everybody is ready. `prepare` returns what acts, on the same
/// thread.
void raceInCrowd(int count, const std::function<std::function<void()>(int)> &prepare);

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window/window_under_test.h"

#include <functional>
#include <vector>

namespace danggol::test
{

/// A state of the window that a person can bring about: a page, a panel, a dialog, a menu.
struct Scene
{
    const char *name;
    /// Brings it about from the window as `closeOverlays` leaves it.
    std::function<void(WindowUnderTest &, DemoShop &)> open;
};

/// Every page with what stands in it and over it. A new page, panel or dialog gets a line here, and is then
/// held against the guide by all tests that walk the scenes.
[[nodiscard]] const std::vector<Scene> &scenes();

/// Brings the scene about in a window that may show another.
void show(const Scene &scene, WindowUnderTest &till, DemoShop &demo);

} // namespace danggol::test

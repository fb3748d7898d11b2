// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/keyboard_desk.h"

#include <functional>
#include <vector>

namespace danggol::app::test
{

/// A line of the table of keys: what is done with the keyboard alone, and what must come of it. A QVERIFY
/// within returns from its steps only, which the test framework notes all the same.
struct KeyRow
{
    const char *name;
    KeyboardDesk::Page page;
    std::function<void(KeyboardDesk &)> steps;
};

/// The keys of the guide, each on its screen, which serves Bora. The shop has three campaigns; she holds a
/// coupon of one.
[[nodiscard]] std::vector<KeyRow> keyRows();

} // namespace danggol::app::test

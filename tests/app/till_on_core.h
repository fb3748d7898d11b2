// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/till_core.h"
#include "app/desktop/till_memory.h"
#include "app/desktop/till_window.h"
#include "models/settings/appearance_settings.h"

namespace danggol::test
{

/// What a till's window stands on; a base, so that it is there before the window and after it.
struct TillGround
{
    TillGround(Shop &shop, const Actor &actor) : core(shop, actor) {}

    app::TillMemory memory{false};
    models::AppearanceSettings appearance;
    app::TillCore core;
};

/// A till's window of its own, which remembers nothing.
class TillOnCore : private TillGround, public app::TillWindow
{
public:
    TillOnCore(ui::Theme &theme, Shop &shop, const Actor &actor)
        : TillGround(shop, actor), app::TillWindow(theme, core, appearance, memory)
    {}
};

} // namespace danggol::test

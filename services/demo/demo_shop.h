// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo_texts.h"
#include "services/domain/clock.h"
#include "services/domain/result.h"
#include "services/settings/shop_settings.h"

namespace danggol
{

namespace storage
{
class Database;
}

/// A shop to try things in: Dalbit Market, with its regulars, 30 days of business and today's up to now. The
/// same on every run but for the dates, which follow the clock, and the same in each language but for the
/// names.
class DemoShop
{
public:
    /// What the shop has to be founded with, and by whom, before it is filled.
    [[nodiscard]] static ShopSettings settings(DemoLanguage language = DemoLanguage::English);
    [[nodiscard]] static QString adminName(DemoLanguage language = DemoLanguage::English);
    /// Of everybody who works there; no secret.
    [[nodiscard]] static QString pin();

    /// Fills a shop that was founded so and is empty otherwise, through its own services. AlreadyExists when
    /// there are customers or products already. Blocks for some seconds, so not for a GUI or storage thread.
    /// A fill that was cut short goes on where it was when it is called again.
    [[nodiscard]] static Result<Done> fill(storage::Database &database, const Clock &clock,
                                           DemoLanguage language = DemoLanguage::English);
};

} // namespace danggol

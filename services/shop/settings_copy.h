// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/settings/shop_settings.h"

#include <functional>
#include <mutex>

namespace danggol
{

namespace storage
{
class Database;
}
class ShopService;

/// The shop's settings in memory, for whoever must not wait for the database. Any thread.
class SettingsCopy
{
public:
    /// `changed` is called, on a storage thread, after the settings became others. `database` may end while a
    /// reading is under way: it answers before it is gone.
    SettingsCopy(storage::Database &database, const ShopService &service, ShopSettings settings,
                 std::function<void()> changed);

    [[nodiscard]] ShopSettings current() const;
    /// What was just saved here. Another till may have saved since, so they are also read again.
    void replace(const ShopSettings &saved);
    /// Reads them again. Of calls during a reading the last counts, so the newest settings stay.
    void refresh();
    /// Whether the last reading failed.
    [[nodiscard]] bool mayBeOld() const;

private:
    void read();
    void accept(const Result<ShopSettings> &settings);

    storage::Database &m_database;
    const ShopService &m_service;
    const std::function<void()> m_changed;
    mutable std::mutex m_mutex;
    ShopSettings m_settings;
    bool m_isReading = false;
    bool m_mustReadAgain = false;
    bool m_mayBeOld = false;
};

} // namespace danggol

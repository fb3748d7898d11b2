// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/settings_copy.h"

#include "services/settings/shop_service.h"
#include "services/storage/database.h"

namespace danggol
{

SettingsCopy::SettingsCopy(storage::Database &database, const ShopService &service, ShopSettings settings,
                           std::function<void()> changed)
    : m_database(database)
    , m_service(service)
    , m_changed(std::move(changed))
    , m_settings(std::move(settings))
{}

ShopSettings SettingsCopy::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

bool SettingsCopy::mayBeOld() const
{
    const std::lock_guard lock(m_mutex);
    return m_mayBeOld;
}

void SettingsCopy::replace(const ShopSettings &saved)
{
    store(saved);
    refresh();
}

void SettingsCopy::refresh()
{
    {
        const std::lock_guard lock(m_mutex);
        m_mustReadAgain = m_isReading;
        if (m_isReading)
            return;
        m_isReading = true;
    }
    read();
}

void SettingsCopy::read()
{
    m_database.read<ShopSettings>(
        [this](storage::Transaction &transaction) { return m_service.settings(transaction); },
        [this](const Result<ShopSettings> &settings) { accept(settings); });
}

// After a failure the next change is the time to try again; at once would be a loop while the database is away.
void SettingsCopy::accept(const Result<ShopSettings> &settings)
{
    if (settings)
        store(*settings);
    {
        const std::lock_guard lock(m_mutex);
        m_mayBeOld = !settings;
        m_isReading = settings && m_mustReadAgain;
        m_mustReadAgain = false;
        if (!m_isReading)
            return;
    }
    read();
}

void SettingsCopy::store(const ShopSettings &settings)
{
    {
        const std::lock_guard lock(m_mutex);
        if (settings == m_settings)
            return;
        m_settings = settings;
    }
    m_changed();
}

} // namespace danggol

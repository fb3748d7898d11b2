// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/settings_copy.h"

#include "services/settings/shop_service.h"
#include "services/storage/database.h"

#include <utility>

namespace danggol
{

SettingsCopy::SettingsCopy(storage::Database &database, const ShopService &service, ShopSettings settings,
                           std::function<void()> changed)
    : m_database(database), m_service(service), m_changed(std::move(changed)), m_settings(std::move(settings))
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
    bool isOther = false;
    {
        const std::lock_guard lock(m_mutex);
        isOther = std::exchange(m_settings, saved) != saved;
        m_mustReadAgain = m_isReading;
    }
    if (isOther)
        m_changed();
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

// What was read before the last change is thrown away, or it would undo that one for a moment. After a
// failure the next change is the time to try again; at once would be a loop while the database is away.
void SettingsCopy::accept(const Result<ShopSettings> &settings)
{
    bool isOther = false;
    bool again = false;
    {
        const std::lock_guard lock(m_mutex);
        m_mayBeOld = !settings;
        again = settings && std::exchange(m_mustReadAgain, false);
        m_isReading = again;
        if (settings && !again)
            isOther = std::exchange(m_settings, *settings) != *settings;
    }
    if (isOther)
        m_changed();
    if (again)
        read();
}

} // namespace danggol

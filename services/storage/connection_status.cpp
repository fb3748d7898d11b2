// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection_status.h"

namespace danggol::storage
{

Reachability ConnectionStatus::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

void ConnectionStatus::reached()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_current.connected)
            return;
        m_current = {};
    }
    Q_EMIT changed();
}

void ConnectionStatus::lost(int attempt, int nextTryInMs, const QString &cause)
{
    {
        const std::lock_guard lock(m_mutex);
        m_current = {false, attempt, nextTryInMs, cause};
    }
    Q_EMIT changed();
}

} // namespace danggol::storage

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

void ConnectionStatus::setReporter(const void *reporter)
{
    const std::lock_guard lock(m_mutex);
    m_reporter = reporter;
}

void ConnectionStatus::lost(const void *who, int attempt, int nextTryInMs, const QString &cause)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_current.connected && m_reporter && m_reporter != who)
            return;
        m_current = {false, attempt, nextTryInMs, cause};
    }
    Q_EMIT changed();
}

} // namespace danggol::storage

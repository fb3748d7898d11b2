// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/start/shop_look.h"

#include "services/domain/reply.h"

#include <QThreadPool>

namespace danggol::models
{

void ShopLook::start(const QString &databaseUrl)
{
    m_url = databaseUrl;
    m_probe.reset();
    m_isRunning = true;
    auto answered = on(this, [this, generation = ++m_generation](const ShopProbe &probe) {
        if (generation != m_generation)
            return;
        m_isRunning = false;
        m_probe = probe;
        Q_EMIT changed();
    });
    QThreadPool::globalInstance()->start([databaseUrl, answered] { answered(probeShop(databaseUrl)); });
    Q_EMIT changed();
}

void ShopLook::cancel()
{
    if (!m_isRunning)
        return;
    ++m_generation;
    m_isRunning = false;
    Q_EMIT changed();
}

void ShopLook::clear()
{
    if (!m_isRunning && !m_probe)
        return;
    ++m_generation;
    m_isRunning = false;
    m_probe.reset();
    Q_EMIT changed();
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/pin_thread.h"

#include <QMutexLocker>

#include <utility>

namespace danggol
{

PinThread::PinThread()
{
    m_pool.setMaxThreadCount(1);
}

PinThread::~PinThread()
{
    end();
}

bool PinThread::run(std::function<void()> work)
{
    const QMutexLocker lock(&m_mutex);
    if (m_hasEnded)
        return false;
    m_pool.start(std::move(work));
    return true;
}

void PinThread::end()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_hasEnded = true;
    }
    m_pool.waitForDone();
}

} // namespace danggol

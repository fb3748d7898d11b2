// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QThreadPool>

#include <functional>

namespace danggol
{

/// Where PINs are hashed and tried, one after another: away from the window, and from the storage threads,
/// which would hold up everybody's work. Its thread comes with the first work and goes when there is none.
class PinThread
{
public:
    PinThread();
    /// As `end`.
    ~PinThread();
    PinThread(const PinThread &) = delete;
    PinThread &operator=(const PinThread &) = delete;

    /// Any thread. False after `end`: then the work does not run.
    [[nodiscard]] bool run(std::function<void()> work);
    /// Waits for what was taken; takes nothing more.
    void end();

private:
    QMutex m_mutex;
    bool m_hasEnded = false;
    QThreadPool m_pool;
};

} // namespace danggol

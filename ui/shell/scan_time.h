// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QKeyEvent>

namespace danggol::ui
{

/// When keys were pressed, and what time it is; passed to the scanner filter, so that a test can choose both.
class ScanTime
{
public:
    ScanTime() { m_running.start(); }
    virtual ~ScanTime() = default;

    /// In ms from any start: the moment the keyboard sent it, which a busy window does not shift.
    [[nodiscard]] virtual qint64 ofKey(const QKeyEvent &event) const
    {
        return event.timestamp() > 0 ? static_cast<qint64>(event.timestamp()) : nowMs();
    }
    /// In ms from any start, not that of ofKey().
    [[nodiscard]] virtual qint64 nowMs() const { return m_running.elapsed(); }

private:
    QElapsedTimer m_running;
};

} // namespace danggol::ui

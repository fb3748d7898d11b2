// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <QObject>
#include <QTimer>

namespace danggol::app
{

/// Notices that nobody has had a hand on the till for a while: no key, no press of a mouse button, wheel or
/// finger, and no scan, which arrives as keys.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// For how many minutes, from now; 0 watches no more. To be called when the application has its other
    /// filters: the last one is the first to see an event, and a scanner's keys reach nobody behind theirs.
    void setMinutes(int minutes);
    /// Tells when it has been long enough; a timer calls it.
    void look();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Comes again after as long once more.
    void leftAlone();

private:
    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_durationMs = 0;
    Timestamp m_lastTouch;
};

} // namespace danggol::app

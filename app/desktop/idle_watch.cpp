// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace danggol::app
{

namespace
{

bool isHand(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setMinutes(int minutes)
{
    m_durationMs = minutes * kMsPerMinute;
    m_lastTouch = m_clock.now();
    m_timer.stop();
    qApp->removeEventFilter(this);
    if (minutes > 0)
        qApp->installEventFilter(this);
    look();
}

void IdleWatch::look()
{
    if (m_durationMs == 0)
        return;
    const Timestamp now = m_clock.now();
    // A clock that was put back has not been idle for longer.
    m_lastTouch = std::min(m_lastTouch, now);
    const bool isLongEnough = now.ms - m_lastTouch.ms >= m_durationMs;
    if (isLongEnough)
        m_lastTouch = now;
    m_timer.start(static_cast<int>(m_lastTouch.ms + m_durationMs - now.ms));
    if (isLongEnough)
        Q_EMIT leftAlone();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isHand(event->type()))
        m_lastTouch = m_clock.now();
    return QObject::eventFilter(watched, event);
}

} // namespace danggol::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scanner_filter.h"

#include "ui/shell/key_replay.h"

#include <QInputMethodEvent>

#include <utility>

namespace danggol::ui
{

namespace
{

constexpr Qt::KeyboardModifiers kCommandModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return true;
    default:
        return false;
    }
}

// Before these, what was typed earlier must have arrived. Not so before the focus changes: that may be the
// work of an answer that comes amid a scan.
bool overtakesKeys(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

} // namespace

ScannerFilter::ScannerFilter(const ScanTime &time, QObject *parent) : QObject(parent), m_time(time)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // After a busy moment the timer may come before keys that were pressed in time: they get one turn.
        if (m_isLastTurn)
            return letGoOfOldKeys();
        waitLonger(0);
        m_isLastTurn = true;
    });
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        if (!static_cast<QInputMethodEvent *>(event)->commitString().isEmpty())
            replay();
        return false;
    }
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return filterOverride(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyPress:
        return filterPress(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return filterRelease(*static_cast<QKeyEvent *>(event));
    default:
        if (overtakesKeys(event->type()))
            replay();
        return false;
    }
}

bool ScannerFilter::isCharacter(const QKeyEvent &event) const
{
    const QString text = event.text();
    const bool isPrintable =
        text.size() == 1 && text.front().unicode() >= 0x20 && text.front().unicode() <= 0x7e;
    return isPrintable && !event.isAutoRepeat() && !(event.modifiers() & kCommandModifiers);
}

bool ScannerFilter::isInTime(const QKeyEvent &event) const
{
    return m_time.ofKey(event) - m_lastKeyMs < kGapMs;
}

bool ScannerFilter::endsScan(const QKeyEvent &event) const
{
    return isEnter(event.key()) && !event.isAutoRepeat() && !(event.modifiers() & kCommandModifiers) &&
           m_characters >= kFewestKeys && m_characters <= kMostKeys && isInTime(event);
}

// Comes before each press; who accepts it keeps the key from the shortcuts.
bool ScannerFilter::filterOverride(QKeyEvent &event)
{
    if (isCharacter(event) || endsScan(event)) {
        event.accept();
        return true;
    }
    if (!isModifier(event.key()))
        replay();
    return false;
}

bool ScannerFilter::filterPress(QKeyEvent &event)
{
    m_swallowed.removeAll(event.key()); // its release was lost, with the window's focus perhaps
    if (isCharacter(event)) {
        if (!isInTime(event))
            replay();
        hold(event);
        event.accept();
        return true;
    }
    if (endsScan(event)) {
        event.accept();
        finishScan(event);
        return true;
    }
    if (!isModifier(event.key()))
        replay();
    return false;
}

bool ScannerFilter::filterRelease(const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return false;
    if (m_swallowed.removeOne(event.key()))
        return true;
    for (const Held &held : std::as_const(m_held)) {
        if (held.key == event.key()) {
            m_held.append({QEvent::KeyRelease, event.key(), event.modifiers(), event.text()});
            return true;
        }
    }
    return false;
}

void ScannerFilter::hold(const QKeyEvent &event)
{
    if (m_held.isEmpty())
        m_target = keyTarget();
    m_held.append({QEvent::KeyPress, event.key(), event.modifiers(), event.text()});
    ++m_characters;
    m_lastKeyMs = m_time.ofKey(event);
    m_lastHeldMs = m_time.nowMs();
    waitLonger(kGapMs);
}

void ScannerFilter::waitLonger(int ms)
{
    m_isLastTurn = false;
    m_timer.start(ms);
}

void ScannerFilter::letGoOfOldKeys()
{
    if (m_held.isEmpty())
        return;
    if (m_time.nowMs() - m_lastHeldMs >= kGapMs)
        replay();
    else
        waitLonger(kGapMs);
}

void ScannerFilter::finishScan(const QKeyEvent &enter)
{
    QString code;
    for (const Held &held : std::as_const(m_held)) {
        if (held.type == QEvent::KeyPress) {
            code += held.text;
            m_swallowed.append(held.key);
        } else {
            m_swallowed.removeOne(held.key);
        }
    }
    m_swallowed.append(enter.key());
    forget();
    Q_EMIT scanned(code);
}

void ScannerFilter::replay()
{
    if (m_held.isEmpty())
        return;
    // Forgotten first: what the keys lead to may come back here.
    const QList<Held> keys = m_held;
    const QPointer<QWidget> target = m_target;
    forget();
    KeyReplay replaying(target);
    for (const Held &held : keys)
        replaying.send(held.type, held.key, held.modifiers, held.text);
}

void ScannerFilter::forget()
{
    m_timer.stop();
    m_held.clear();
    m_target.clear();
    m_characters = 0;
}

} // namespace danggol::ui

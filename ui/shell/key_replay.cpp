// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_replay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace danggol::ui
{

namespace
{

bool reaches(const QShortcut &shortcut, const QWidget &focus)
{
    const auto *owner = qobject_cast<const QWidget *>(shortcut.parent());
    if (!owner || !shortcut.isEnabled() || !owner->isVisible() || !owner->isEnabled())
        return false;
    switch (shortcut.context()) {
    case Qt::WidgetShortcut:
        return owner == &focus;
    case Qt::WidgetWithChildrenShortcut:
        return owner == &focus || owner->isAncestorOf(&focus);
    default:
        return owner->window() == focus.window();
    }
}

// What the application's own shortcut map would do, which takes keys from the platform only.
bool triggerShortcut(QWidget &focus, int key, Qt::KeyboardModifiers modifiers)
{
    const auto plain = static_cast<Qt::Key>(key);
    const QKeySequence withShift(QKeyCombination(modifiers & Qt::ShiftModifier, plain));
    for (QShortcut *shortcut : focus.window()->findChildren<QShortcut *>()) {
        const bool isIt = shortcut->key() == withShift || shortcut->key() == QKeySequence(plain);
        if (isIt && reaches(*shortcut, focus)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return false;
}

} // namespace

QWidget *keyTarget()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    return QApplication::activeWindow();
}

KeyReplay::KeyReplay(QWidget *target) : m_target(target), m_followsFocus(target && target == keyTarget()) {}

QWidget *KeyReplay::receiver() const
{
    QWidget *now = m_followsFocus ? keyTarget() : nullptr;
    return now ? now : m_target.data();
}

void KeyReplay::send(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWidget *to = receiver();
    if (!to)
        return;
    if (type == QEvent::KeyPress)
        return press(to, key, modifiers, text);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(to, &release);
}

void KeyReplay::press(QWidget *to, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    const QPointer<QWidget> alive(to);
    QKeyEvent asking(QEvent::ShortcutOverride, key, modifiers, text);
    asking.ignore();
    QApplication::sendEvent(to, &asking);
    if (!alive || (!asking.isAccepted() && triggerShortcut(*to, key, modifiers)) || !alive)
        return;
    QKeyEvent pressing(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(to, &pressing);
}

} // namespace danggol::ui

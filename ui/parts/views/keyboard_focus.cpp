// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/keyboard_focus.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QKeyEvent>

namespace danggol::ui
{

namespace
{

bool comesFromKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

bool movesInView(int key)
{
    return (key >= Qt::Key_Home && key <= Qt::Key_PageDown) || key == Qt::Key_Space;
}

} // namespace

KeyboardFocus::KeyboardFocus(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool KeyboardFocus::isVisible() const
{
    return m_byKeyboard && m_view.hasFocus();
}

bool KeyboardFocus::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Coming back to the window says nothing about mouse or keyboard: keep what was.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            set(comesFromKeyboard(reason));
        break;
    }
    case QEvent::KeyPress:
        if (movesInView(static_cast<QKeyEvent *>(event)->key()))
            set(true);
        break;
    case QEvent::MouseButtonPress:
        set(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void KeyboardFocus::set(bool byKeyboard)
{
    if (m_byKeyboard == byKeyboard)
        return;
    m_byKeyboard = byKeyboard;
    m_view.viewport()->update();
}

} // namespace danggol::ui

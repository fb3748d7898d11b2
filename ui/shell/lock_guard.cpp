// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_guard.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFocusFrame>

namespace danggol::ui
{

namespace
{

/// What a person, or a program that types for them, does to a widget.
bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

bool isKey(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::ShortcutOverride || type == QEvent::InputMethod;
}

} // namespace

LockGuard::LockGuard(QWidget &screen)
    : m_screen(screen), m_window(*screen.parentWidget()), m_focus(m_window.focusWidget())
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_screen.setGeometry(m_window.rect());
    m_screen.show();
    m_screen.raise();
    m_screen.setFocus(Qt::OtherFocusReason);
    hideWindows();
    hideContent();
    qApp->installEventFilter(this);
}

LockGuard::~LockGuard()
{
    qApp->removeEventFilter(this);
}

void LockGuard::hideContent()
{
    for (QWidget *child : m_window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child == &m_screen || child->isWindow() || child->isHidden())
            continue;
        m_content.append(child);
        child->hide();
    }
}

void LockGuard::hideWindows()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != &m_window && window->isVisible() && !mayReach(window))
            putAway(window);
    }
}

void LockGuard::putAway(QWidget *window)
{
    m_windows.append(window);
    window->hide();
}

void LockGuard::release(bool keepDialogs)
{
    qApp->removeEventFilter(this);
    for (const QPointer<QWidget> &child : std::as_const(m_content)) {
        if (child)
            child->show();
    }
    m_screen.hide();
    if (m_focus && m_focus->isVisible())
        m_focus->setFocus(Qt::OtherFocusReason);
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        if (!window)
            continue;
        auto *dialog = qobject_cast<QDialog *>(window.data());
        if (keepDialogs)
            window->show();
        else if (dialog)
            dialog->reject();
        else
            window->close();
    }
    m_content.clear();
    m_windows.clear();
}

bool LockGuard::mayReach(const QObject *receiver) const
{
    for (; receiver; receiver = receiver->parent()) {
        if (receiver == &m_screen)
            return true;
    }
    return false;
}

bool LockGuard::eventFilter(QObject *watched, QEvent *event)
{
    // Shortcuts are no widgets' events: they go to QShortcut, QAction and buttons alike.
    if (event->type() == QEvent::Shortcut)
        return !mayReach(watched);
    if (watched == &m_window && event->type() == QEvent::Resize)
        m_screen.setGeometry(m_window.rect());
    return watched->isWidgetType() && filterWidget(*static_cast<QWidget *>(watched), event->type());
}

bool LockGuard::filterWidget(QWidget &widget, QEvent::Type type)
{
    if (type == QEvent::Show)
        shown(widget);
    if (!isInput(type) || mayReach(&widget))
        return false;
    if (isKey(type))
        m_screen.setFocus(Qt::OtherFocusReason);
    return true;
}

// An answer that comes while the till is locked may open something: it waits until somebody has signed in.
void LockGuard::shown(QWidget &widget)
{
    if (mayReach(&widget) || &widget == &m_window || qobject_cast<QFocusFrame *>(&widget))
        return;
    const auto hideAgain = [this, late = QPointer(&widget)] {
        if (!late || late->isHidden())
            return;
        if (late->isWindow())
            putAway(late);
        else
            m_screen.raise();
    };
    if (widget.isWindow() || widget.parentWidget() == &m_window)
        QMetaObject::invokeMethod(this, hideAgain, Qt::QueuedConnection);
}

} // namespace danggol::ui

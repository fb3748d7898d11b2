// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/focus_ring.h"

#include "ui/theme/danggol_style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>

namespace danggol::ui
{

namespace
{

bool byKeyboard(const QWidget *widget, Qt::FocusReason reason)
{
    if (widget->property(kShowsFocusProperty).toBool())
        return reason != Qt::MouseFocusReason;
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || widget->property(kFocusRadiusProperty).isValid();
}

} // namespace

FocusRing::FocusRing(QApplication &app, QObject *parent) : QObject(parent)
{
    app.installEventFilter(this);
}

QWidget *FocusRing::target() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            focusIn(widget, static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::FocusOut: {
        // A menu or another window takes the focus for a while: the ring is still true when it comes back.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (watched == target() && !comesBack)
            moveTo(nullptr);
        break;
    }
    case QEvent::MouseButtonPress:
        if (watched->isWidgetType())
            moveTo(nullptr);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::focusIn(QWidget *widget, Qt::FocusReason reason)
{
    if (byKeyboard(widget, reason) && wantsRing(widget))
        moveTo(widget);
    else if (widget != target())
        moveTo(nullptr);
}

void FocusRing::moveTo(QWidget *widget)
{
    if (widget == target())
        return;
    if (!widget) {
        // A frame without a widget stays where it is, as a child of that window: it goes instead.
        m_frame->hide();
        m_frame->deleteLater();
        m_frame = nullptr;
        return;
    }
    if (m_frame)
        moveTo(nullptr);
    m_frame = new QFocusFrame(widget->window());
    m_frame->setWidget(widget);
    m_frame->raise();
}

} // namespace danggol::ui

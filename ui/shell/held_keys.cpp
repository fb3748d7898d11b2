// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/held_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace danggol::ui
{

namespace
{

bool takesLines(const QObject *object)
{
    return qobject_cast<const QPlainTextEdit *>(object) || qobject_cast<const QTextEdit *>(object);
}

bool isHeldEnter(const QKeyEvent &key)
{
    return key.isAutoRepeat() && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

bool hasNothingToUndo(const QObject *object)
{
    const auto *edit = qobject_cast<const QLineEdit *>(object);
    return edit && (edit->isReadOnly() || !edit->isUndoAvailable());
}

} // namespace

HeldKeys::HeldKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool HeldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType())
        return isHeldEnter(*static_cast<QKeyEvent *>(event)) && !takesLines(watched);
    // Taken as typing it is no shortcut, and then it is stopped above.
    if (event->type() == QEvent::ShortcutOverride && isHeldEnter(*static_cast<QKeyEvent *>(event)) &&
        !takesLines(watched)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && hasNothingToUndo(watched) &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/widget_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

namespace danggol::test
{

namespace
{

bool isInsideOf(const QWidget &widget)
{
    if (widget.objectName().startsWith(QLatin1String("qt_")))
        return true;
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractItemView *>(parent) ||
           widget.inherits("QFocusFrame");
}

void collect(QWidget &widget, QList<QWidget *> &found)
{
    if (!widget.isVisible())
        return;
    found.append(&widget);
    // The rows of a view are told by its model.
    if (qobject_cast<QAbstractItemView *>(&widget) || qobject_cast<QLineEdit *>(&widget) ||
        widget.inherits("QCalendarWidget"))
        return;
    for (QObject *child : widget.children()) {
        auto *inside = qobject_cast<QWidget *>(child);
        if (inside && !inside->isWindow() && !inside->inherits("QFocusFrame"))
            collect(*inside, found);
    }
}

} // namespace

QList<QWidget *> shownWidgets(QWidget &root)
{
    QList<QWidget *> found;
    collect(root, found);
    found.removeIf([](const QWidget *widget) {
        return isInsideOf(*widget) && !qobject_cast<const QAbstractScrollArea *>(widget) &&
               widget->objectName() != QLatin1String("qt_scrollarea_viewport");
    });
    return found;
}

QString described(const QWidget &widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const QAccessibleInterface *face =
                 QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget)))
        words = face->text(QAccessible::Name);
    const QString kind = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    return QStringLiteral("%1 \"%2\" (%3) %4x%5")
        .arg(kind, widget.objectName(), words.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

QRect rectInWindow(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

QWidget *scrollerOf(const QWidget &widget)
{
    for (QWidget *at = widget.parentWidget(); at && !at->isWindow(); at = at->parentWidget()) {
        auto *area = qobject_cast<QAbstractScrollArea *>(at->parentWidget());
        if (area && area->viewport() == at)
            return area;
    }
    return nullptr;
}

} // namespace danggol::test

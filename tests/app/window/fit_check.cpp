// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/fit_check.h"

#include "tests/app/window/widget_walk.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/text_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>

namespace danggol::test
{

namespace
{

constexpr int kRingPx = 4;

/// Whether the widget's words find room in its size; a label that shortens itself shows all in its tool tip.
[[nodiscard]] bool hasRoom(const QWidget &widget)
{
    const QSize needed = widget.sizeHint();
    // What paints words that wrap by itself, such as a banner.
    if (widget.hasHeightForWidth() && !widget.layout() && !qobject_cast<const QLabel *>(&widget))
        return widget.height() >= widget.heightForWidth(widget.width());
    const QSize least = widget.minimumSizeHint();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return true;
        if (label->wordWrap())
            return label->height() >= label->heightForWidth(label->width());
        if (const auto *text = qobject_cast<const ui::TextLabel *>(label); text && text->isElided())
            return label->width() >= qMin(least.width(), needed.width()) && label->height() >= least.height();
        return label->width() >= needed.width() && label->height() >= needed.height();
    }
    // The number between a stepper's buttons.
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget);
        edit && !qobject_cast<const ui::LineEdit *>(edit))
        return edit->width() >= edit->fontMetrics().horizontalAdvance(edit->text()) + 4;
    // The padding of a button gives way before its words do.
    if (const auto *button = qobject_cast<const ui::KeyButton *>(&widget))
        return button->width() >= button->leastWidth() && button->height() >= least.height();
    if (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)) {
        const QSize floor = least.isValid() ? least : needed;
        return widget.width() >= floor.width() && widget.height() >= floor.height();
    }
    return true;
}

[[nodiscard]] bool hasWords(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget);
}

/// The nearest ancestor that cuts the widget, up to what scrolls it; null when none does.
[[nodiscard]] const QWidget *cutBy(const QWidget &widget)
{
    QRect rect = widget.rect();
    for (const QWidget *at = &widget; !at->isWindow(); at = at->parentWidget()) {
        const QWidget *parent = at->parentWidget();
        rect.translate(at->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent)
            return nullptr;
        if (!parent->rect().contains(rect))
            return parent;
    }
    return nullptr;
}

/// Whether a layout puts the widget where it is; what it does not place may stand over the rest, as a toast
/// does.
[[nodiscard]] bool isPlaced(QLayout &layout, const QWidget &widget)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() == &widget || (item->layout() && isPlaced(*item->layout(), widget)))
            return true;
    }
    return false;
}

void addOverlaps(const QWidget &parent, QStringList &faults)
{
    QList<QWidget *> inside;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && !widget->size().isEmpty() && isPlaced(*parent.layout(), *widget))
            inside.append(widget);
    }
    for (int i = 0; i < inside.size(); ++i) {
        for (int j = i + 1; j < inside.size(); ++j) {
            const QRect shared = inside.at(i)->geometry().intersected(inside.at(j)->geometry());
            // A focus ring's width may be shared.
            if (shared.width() > kRingPx && shared.height() > kRingPx)
                faults.append(described(*inside.at(i)) + QStringLiteral(" lies over ") +
                              described(*inside.at(j)));
        }
    }
}

} // namespace

QStringList fitFaults(QWidget &root)
{
    QStringList faults;
    for (QWidget *widget : shownWidgets(root)) {
        if (!hasRoom(*widget))
            faults.append(described(*widget) + QStringLiteral(" needs %1x%2")
                                                   .arg(widget->sizeHint().width())
                                                   .arg(widget->sizeHint().height()));
        if (const QWidget *by = hasWords(*widget) ? cutBy(*widget) : nullptr)
            faults.append(described(*widget) + QStringLiteral(" is cut by ") + described(*by));
        if (widget->layout() && !qobject_cast<QAbstractScrollArea *>(widget))
            addOverlaps(*widget, faults);
    }
    return faults;
}

} // namespace danggol::test

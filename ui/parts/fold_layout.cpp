// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fold_layout.h"

#include <algorithm>

namespace danggol::ui
{

namespace
{

int heightOf(const QLayoutItem &item, int widthPx)
{
    return item.hasHeightForWidth() ? item.heightForWidth(widthPx) : item.sizeHint().height();
}

} // namespace

FoldLayout::FoldLayout(int spacingPx, QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(spacingPx);
}

FoldLayout::~FoldLayout()
{
    qDeleteAll(m_items);
}

void FoldLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void FoldLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FoldLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> FoldLayout::shown() const
{
    QList<QLayoutItem *> items;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            items.append(item);
    }
    return items;
}

bool FoldLayout::isFoldedAt(int widthPx) const
{
    int least = -spacing();
    for (const QLayoutItem *item : shown())
        least += item->minimumSize().width() + spacing();
    return widthPx < least;
}

// In proportion to what they would like; who needs more than that gets it, and the others share what is left.
QList<int> FoldLayout::widthsWithin(int widthPx) const
{
    const QList<QLayoutItem *> items = shown();
    QList<int> widths(items.size(), 0);
    bool isSettled = false;
    while (!isSettled) {
        int room = widthPx - spacing() * (static_cast<int>(items.size()) - 1);
        int hints = 0;
        for (qsizetype i = 0; i < items.size(); ++i) {
            room -= widths.at(i);
            hints += widths.at(i) > 0 ? 0 : items.at(i)->sizeHint().width();
        }
        isSettled = true;
        for (qsizetype i = 0; i < items.size() && isSettled; ++i) {
            const int least = items.at(i)->minimumSize().width();
            if (widths.at(i) > 0 || hints <= 0 || room * items.at(i)->sizeHint().width() / hints >= least)
                continue;
            widths[i] = least;
            isSettled = false;
        }
        for (qsizetype i = 0; i < items.size() && isSettled; ++i) {
            if (widths.at(i) == 0 && hints > 0)
                widths[i] = room * items.at(i)->sizeHint().width() / hints;
        }
    }
    return widths;
}

int FoldLayout::heightForWidth(int widthPx) const
{
    const QList<QLayoutItem *> items = shown();
    if (isFoldedAt(widthPx)) {
        int height = -spacing();
        for (const QLayoutItem *item : items)
            height += heightOf(*item, widthPx) + spacing();
        return std::max(height, 0);
    }
    const QList<int> widths = widthsWithin(widthPx);
    int height = 0;
    for (qsizetype i = 0; i < items.size(); ++i)
        height = std::max(height, heightOf(*items.at(i), widths.at(i)));
    return height;
}

QSize FoldLayout::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const QLayoutItem *item : shown())
        size = {size.width() + item->sizeHint().width() + spacing(),
                std::max(size.height(), item->sizeHint().height())};
    return size.expandedTo({0, 0});
}

QSize FoldLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FoldLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QLayoutItem *> items = shown();
    const bool isFolded = isFoldedAt(rect.width());
    const QList<int> widths = isFolded ? QList<int>() : widthsWithin(rect.width());
    QPoint at = rect.topLeft();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const int width = isFolded ? rect.width() : widths.at(i);
        const int height = isFolded ? heightOf(*items.at(i), width) : rect.height();
        items.at(i)->setGeometry({at, QSize(width, height)});
        at += isFolded ? QPoint(0, height + spacing()) : QPoint(width + spacing(), 0);
    }
}

} // namespace danggol::ui

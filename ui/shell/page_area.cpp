// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_area.h"

#include <QApplication>

namespace danggol::ui
{

namespace
{

constexpr int kRingPx = 6; // around a control that has the focus

} // namespace

PageArea::PageArea(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(page);
    setCornerWidget(new QWidget(this)); // without one the style draws its own between the scroll bars
    // The scroll area turned them on; the content frame behind is to be seen.
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, const QWidget *now) { followFocus(now); });
}

QSize PageArea::minimumSizeHint() const
{
    return {0, 0};
}

void PageArea::followFocus(const QWidget *focus)
{
    if (focus && focus != widget() && isVisible() && widget()->isAncestorOf(focus))
        ensureWidgetVisible(const_cast<QWidget *>(focus), kRingPx, kRingPx);
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace danggol::ui
{

FormScroll::FormScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    content->layout()->setContentsMargins(kRingPx, kRingPx, kRingPx, kRingPx);
    setWidget(content);
    content->setAutoFillBackground(false); // the scroll area has just set it
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

void FormScroll::setRoom(int heightPx)
{
    m_roomPx = heightPx;
    updateGeometry();
}

QSize FormScroll::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : content.height();
    const bool scrolls = height > m_roomPx;
    return {content.width() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0),
            std::min(height, m_roomPx)};
}

QSize FormScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), sizeHint().height()};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace danggol::ui

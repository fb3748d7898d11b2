// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fitted_area.h"

#include <QEvent>
#include <QScrollBar>

namespace danggol::ui
{

FittedArea::FittedArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // the scroll area turned it on
}

void FittedArea::setMostHeight(int px)
{
    m_mostHeight = px;
    updateGeometry();
}

QSize FittedArea::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    if (content.height() <= m_mostHeight)
        return content;
    return {content.width() + verticalScrollBar()->sizeHint().width(), m_mostHeight};
}

bool FittedArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/overlay_frame.h"

#include "ui/theme/box.h"

#include <QMouseEvent>
#include <QPainter>

namespace danggol::ui
{

OverlayFrame::OverlayFrame(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OverlayFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 12, m_theme.color(Token::Surface), m_theme.color(Token::Line2));
}

void OverlayFrame::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // a click between the controls is not one beside the sheet
}

} // namespace danggol::ui

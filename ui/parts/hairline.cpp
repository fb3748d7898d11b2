// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/hairline.h"

#include <QPainter>

namespace danggol::ui
{

Hairline::Hairline(Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Line));
}

} // namespace danggol::ui

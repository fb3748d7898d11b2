// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_drawing.h"

#include "ui/theme/box.h"

#include <QPainter>

namespace danggol::ui
{

EmptyDrawing::EmptyDrawing(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(132, 104);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EmptyDrawing::setIconName(IconName icon)
{
    m_icon = icon;
    update();
}

void EmptyDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = m_theme.color(Token::Line2);
    paintBox(painter, QRectF(29, 5, 74, 94), 8, m_theme.color(Token::Sunken), line, 1.6);
    const QRectF strokes[] = {{41, 25, 33, 5}, {41, 39, 49, 5}, {41, 53, 41, 5}};
    for (const QRectF &stroke : strokes)
        paintBox(painter, stroke, 2.5, line);
    const QRectF disc(80, 62, 36, 36);
    paintBox(painter, disc.adjusted(-4, -4, 4, 4), 22, m_theme.color(Token::Surface));
    paintBox(painter, disc, 18, m_theme.color(Token::AccTint));
    paintIcon(painter, m_theme, m_icon, disc.adjusted(4, 4, -4, -4), m_theme.color(Token::AccText));
}

} // namespace danggol::ui

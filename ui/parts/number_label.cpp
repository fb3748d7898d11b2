// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/number_label.h"

#include "ui/parts/themed.h"
#include "ui/theme/tabular.h"

#include <QPainter>

#include <cmath>

namespace danggol::ui
{

NumberLabel::NumberLabel(Theme &theme, const QString &text, TextStyle style, Token token, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_style(style), m_token(token)
{
    setTextFormat(Qt::PlainText);
    followTheme(theme, this);
}

void NumberLabel::themeChanged()
{
    relayout(this);
}

void NumberLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    relayout(this);
}

void NumberLabel::setToken(Token token)
{
    m_token = token;
    update();
}

QSize NumberLabel::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(tabularWidth(text(), m_theme.font(m_style))));
    return QSize(width, m_theme.lineHeight(m_style)).grownBy(contentsMargins());
}

void NumberLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(isEnabled() ? m_token : Token::Disabled));
    paintTabular(painter, contentsRect(), alignment(), text(), m_theme.font(m_style));
}

} // namespace danggol::ui

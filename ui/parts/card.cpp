// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "ui/theme/box.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kRadius = 10;

struct ToneTokens
{
    Token fill;
    Token edge;
};

ToneTokens tokensOf(Card::Tone tone)
{
    switch (tone) {
    case Card::Tone::Surface:
        return {Token::Surface, Token::Line};
    case Card::Tone::Accent:
        return {Token::AccTint, Token::AccLine};
    case Card::Tone::Failure:
        return {Token::Sunken, Token::FailLine};
    case Card::Tone::Sunken:
        break;
    }
    return {Token::Sunken, Token::Line};
}

} // namespace

Card::Card(Theme &theme, Tone tone, QWidget *parent) : QFrame(parent), m_theme(theme), m_tone(tone)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setHeadHeight(int px)
{
    m_headHeight = px;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneTokens tokens = tokensOf(m_tone);
    paintBox(painter, rect(), kRadius, m_theme.color(tokens.fill), m_theme.color(tokens.edge));
    if (m_headHeight <= 0)
        return;
    const Token head = m_tone == Tone::Failure ? Token::FailBg : Token::Hover;
    painter.setClipRect(QRect(1, 1, width() - 2, m_theme.scaled(m_headHeight)));
    paintBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), kRadius - 1, m_theme.color(head));
}

} // namespace danggol::ui

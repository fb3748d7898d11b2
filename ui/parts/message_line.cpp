// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/message_line.h"

#include "ui/parts/themed.h"

#include <QHBoxLayout>
#include <QPainter>

namespace danggol::ui
{

namespace
{

Token tokenOf(MessageLine::Tone tone)
{
    switch (tone) {
    case MessageLine::Tone::Error:
        return Token::Danger;
    case MessageLine::Tone::Wait:
        return Token::WaitFg;
    case MessageLine::Tone::Quiet:
        break;
    }
    return Token::Ink3;
}

IconName iconOf(MessageLine::Tone tone)
{
    switch (tone) {
    case MessageLine::Tone::Error:
        return IconName::ErrorCircle;
    case MessageLine::Tone::Wait:
        return IconName::WarningTriangle;
    case MessageLine::Tone::Quiet:
        break;
    }
    return IconName::Info;
}

} // namespace

MessageLine::MessageLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, QString(), TextStyle::Small, Token::Danger))
{
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text);
    updateMargins();
    followTheme(theme, this);
}

void MessageLine::themeChanged()
{
    updateMargins();
    update();
}

void MessageLine::updateMargins()
{
    layout()->setContentsMargins(m_theme.scaled(20), 0, 0, 0);
}

void MessageLine::setMessage(const QString &sentence, Tone tone)
{
    m_tone = tone;
    m_text->setText(sentence);
    m_text->setToken(tokenOf(tone));
    setVisible(!sentence.isEmpty());
    update();
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal size = m_theme.scaled(14);
    const qreal top = m_text->y() + (m_theme.lineHeight(TextStyle::Small) - size) / 2;
    paintIcon(painter, m_theme, iconOf(m_tone), QRectF(0, top, size, size), m_theme.color(tokenOf(m_tone)));
}

} // namespace danggol::ui

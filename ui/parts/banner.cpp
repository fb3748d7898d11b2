// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/parts/themed.h"
#include "ui/parts/tone_button.h"
#include "ui/parts/two_weight_text.h"
#include "ui/theme/box.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kTextLeft = 47;
constexpr int kSide = 9;
constexpr int kMinHeight = 52;

Token inkOf(Banner::Tone tone)
{
    return tone == Banner::Tone::Wait ? Token::WaitFg : Token::FailFg;
}

Token groundOf(Banner::Tone tone)
{
    return tone == Banner::Tone::Wait ? Token::WaitBg : Token::FailBg;
}

} // namespace

Banner::Banner(Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_button(new ToneButton(theme, this))
{
    // Not fixed: that would hold it at one line's height, and words that wrap would be cut.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_button->hide();
    connect(m_button, &QAbstractButton::clicked, this, &Banner::actionTriggered);
    themeChanged();
    followTheme(theme, this);
}

void Banner::themeChanged()
{
    m_button->setColors(m_theme.color(inkOf(m_tone)), m_theme.color(groundOf(m_tone)), 1);
    placeButton();
    relayout(this);
}

void Banner::setMessage(Tone tone, IconName icon, const QString &strong, const QString &rest)
{
    const bool news = strong != m_strong;
    m_tone = tone;
    m_icon = icon;
    m_strong = strong;
    m_rest = rest;
    setAccessibleName(message());
    themeChanged();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::setAction(const QString &words, const QString &keyHint)
{
    m_button->setWords(words, keyHint);
    m_button->setVisible(!words.isEmpty());
    placeButton();
    relayout(this);
}

QWidget &Banner::actionButton() const
{
    return *m_button;
}

int Banner::textWidth(int width) const
{
    const int button = m_button->isHidden() ? 0 : m_button->sizeHint().width() + 16;
    return std::max(80, width - m_theme.scaled(kTextLeft) - button - kSide);
}

int Banner::heightForWidth(int width) const
{
    const int lines = lineCount(m_theme, {m_strong, m_rest}, textWidth(width));
    return std::max(m_theme.controlHeight(kMinHeight),
                    lines * m_theme.lineHeight(TextStyle::Body) + m_theme.scaled(24));
}

QSize Banner::sizeHint() const
{
    return {m_theme.scaled(480), m_theme.controlHeight(kMinHeight)};
}

QSize Banner::minimumSizeHint() const
{
    return {m_theme.scaled(240), m_theme.controlHeight(kMinHeight)};
}

void Banner::placeButton()
{
    const QSize size = m_button->sizeHint();
    m_button->setGeometry(width() - kSide - size.width(), (height() - size.height()) / 2, size.width(),
                          size.height());
}

void Banner::resizeEvent(QResizeEvent *)
{
    placeButton();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Token edge = m_tone == Tone::Wait ? Token::WaitLine : Token::FailLine;
    paintBox(painter, rect(), 10, m_theme.color(groundOf(m_tone)), m_theme.color(edge));
    const QColor ink = m_theme.color(inkOf(m_tone));
    const qreal size = m_theme.scaled(16);
    paintIcon(painter, m_theme, m_icon,
              QRectF(m_theme.scaled(17), std::round((height() - size) / 2), size, size), ink);
    const TwoWeightText text{m_strong, m_rest};
    const qreal width = textWidth(this->width());
    const qreal block = lineCount(m_theme, text, width) * m_theme.lineHeight(TextStyle::Body);
    const QRectF area(m_theme.scaled(kTextLeft), std::round((height() - block) / 2), width, block);
    paintTwoWeightText(painter, m_theme, area, text, ink, ink);
}

} // namespace danggol::ui

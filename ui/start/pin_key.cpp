// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/pin_key.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"

#include <QKeyEvent>
#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr QSize kKeyPx(88, 60);
constexpr qreal kRadiusPx = 9;
constexpr int kIconPx = 20;
constexpr int kDigitPx = 22;

} // namespace

PinKey::PinKey(Theme &theme, int digit, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_isDigit(true)
{
    setText(QString::number(digit));
    setUp();
}

PinKey::PinKey(Theme &theme, const QString &word, std::optional<IconName> icon, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_isDigit(false)
{
    setText(word);
    if (icon)
        setToolTip(word);
    setUp();
}

void PinKey::setUp()
{
    setAccessibleName(text());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty(kFocusRadiusProperty, kRadiusPx);
    followTheme(m_theme, this);
}

void PinKey::themeChanged()
{
    relayout(this);
}

QSize PinKey::sizeHint() const
{
    return {m_theme.scaled(kKeyPx.width()), m_theme.scaled(kKeyPx.height())};
}

QColor PinKey::fill() const
{
    if (isDown())
        return m_theme.color(Token::Line);
    if (isEnabled() && underMouse())
        return m_theme.color(Token::Hover);
    return m_isDigit && isEnabled() ? m_theme.color(Token::Surface) : QColor(Qt::transparent);
}

QFont PinKey::digitFont() const
{
    QFont font = m_theme.font(TextStyle::Title);
    font.setPixelSize(m_theme.scaled(kDigitPx));
    font.setWeight(QFont::Medium);
    return font;
}

void PinKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), kRadiusPx, fill(),
             m_isDigit ? m_theme.color(Token::Line2) : QColor(Qt::transparent));
    const QColor ink = m_theme.color(isEnabled() ? (m_isDigit ? Token::Ink : Token::Ink2) : Token::Disabled);
    if (m_icon) {
        const qreal side = m_theme.scaled(kIconPx);
        const QRectF box(QRectF(rect()).center() - QPointF(side / 2, side / 2), QSizeF(side, side));
        return paintIcon(painter, m_theme, *m_icon, box, ink);
    }
    painter.setPen(ink);
    paintLine(painter, rect(), Qt::AlignHCenter, text(),
              m_isDigit ? digitFont() : m_theme.font(TextStyle::BodyMedium));
}

void PinKey::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void PinKey::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyReleaseEvent(event);
    else
        event->ignore();
}

} // namespace danggol::ui

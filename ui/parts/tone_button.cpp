// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tone_button.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"

#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kHeight = 32;
constexpr int kPadding = 11;
constexpr int kKeyGap = 8;

} // namespace

ToneButton::ToneButton(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(kFocusRadiusProperty, 8);
}

void ToneButton::setWords(const QString &words, const QString &keyHint)
{
    m_words = words;
    m_key = keyHint;
    setAccessibleName(words);
    relayout(this);
}

void ToneButton::setIconOnly(IconName icon, const QString &name)
{
    m_icon = icon;
    setAccessibleName(name);
    setToolTip(name);
    relayout(this);
}

void ToneButton::setColors(const QColor &ink, const QColor &ground, qreal edgeOpacity)
{
    m_ink = ink;
    m_ground = ground;
    m_edgeOpacity = edgeOpacity;
    update();
}

QSize ToneButton::sizeHint() const
{
    const int height = m_theme.controlHeight(kHeight);
    if (m_icon)
        return {height, height};
    qreal width = lineWidth(m_words, m_theme.font(TextStyle::BodyMedium)) + 2 * m_theme.scaled(kPadding);
    if (!m_key.isEmpty() && !m_theme.isTouchMode())
        width += m_theme.scaled(kKeyGap) + lineWidth(m_key, m_theme.font(TextStyle::CaptionMedium));
    return {static_cast<int>(std::ceil(width)), height};
}

void ToneButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal tint = isDown() ? 0.2 : underMouse() ? 0.1 : 0.0;
    const QColor edge = m_edgeOpacity > 0 ? blended(m_ink, m_ground, m_edgeOpacity) : QColor(Qt::transparent);
    paintBox(painter, rect(), 8, tint > 0 ? blended(m_ink, m_ground, tint) : QColor(Qt::transparent), edge);
    if (m_icon) {
        const qreal size = m_theme.scaled(16);
        const QPointF corner(std::round((width() - size) / 2), std::round((height() - size) / 2));
        paintIcon(painter, m_theme, *m_icon, QRectF(corner, QSizeF(size, size)),
                  blended(m_ink, m_ground, 0.8));
        return;
    }
    const QFont font = m_theme.font(TextStyle::BodyMedium);
    qreal x = m_theme.scaled(kPadding);
    painter.setPen(m_ink);
    paintLine(painter, QRectF(x, 0, width(), height()), Qt::AlignLeft, m_words, font);
    if (m_key.isEmpty() || m_theme.isTouchMode())
        return;
    x += lineWidth(m_words, font) + m_theme.scaled(kKeyGap);
    paintLine(painter, QRectF(x, 0, width(), height()), Qt::AlignLeft, m_key,
              m_theme.font(TextStyle::CaptionMedium));
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_choice.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 84;
constexpr int kIconBoxPx = 40;
constexpr int kIconPx = 20;
constexpr int kPaddingPx = 17;
constexpr int kTextLeftPx = 73;
constexpr qreal kRadiusPx = 10;

} // namespace

StartChoice::StartChoice(Theme &theme, IconName icon, const QString &title, const QString &subtitle,
                         const QString &key, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_subtitle(subtitle), m_key(key)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setShortcut(QKeySequence(key));
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    followTheme(m_theme, this);
}

QSize StartChoice::sizeHint() const
{
    return {m_theme.scaled(444), m_theme.scaled(kHeightPx)};
}

void StartChoice::themeChanged()
{
    relayout(this);
}

void StartChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const QColor fill = m_theme.color(chosen ? Token::AccTint : underMouse() ? Token::Hover : Token::Surface);
    paintBox(painter, rect(), kRadiusPx, fill, m_theme.color(chosen ? Token::Acc : Token::Line2),
             chosen ? 2 : 1);

    const QRectF iconBox(m_theme.scaled(kPaddingPx), (height() - m_theme.scaled(kIconBoxPx)) / 2.0,
                         m_theme.scaled(kIconBoxPx), m_theme.scaled(kIconBoxPx));
    paintBox(painter, iconBox, 8, m_theme.color(chosen ? Token::Acc : Token::Sunken));
    QRectF icon(0, 0, m_theme.scaled(kIconPx), m_theme.scaled(kIconPx));
    icon.moveCenter(iconBox.center());
    paintIcon(painter, m_theme, m_icon, icon, m_theme.color(chosen ? Token::OnAcc : Token::Ink2));

    const QSizeF keycap = keycapSize(m_theme, m_key);
    const QRectF keyRect(
        QPointF(width() - m_theme.scaled(kPaddingPx) - keycap.width(), (height() - keycap.height()) / 2),
        keycap);
    paintKeycap(painter, m_theme, keyRect, m_key, m_theme.color(Token::Ink2), m_theme.color(Token::Line2));

    const qreal left = m_theme.scaled(kTextLeftPx);
    const qreal textWidth = keyRect.left() - left - 8;
    const int titleHeight = m_theme.lineHeight(TextStyle::EmphasisStrong);
    const int subtitleHeight = m_theme.lineHeight(TextStyle::Body);
    const qreal top = (height() - titleHeight - subtitleHeight - 2) / 2.0;
    painter.setPen(m_theme.color(Token::Ink));
    paintLine(painter, {left, top, textWidth, qreal(titleHeight)}, Qt::AlignLeft | Qt::AlignVCenter, text(),
              m_theme.font(TextStyle::EmphasisStrong));
    painter.setPen(m_theme.color(Token::Ink2));
    paintLine(painter, {left, top + titleHeight + 2, textWidth, qreal(subtitleHeight)},
              Qt::AlignLeft | Qt::AlignVCenter, m_subtitle, m_theme.font(TextStyle::Body));
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_choice.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"

#include <QFontMetricsF>
#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 84;
constexpr int kSlimHeightPx = 44;
constexpr int kIconBoxPx = 40;
constexpr int kSlimIconBoxPx = 28;
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setShortcut(QKeySequence(key));
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    followTheme(m_theme, this);
}

bool StartChoice::isSlim() const
{
    return m_subtitle.isEmpty();
}

QSize StartChoice::sizeHint() const
{
    return {m_theme.scaled(160), m_theme.scaled(isSlim() ? kSlimHeightPx : kHeightPx)};
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
    paintSign(painter);
    qreal right = width() - m_theme.scaled(kPaddingPx);
    if (!m_key.isEmpty() && !m_theme.isTouchMode()) {
        const QSizeF keycap = keycapSize(m_theme, m_key);
        const QRectF keyRect(QPointF(right - keycap.width(), (height() - keycap.height()) / 2), keycap);
        paintKeycap(painter, m_theme, keyRect, m_key, m_theme.color(Token::Ink2),
                    m_theme.color(Token::Line2));
        right = keyRect.left() - 8;
    }
    paintWords(painter, right);
}

void StartChoice::paintSign(QPainter &painter) const
{
    const bool chosen = isChecked();
    const qreal side = m_theme.scaled(isSlim() ? kSlimIconBoxPx : kIconBoxPx);
    const qreal inset = (m_theme.scaled(kIconBoxPx) - side) / 2;
    const QRectF box(m_theme.scaled(kPaddingPx) + inset, (height() - side) / 2.0, side, side);
    paintBox(painter, box, isSlim() ? 7 : 8, m_theme.color(chosen ? Token::Acc : Token::Sunken));
    QRectF icon(0, 0, m_theme.scaled(kIconPx), m_theme.scaled(kIconPx));
    if (isSlim())
        icon.setSize(icon.size() * 0.8);
    icon.moveCenter(box.center());
    paintIcon(painter, m_theme, m_icon, icon, m_theme.color(chosen ? Token::OnAcc : Token::Ink2));
}

void StartChoice::paintWords(QPainter &painter, qreal right) const
{
    const qreal left = m_theme.scaled(kTextLeftPx);
    const QFont titleFont = m_theme.font(isSlim() ? TextStyle::BodyMedium : TextStyle::EmphasisStrong);
    const QFont subtitleFont = m_theme.font(TextStyle::Body);
    const auto elided = [width = right - left](const QString &words, const QFont &font,
                                               Qt::TextElideMode mode) {
        return QFontMetricsF(font).elidedText(words, mode, width);
    };
    const int titleHeight = m_theme.lineHeight(TextStyle::EmphasisStrong);
    const int subtitleHeight = isSlim() ? 0 : m_theme.lineHeight(TextStyle::Body) + 2;
    const qreal top = (height() - titleHeight - subtitleHeight) / 2.0;
    painter.setPen(m_theme.color(Token::Ink));
    paintLine(painter, {left, top, right - left, qreal(titleHeight)}, Qt::AlignLeft,
              elided(text(), titleFont, Qt::ElideRight), titleFont);
    painter.setPen(m_theme.color(Token::Ink2));
    // Of a long path both ends tell something.
    paintLine(painter, {left, top + titleHeight + 2, right - left, subtitleHeight - 2.0}, Qt::AlignLeft,
              elided(m_subtitle, subtitleFont, Qt::ElideMiddle), subtitleFont);
}

} // namespace danggol::ui

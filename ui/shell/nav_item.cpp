// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_item.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kAroundText = 18; // above and below together, whatever the text's size
constexpr int kTouchHeight = 48;
constexpr int kIconSize = 18;
constexpr int kIconLeft = 10;
constexpr int kTextLeft = 37;
constexpr int kSide = 8;
constexpr int kBadgeSize = 18;
constexpr int kBadgeGap = 9;

} // namespace

NavItem::NavItem(Theme &theme, IconName icon, const QString &name, const QString &keyHint, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_name(name), m_key(keyHint)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus); // a click must leave the focus for the page
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(kFocusRadiusProperty, 8);
    updateName();
    followTheme(theme, this);
}

void NavItem::themeChanged()
{
    relayout(this);
}

void NavItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateName();
    relayout(this);
}

void NavItem::setBadge(int count, const QString &words)
{
    m_badge = std::max(0, count);
    m_badgeWords = words;
    updateName();
    update();
}

void NavItem::updateName()
{
    const bool waiting = m_badge > 0 && !m_badgeWords.isEmpty();
    setAccessibleName(m_name);
    setAccessibleDescription(waiting ? m_badgeWords : QString());
    const QString named = waiting ? tr("%1, %2").arg(m_name, m_badgeWords) : m_name;
    setToolTip(m_narrow ? m_key.isEmpty() ? named : tr("%1 (%2)").arg(named, m_key) : QString());
}

QSize NavItem::sizeHint() const
{
    const int height = m_theme.lineHeight(TextStyle::Body) + kAroundText;
    return {m_theme.scaled(m_narrow ? 40 : 168),
            m_theme.isTouchMode() ? std::max(height, kTouchHeight) : height};
}

void NavItem::paintBadge(QPainter &painter, qreal left) const
{
    const QString count = m_badge > 99 ? QStringLiteral("99+") : plain(m_badge);
    const QFont font = m_theme.font(TextStyle::CaptionMedium);
    const qreal size = m_theme.scaled(kBadgeSize);
    const qreal width = std::max(size, std::ceil(tabularWidth(count, font)) + 8);
    const qreal top = m_narrow ? 2 : std::round((height() - size) / 2);
    const QRectF disc(left, top, width, size);
    paintBox(painter, disc, size / 2, m_theme.color(Token::WaitBg));
    painter.setPen(m_theme.color(Token::WaitFg));
    QFont strong = font;
    strong.setWeight(m_theme.font(TextStyle::BodyStrong).weight());
    paintTabular(painter, disc, Qt::AlignHCenter, count, strong);
}

void NavItem::paintWide(QPainter &painter) const
{
    const QFont font = m_theme.font(TextStyle::BodyMedium);
    const qreal left = m_theme.scaled(kTextLeft);
    const QRectF line(left, 0, width() - left - m_theme.scaled(kSide), height());
    painter.setPen(m_theme.color(isChecked() ? Token::Ink : Token::Ink2));
    paintLine(painter, line, Qt::AlignLeft, m_name, font);
    if (m_badge > 0)
        paintBadge(painter, std::round(left + lineWidth(m_name, font)) + m_theme.scaled(kBadgeGap));
    if (m_theme.isTouchMode())
        return;
    painter.setPen(m_theme.color(Token::Ink3));
    paintLine(painter, line, Qt::AlignRight, m_key, m_theme.font(TextStyle::Caption));
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked())
        paintBox(painter, rect(), 8, m_theme.color(Token::Surface), m_theme.color(Token::Line));
    else if (underMouse() || isDown())
        paintBox(painter, rect(), 8, m_theme.color(Token::Line));
    const qreal size = m_theme.scaled(kIconSize);
    const qreal left = m_narrow ? std::round((width() - size) / 2) : m_theme.scaled(kIconLeft);
    const QRectF box(left, std::round((height() - size) / 2), size, size);
    paintIcon(painter, m_theme, m_icon, box, m_theme.color(isChecked() ? Token::Acc : Token::Ink2));
    if (!m_narrow)
        paintWide(painter);
    else if (m_badge > 0)
        paintBadge(painter, width() - m_theme.scaled(kBadgeSize));
}

} // namespace danggol::ui

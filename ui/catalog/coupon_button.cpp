// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/coupon_button.h"

#include "ui/parts/themed.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 52;
constexpr int kIconPx = 16;
constexpr int kChevronPx = 14;
constexpr int kLeftPx = 14;
constexpr int kIconGapPx = 13;
constexpr int kRightPx = 20;

} // namespace

CouponButton::CouponButton(Theme &theme, Look look, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(look == Look::Card ? Qt::TabFocus : Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(kFocusRadiusProperty, look == Look::Card ? 10 : 7);
    followTheme(theme, this);
}

void CouponButton::themeChanged()
{
    relayout(this);
}

void CouponButton::setFace(const Face &face)
{
    m_face = face;
    setAccessibleName(face.title);
    setAccessibleDescription(face.trailing.isEmpty() ? face.line
                                                     : tr("%1, %2").arg(face.line, face.trailing));
    update();
}

QSize CouponButton::sizeHint() const
{
    return {m_theme.scaled(200), m_theme.controlHeight(kHeightPx)};
}

void CouponButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    const qreal icon = m_theme.scaled(kIconPx);
    const bool isChosenOption = m_look == Look::Option && m_face.isApplied;
    const Token iconColor = !isEnabled() ? Token::Disabled : m_face.isApplied ? Token::AccText : Token::Ink3;
    paintIcon(painter, m_theme, isChosenOption ? IconName::Check : IconName::Coupon,
              {static_cast<qreal>(kLeftPx), (height() - icon) / 2, icon, icon}, m_theme.color(iconColor));
    paintWords(painter, paintTrailing(painter));
}

void CouponButton::paintGround(QPainter &painter) const
{
    const bool pointed = isEnabled() && (underMouse() || (m_look == Look::Option && hasFocus()));
    if (m_look == Look::Option) {
        if (pointed || isDown())
            paintBox(painter, rect(), 7, m_theme.color(isDown() ? Token::Line : Token::Hover));
        return;
    }
    if (m_face.isApplied)
        paintBox(painter, rect(), 10, m_theme.color(Token::AccTint), m_theme.color(Token::AccLine));
    else
        paintBox(painter, rect(), 10,
                 m_theme.color(isDown()  ? Token::Line
                               : pointed ? Token::Hover
                                         : Token::Surface),
                 m_theme.color(isEnabled() ? Token::Line2 : Token::Line));
}

qreal CouponButton::paintTrailing(QPainter &painter) const
{
    qreal right = width() - m_theme.scaled(kRightPx);
    if (m_face.trailing.isEmpty())
        return right;
    const QFont font = m_theme.font(TextStyle::BodyMedium);
    if (m_look == Look::Card) {
        const qreal side = m_theme.scaled(kChevronPx);
        paintIcon(painter, m_theme, IconName::ChevronDown, {right - side, (height() - side) / 2, side, side},
                  m_theme.color(isEnabled() ? Token::Ink3 : Token::Disabled));
        right -= side + m_theme.scaled(8);
    }
    const Token rest = m_look == Look::Card ? Token::Ink2 : Token::AccText;
    painter.setPen(m_theme.color(isEnabled() ? rest : Token::Disabled));
    const qreal words = tabularWidth(m_face.trailing, font);
    paintTabular(painter, QRectF(right - words, 0, words, height()), Qt::AlignRight, m_face.trailing, font);
    return right - words - m_theme.scaled(12);
}

void CouponButton::paintWords(QPainter &painter, qreal rightPx) const
{
    const int title = m_theme.lineHeight(TextStyle::Body);
    const int line = m_theme.lineHeight(TextStyle::Small);
    const qreal top = (height() - title - line) / 2.0;
    const qreal left = kLeftPx + m_theme.scaled(kIconPx) + kIconGapPx;
    const QRectF box(left, top, rightPx - left, title);
    painter.setPen(m_theme.color(isEnabled() ? Token::Ink : Token::Ink3));
    paintElided(painter, box, Qt::AlignLeft, m_face.title, m_theme.font(TextStyle::BodyMedium));
    painter.setPen(m_theme.color(m_face.isWarning ? Token::WaitFg : isEnabled() ? Token::Ink2 : Token::Ink3));
    paintElided(painter, QRectF(box.left(), box.bottom(), box.width(), line), Qt::AlignLeft, m_face.line,
                m_theme.font(TextStyle::Small), true);
}

} // namespace danggol::ui

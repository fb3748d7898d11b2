// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/coupon_row.h"

#include "ui/parts/themed.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 46;
constexpr int kSidePx = 20;
constexpr int kArtPx = 34;
constexpr int kIconPx = 16;
constexpr int kGapPx = 12;

} // namespace

CouponRow::CouponRow(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void CouponRow::themeChanged()
{
    relayout(this);
}

void CouponRow::setCoupon(const QString &name, Money discount)
{
    m_name = name;
    m_amount = won(-discount.won());
    setAccessibleName(tr("Coupon %1, %2").arg(m_name, m_amount));
    update();
}

QSize CouponRow::sizeHint() const
{
    return {m_theme.scaled(240), m_theme.scaled(kHeightPx)};
}

void CouponRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(kSidePx, 0, -kSidePx, 0);
    const qreal icon = m_theme.scaled(kIconPx);
    const qreal art = m_theme.scaled(kArtPx);
    paintIcon(painter, m_theme, IconName::Coupon,
              {box.left() + (art - icon) / 2, (height() - icon) / 2, icon, icon},
              m_theme.color(Token::AccText));
    const QFont amountFont = m_theme.font(TextStyle::BodyMedium);
    painter.setPen(m_theme.color(Token::AccText));
    paintTabular(painter, box, Qt::AlignRight, m_amount, amountFont);
    painter.setPen(m_theme.color(Token::Ink));
    const qreal right = tabularWidth(m_amount, amountFont) + kGapPx;
    paintElided(painter, box.adjusted(art + kGapPx, 0, -right, 0), Qt::AlignLeft, m_name,
                m_theme.font(TextStyle::Body));
}

} // namespace danggol::ui

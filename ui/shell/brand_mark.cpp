// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/brand_mark.h"

#include "ui/theme/box.h"
#include "ui/theme/icons.h"

#include <QFontMetricsF>
#include <QPainter>

namespace danggol::ui
{

BrandMark::BrandMark(Theme &theme, QWidget *parent)
    : QLabel(QStringLiteral("Danggol"), parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BrandMark::setShopName(const QString &name)
{
    m_shop = name;
    setAccessibleName(name.isEmpty() ? text() : text() + QStringLiteral(", ") + name);
    setToolTip(accessibleName());
    update();
}

void BrandMark::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

QSize BrandMark::sizeHint() const
{
    return {0, m_theme.scaled(56)};
}

void BrandMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal size = m_theme.scaled(26);
    const QRectF sign(m_narrow ? (width() - size) / 2 : m_theme.scaled(8), m_theme.scaled(15), size, size);
    paintBox(painter, sign, 7, m_theme.color(Token::Acc));
    paintIcon(painter, m_theme, IconName::Bag, sign.adjusted(5, 5, -5, -5), m_theme.color(Token::OnAcc));
    if (m_narrow)
        return;
    const qreal left = sign.right() + m_theme.scaled(10);
    const QRectF first(left, m_theme.scaled(12), width() - left, m_theme.lineHeight(TextStyle::Body));
    const QFont small = m_theme.font(TextStyle::Caption);
    painter.setPen(m_theme.color(Token::Ink));
    paintLine(painter, first, Qt::AlignLeft, text(), m_theme.font(TextStyle::BodyStrong));
    const QRectF second(left, first.bottom(), width() - left, m_theme.lineHeight(TextStyle::Caption));
    painter.setPen(m_theme.color(Token::Ink3));
    paintLine(painter, second, Qt::AlignLeft,
              QFontMetricsF(small).elidedText(m_shop, Qt::ElideRight, second.width()), small);
}

} // namespace danggol::ui

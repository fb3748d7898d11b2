// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segment_button.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kFaceInset = 3;

} // namespace

SegmentButton::SegmentButton(Theme &theme, const QString &label, std::optional<IconName> icon,
                             QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_label(label), m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    setAccessibleName(label);
    setProperty(kFocusRadiusProperty, 6);
    if (icon)
        setToolTip(label);
    followTheme(theme, this);
}

void SegmentButton::themeChanged()
{
    relayout(this);
}

QSize SegmentButton::sizeHint() const
{
    const int height = m_theme.controlHeight(32);
    if (m_icon)
        return {m_theme.controlHeight(36), height};
    const qreal width = lineWidth(m_label, m_theme.font(TextStyle::BodyMedium)) + m_theme.scaled(23);
    return {std::max(m_theme.controlHeight(32), static_cast<int>(std::ceil(width))), height};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool chosen = isChecked();
    // The bar's whole height can be hit, so the face stands inside of it.
    const QRectF face = QRectF(rect()).adjusted(0, kFaceInset, 0, -kFaceInset);
    if (chosen)
        paintBox(painter, face, 6, m_theme.color(m_theme.isDark() ? Token::Line : Token::Surface),
                 m_theme.color(Token::Line2));
    else if (underMouse())
        paintBox(painter, face, 6, m_theme.color(isDown() ? Token::Line : Token::Hover));
    const QColor ink = m_theme.color(!isEnabled() ? Token::Disabled : chosen ? Token::Ink : Token::Ink2);
    if (m_icon) {
        const qreal size = m_theme.scaled(16);
        const QPointF corner(std::round((width() - size) / 2), std::round((height() - size) / 2));
        paintIcon(painter, m_theme, *m_icon, QRectF(corner, QSizeF(size, size)), ink);
        return;
    }
    painter.setPen(ink);
    paintLine(painter, rect(), Qt::AlignHCenter, m_label, m_theme.font(TextStyle::BodyMedium));
}

} // namespace danggol::ui

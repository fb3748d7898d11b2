// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/step_button.h"

#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"

#include <QPainter>

#include <cmath>

namespace danggol::ui
{

StepButton::StepButton(Theme &theme, IconName icon, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setProperty(kFocusRadiusProperty, 7);
}

void StepButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

QSize StepButton::sizeHint() const
{
    const int size = m_theme.controlHeight(32);
    return {size, size};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown())) {
        const QRectF inner = QRectF(rect()).adjusted(2, 2, -2, -2);
        paintBox(painter, inner, 6, m_theme.color(isDown() ? Token::Line : Token::Hover));
    }
    const qreal size = m_theme.scaled(14);
    const QPointF corner(std::round((width() - size) / 2), std::round((height() - size) / 2));
    paintIcon(painter, m_theme, m_icon, QRectF(corner, QSizeF(size, size)),
              m_theme.color(isEnabled() ? Token::Ink2 : Token::Disabled));
}

} // namespace danggol::ui

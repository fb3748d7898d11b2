// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/pin_dots.h"

#include "models/staff/sign_in_controller.h"
#include "ui/parts/themed.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kDots = models::SignInController::kDigits;
constexpr int kDotPx = 14;
constexpr int kPitchPx = 30;
constexpr qreal kRingPx = 2;

} // namespace

PinDots::PinDots(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFilled(0);
    followTheme(theme, this);
}

void PinDots::themeChanged()
{
    relayout(this);
}

void PinDots::setFilled(int count)
{
    m_filled = count;
    setAccessibleName(tr("%1 of %2 digits").arg(count).arg(kDots));
    update();
}

QSize PinDots::sizeHint() const
{
    return {m_theme.scaled(kPitchPx * (kDots - 1) + kDotPx), m_theme.scaled(kDotPx)};
}

void PinDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = m_theme.scaled(kDotPx);
    for (int i = 0; i < kDots; ++i) {
        const QRectF dot(m_theme.scaled(kPitchPx * i), 0, side, side);
        if (i < m_filled) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Token::Acc));
            painter.drawEllipse(dot);
        } else {
            painter.setPen(QPen(m_theme.color(Token::InputLine), kRingPx));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        }
    }
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/progress_bar.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"

#include <QPainter>
#include <QPainterPath>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kSteps = 1000;
constexpr int kMotionMs = 200;
constexpr qreal kHatchPitch = 7;
constexpr qreal kHatchWidth = 3;

} // namespace

ProgressBar::ProgressBar(Theme &theme, QWidget *parent)
    : QProgressBar(parent), m_theme(theme), m_motion(new QVariantAnimation(this))
{
    setRange(0, kSteps);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shown = value.toDouble();
        update();
    });
    followTheme(theme, this);
}

void ProgressBar::themeChanged()
{
    relayout(this);
}

void ProgressBar::setFraction(double fraction)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    setValue(static_cast<int>(std::lround(m_fraction * kSteps)));
    m_motion->stop();
    const int durationMs = m_theme.animationMs(kMotionMs);
    if (!isVisible() || durationMs == 0) {
        m_shown = m_fraction;
        update();
        return;
    }
    m_motion->setDuration(durationMs);
    m_motion->setStartValue(m_shown);
    m_motion->setEndValue(m_fraction);
    m_motion->start();
}

void ProgressBar::setLook(Look look)
{
    m_look = look;
    update();
}

void ProgressBar::setThick(bool thick)
{
    m_thick = thick;
    relayout(this);
}

QSize ProgressBar::sizeHint() const
{
    return {m_theme.scaled(152), m_theme.scaled(m_thick ? 8 : 6)};
}

QSize ProgressBar::minimumSizeHint() const
{
    return {m_theme.scaled(24), sizeHint().height()};
}

QColor ProgressBar::fillColor() const
{
    if (m_look == Look::Exhausted)
        return m_theme.color(Token::Ink3);
    return m_theme.color(m_look == Look::Ended ? Token::Line2 : Token::Acc);
}

void ProgressBar::paintShortfall(QPainter &painter, const QRectF &rest) const
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(rest, rest.height() / 2, rest.height() / 2);
    painter.setClipPath(clip);
    painter.setPen(QPen(m_theme.color(Token::Danger), kHatchWidth));
    for (qreal x = rest.left() - rest.height(); x < rest.right() + rest.height(); x += kHatchPitch)
        painter.drawLine(QPointF(x, rest.bottom() + 1), QPointF(x + rest.height() + 2, rest.top() - 1));
    painter.restore();
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = height() / 2.0;
    const qreal filled = std::round(width() * m_shown);
    if (m_look == Look::Shortfall) {
        const qreal from = filled > 0 ? filled + 2 : 0;
        if (from < width())
            paintShortfall(painter, QRectF(from, 0, width() - from, height()));
    } else {
        paintBox(painter, rect(), radius, m_theme.color(Token::Track));
    }
    if (filled > 0)
        paintBox(painter, QRectF(0, 0, std::max(filled, static_cast<qreal>(height())), height()), radius,
                 fillColor());
}

} // namespace danggol::ui

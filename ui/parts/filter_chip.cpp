// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filter_chip.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/icons.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 32;
constexpr int kPaddingPx = 13;
constexpr int kCrossPx = 14;
constexpr int kCrossGapPx = 6;
constexpr int kLeastWidthPx = 120;

} // namespace

FilterChip::FilterChip(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    themeChanged();
    followTheme(theme, this);
}

void FilterChip::themeChanged()
{
    setProperty(kFocusRadiusProperty, m_theme.controlHeight(kHeightPx) / 2);
    relayout(this);
}

void FilterChip::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(tr("Remove the filter %1").arg(label));
    setToolTip(tr("%1 (Esc removes this)", "a filter").arg(label));
    relayout(this);
}

QSize FilterChip::sizeHint() const
{
    const qreal words = lineWidth(m_label, m_theme.font(TextStyle::BodyMedium));
    const int rest = m_theme.scaled(2 * kPaddingPx + kCrossPx + kCrossGapPx);
    return {static_cast<int>(std::ceil(words)) + rest, m_theme.controlHeight(kHeightPx)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(m_theme.scaled(kLeastWidthPx), sizeHint().width()), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = isDown() || underMouse()
                            ? blended(m_theme.color(Token::AccLine), m_theme.color(Token::AccTint), 0.35)
                            : m_theme.color(Token::AccTint);
    paintBox(painter, rect(), height() / 2.0, fill, m_theme.color(Token::Acc));
    const qreal padding = m_theme.scaled(kPaddingPx);
    const qreal cross = m_theme.scaled(kCrossPx);
    const qreal words = width() - 2 * padding - cross - m_theme.scaled(kCrossGapPx);
    const QFont font = m_theme.font(TextStyle::BodyMedium);
    painter.setPen(m_theme.color(Token::AccText));
    paintLine(painter, QRectF(padding, 0, words + 1, height()), Qt::AlignLeft,
              QFontMetricsF(font).elidedText(m_label, Qt::ElideMiddle, words + 1), font);
    paintIcon(painter, m_theme, IconName::Close,
              {width() - padding - cross, std::round((height() - cross) / 2), cross, cross},
              m_theme.color(Token::AccText));
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/scroll_bar_look.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace danggol::ui::scroll_bar_look
{

namespace
{

constexpr int kMarginPx = 2;
constexpr int kRadius = 3;

/// Along the bar, in px from its beginning.
struct Span
{
    int from;
    int length;
};

Span handleSpan(const QStyleOptionSlider &bar, int room)
{
    const qint64 steps = static_cast<qint64>(bar.maximum) - bar.minimum;
    if (steps <= 0)
        return {0, room};
    const auto share = static_cast<int>(room * static_cast<qint64>(bar.pageStep) / (steps + bar.pageStep));
    const int length = std::min(room, std::max(share, kShortestHandlePx));
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length,
                                            bar.upsideDown),
            length};
}

} // namespace

QRect partRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect groove = bar.rect.adjusted(kMarginPx, kMarginPx, -kMarginPx, -kMarginPx);
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const int room = isFlat ? groove.width() : groove.height();
    const Span handle = handleSpan(bar, room);
    const auto along = [&](int from, int length) {
        const QRect rect = isFlat ? QRect(groove.left() + from, groove.top(), length, groove.height())
                                  : QRect(groove.left(), groove.top() + from, groove.width(), length);
        return QStyle::visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return groove;
    case QStyle::SC_ScrollBarSlider:
        return along(handle.from, handle.length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, handle.from);
    case QStyle::SC_ScrollBarAddPage:
        return along(handle.from + handle.length, room - handle.from - handle.length);
    default:
        return {};
    }
}

void paint(QPainter &painter, const Theme &theme, const QStyleOptionSlider &bar)
{
    const bool isUnderHand = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) &&
                             (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    paintBox(painter, partRect(bar, QStyle::SC_ScrollBarSlider), kRadius,
             theme.color(isUnderHand ? Token::InputLine : Token::Line2));
}

} // namespace danggol::ui::scroll_bar_look

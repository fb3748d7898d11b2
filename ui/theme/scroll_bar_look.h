// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace danggol::ui
{

class Theme;

/// How scroll bars look: a thin handle on nothing, without buttons.
namespace scroll_bar_look
{

inline constexpr int kExtentPx = 10;
inline constexpr int kShortestHandlePx = 32;

[[nodiscard]] QRect partRect(const QStyleOptionSlider &bar, QStyle::SubControl part);
void paint(QPainter &painter, const Theme &theme, const QStyleOptionSlider &bar);

} // namespace scroll_bar_look

} // namespace danggol::ui

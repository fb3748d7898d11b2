// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyleOptionMenuItem;

namespace danggol::ui
{

class Theme;

/// How menus look, and lists that drop down from a field.
namespace menu_look
{

inline constexpr int kEdgePx = 1;
inline constexpr int kPaddingPx = 4;

/// The box around all of it.
void paintPanel(QPainter &painter, const Theme &theme, const QRect &rect);
void paintItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &item);
/// `words` is what the texts of the widest item need.
[[nodiscard]] QSize itemSize(const QStyleOptionMenuItem &item, const QSize &words);

} // namespace menu_look

} // namespace danggol::ui

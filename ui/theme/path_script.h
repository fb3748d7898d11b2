// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <string_view>

namespace danggol::ui
{

/// Reads a drawing written as letters and numbers, all coordinates absolute:
///   M x y, L x y, H x, V y, Q cx cy x y, C c1x c1y c2x c2y x y, Z   as in SVG
///   D x y               a dot (a stroke of no length)
///   O cx cy r           circle
///   E cx cy rx ry       ellipse
///   T cx cy rx ry deg   ellipse turned clockwise
///   R x y w h r         rectangle with rounded corners
///   A cx cy r from by   arc that starts anew; degrees counter-clockwise from three o'clock
///   a cx cy r from by   arc joined to the current point by a line
/// An unknown letter is a programmer's error.
QPainterPath pathFromScript(std::string_view script);

} // namespace danggol::ui

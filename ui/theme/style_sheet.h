// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace danggol::ui
{

class Theme;

/// The application's style sheet: boxes only (fill, edge, radius, padding), with the theme's colours in it.
QString styleSheetOf(const Theme &theme);

} // namespace danggol::ui

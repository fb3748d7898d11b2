// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// Calls `widget->themeChanged()` on every change of theme for as long as the widget lives.
template <typename Widget>
void followTheme(Theme &theme, Widget *widget)
{
    QObject::connect(&theme, &Theme::changed, widget, [widget] { widget->themeChanged(); });
}

/// Asks for geometry and paint again: all that a widget needs that reads the theme when it paints.
inline void relayout(QWidget *widget)
{
    widget->updateGeometry();
    widget->update();
}

} // namespace danggol::ui

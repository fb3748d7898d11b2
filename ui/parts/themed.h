// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// Calls `widget->themeChanged()` on every change of theme for as long as the widget lives, in its turn (see
/// Theme::fitInTurn).
template <typename Widget>
void followTheme(Theme &theme, Widget *widget)
{
    QObject::connect(&theme, &Theme::changed, widget,
                     [&theme, widget] { theme.fitInTurn(widget, [widget] { widget->themeChanged(); }); });
}

/// Calls `fit` now and, in its turn, on every change of theme for as long as `widget` lives: for sizes that
/// the design measures.
template <typename Fit>
void measure(Theme &theme, QWidget *widget, Fit fit)
{
    fit();
    QObject::connect(&theme, &Theme::changed, widget,
                     [&theme, widget, fit] { theme.fitInTurn(widget, fit); });
}

/// Asks for geometry and paint again: all that a widget needs that reads the theme when it paints.
inline void relayout(QWidget *widget)
{
    widget->updateGeometry();
    widget->update();
}

} // namespace danggol::ui

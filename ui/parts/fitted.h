// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// Runs `fit` now and after every change of theme for as long as `widget` lives: for lengths that are set
/// once and must grow with the text, on a widget that has no themeChanged() of its own.
template <typename Fit>
void fitted(Theme &theme, QWidget *widget, Fit fit)
{
    fit();
    QObject::connect(&theme, &Theme::changed, widget, fit);
}

} // namespace danggol::ui

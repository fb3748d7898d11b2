// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QWidget>

namespace danggol::test
{

/// Every widget below `root` (and itself) that is shown, in the order of the tree. What Qt makes for itself
/// inside scroll areas, inputs and calendars is left out.
[[nodiscard]] QList<QWidget *> shownWidgets(QWidget &root);

/// What a test's message calls a widget: its class, name and words.
[[nodiscard]] QString described(const QWidget &widget);

/// Where it lies in its window.
[[nodiscard]] QRect rectInWindow(const QWidget &widget);

/// The nearest scroll area around the widget whose contents it belongs to; null when nothing scrolls it.
[[nodiscard]] QWidget *scrollerOf(const QWidget &widget);

} // namespace danggol::test

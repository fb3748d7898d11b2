// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace danggol::ui
{
class MainWindow;
}

namespace danggol::app
{

class TillMemory;

/// How a window was left, brought back and from here on remembered. `memory` must outlive the widgets. What
/// was remembered and makes no sense is as if it were not there.
namespace window_memory
{

/// The window's place and size.
void restoreGeometry(ui::MainWindow &window, const TillMemory &memory);
void rememberGeometry(const ui::MainWindow &window, TillMemory &memory);
/// The page in sight. The window must have its pages.
void followPage(ui::MainWindow &window, TillMemory &memory);
/// Cards or list, one day or three, by quantity or revenue.
void followChoices(QWidget &root, TillMemory &memory);
/// The columns and the order of every table below `root` that has an object name.
void followTables(QWidget &root, TillMemory &memory);

} // namespace window_memory
} // namespace danggol::app

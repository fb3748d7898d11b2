// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QHelpEvent;
class QWidget;

namespace danggol::ui
{

/// Shows `text` as the tool tip of `widget` when `event` asks for one and the text does not fit on `lines`
/// lines of `widthPx`; false when there was nothing to show.
bool showElidedToolTip(const QHelpEvent &event, QWidget *widget, const QString &text, const QFont &font,
                       qreal widthPx, int lines = 1);

} // namespace danggol::ui

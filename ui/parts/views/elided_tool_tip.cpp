// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/elided_tool_tip.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QTextLayout>
#include <QToolTip>

namespace danggol::ui
{

namespace
{

int linesTaken(const QString &text, const QFont &font, qreal widthPx)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(widthPx);
    layout.endLayout();
    return layout.lineCount();
}

} // namespace

bool showElidedToolTip(const QHelpEvent &event, QWidget *widget, const QString &text, const QFont &font,
                       qreal widthPx, int lines)
{
    if (event.type() != QEvent::ToolTip)
        return false;
    const bool fits = lines == 1 ? QFontMetricsF(font).horizontalAdvance(text) <= widthPx + 0.5
                                 : linesTaken(text, font, widthPx) <= lines;
    if (fits)
        return false;
    QToolTip::showText(event.globalPos(), text, widget);
    return true;
}

} // namespace danggol::ui

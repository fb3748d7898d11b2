// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QRect>

class QEvent;

namespace danggol::ui
{

/// Press and hover of one button that a delegate paints inside its item.
class ItemButton
{
public:
    enum class Outcome { Ignored, Changed, Clicked };

    /// Feed it what editorEvent() gets. Changed asks for a repaint; Clicked is a click that began and ended
    /// on the button, each half of a double click being one.
    Outcome handle(const QEvent &event, const QRect &buttonRect, const QModelIndex &index);

    bool isHovered(const QModelIndex &index) const { return m_hovered == index; }
    bool isPressed(const QModelIndex &index) const { return m_pressed == index; }

private:
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/item_button.h"

#include <QMouseEvent>

namespace danggol::ui
{

ItemButton::Outcome ItemButton::handle(const QEvent &event, const QRect &buttonRect, const QModelIndex &index)
{
    const QEvent::Type type = event.type();
    if (type != QEvent::MouseMove && type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease &&
        type != QEvent::MouseButtonDblClick)
        return Outcome::Ignored;

    const auto &mouse = static_cast<const QMouseEvent &>(event);
    const bool inside = buttonRect.contains(mouse.position().toPoint());
    if (type == QEvent::MouseMove) {
        const bool changed = inside != isHovered(index);
        if (changed)
            m_hovered = inside ? QPersistentModelIndex(index) : QPersistentModelIndex();
        return changed ? Outcome::Changed : Outcome::Ignored;
    }
    if (mouse.button() != Qt::LeftButton)
        return Outcome::Ignored;
    if (type == QEvent::MouseButtonDblClick)
        return inside ? Outcome::Clicked : Outcome::Ignored;
    if (type == QEvent::MouseButtonPress) {
        m_pressed = inside ? QPersistentModelIndex(index) : QPersistentModelIndex();
        return inside ? Outcome::Changed : Outcome::Ignored;
    }
    const bool clicked = inside && isPressed(index);
    m_pressed = QPersistentModelIndex();
    return clicked ? Outcome::Clicked : Outcome::Changed;
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/key_button.h"

namespace danggol::ui
{

/// What a KeyButton is doing when it is painted.
struct KeyButtonState
{
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool checked = false;
    bool busy = false;
};

/// The colours of a KeyButton. The key is printed as a keycap only where `hintEdge` can be seen.
struct KeyButtonLook
{
    QColor fill = Qt::transparent;
    QColor edge = Qt::transparent;
    QColor text;
    QColor icon;
    QColor hint;
    QColor hintEdge = Qt::transparent;
    qreal edgeWidth = 1;
};

KeyButtonLook keyButtonLook(const Theme &theme, KeyButton::Role role, const KeyButtonState &state);

} // namespace danggol::ui

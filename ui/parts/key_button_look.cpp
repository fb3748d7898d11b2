// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/key_button_look.h"

#include "ui/theme/box.h"

namespace danggol::ui
{

namespace
{

using Role = KeyButton::Role;

KeyButtonLook disabledLook(const Theme &theme, Role role)
{
    KeyButtonLook look;
    if (role != Role::Ghost) {
        look.fill = theme.color(Token::Sunken);
        look.edge = theme.color(Token::Line);
    }
    look.text = look.icon = look.hint = theme.color(Token::Disabled);
    if (role == Role::Primary || role == Role::Danger)
        look.hintEdge = theme.color(Token::Line);
    return look;
}

struct Fills
{
    QColor rest;
    QColor hover;
    QColor pressed;
    QColor text;
};

Fills fillsOf(const Theme &theme, Role role)
{
    if (role == Role::Primary) {
        return {theme.color(Token::Acc), theme.color(Token::AccH), theme.color(Token::AccP),
                theme.color(Token::OnAcc)};
    }
    const QColor rest = theme.color(Token::Danger);
    const QColor towards = theme.color(theme.isDark() ? Token::Ink : Token::FailFg);
    return {rest, blended(towards, rest, 0.35), blended(towards, rest, 0.7), theme.color(Token::Surface)};
}

KeyButtonLook filledLook(const Fills &fills, const KeyButtonState &state)
{
    KeyButtonLook look;
    look.fill = state.busy || state.hovered ? fills.hover : fills.rest;
    if (state.pressed)
        look.fill = fills.pressed;
    look.text = look.icon = look.hint = fills.text;
    look.hintEdge = blended(fills.text, look.fill, 0.38);
    return look;
}

KeyButtonLook checkedLook(const Theme &theme)
{
    KeyButtonLook look;
    look.fill = theme.color(Token::AccTint);
    look.edge = theme.color(Token::Acc);
    look.edgeWidth = 2;
    look.text = look.icon = theme.color(Token::AccText);
    look.hint = theme.color(Token::Ink2);
    return look;
}

KeyButtonLook boxLook(const Theme &theme, Role role, const KeyButtonState &state)
{
    KeyButtonLook look;
    const bool ghost = role == Role::Ghost;
    const bool danger = role == Role::DangerQuiet;
    look.text = theme.color(danger ? Token::Danger : ghost ? Token::Ink2 : Token::Ink);
    look.icon = danger ? look.text : theme.color(Token::Ink2);
    look.hint = theme.color(Token::Ink3);
    if (!ghost) {
        look.fill = theme.color(Token::Surface);
        look.edge = theme.color(Token::Line2);
    }
    if (state.pressed) {
        look.fill = theme.color(Token::Line);
        look.hint = theme.color(Token::Ink2); // on this fill the tertiary ink is too faint
    } else if (state.hovered || state.busy) {
        look.fill = theme.color(Token::Hover);
    }
    return look;
}

} // namespace

KeyButtonLook keyButtonLook(const Theme &theme, Role role, const KeyButtonState &state)
{
    if (!state.enabled)
        return disabledLook(theme, role);
    if (role == Role::Primary || role == Role::Danger)
        return filledLook(fillsOf(theme, role), state);
    return state.checked ? checkedLook(theme) : boxLook(theme, role, state);
}

} // namespace danggol::ui

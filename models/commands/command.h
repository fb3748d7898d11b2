// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace danggol::models
{

/// Whether a command can be run now, and how it reads at the moment.
struct CommandState
{
    enum class Availability {
        Available,
        Disabled, ///< shown with the reason why not
        Hidden    ///< not for this role
    };

    Availability availability = Availability::Available;
    /// Why it cannot be run, as in "Not available: the cart is empty".
    QString reason;
    /// Instead of the command's own title: "Pay order #1052".
    QString title;
    /// Quieter words behind the title: "Bora Namgung · ₩23,600".
    QString detail;

    [[nodiscard]] static CommandState available(const QString &detail = {}, const QString &title = {})
    {
        return {Availability::Available, {}, title, detail};
    }
    [[nodiscard]] static CommandState disabled(const QString &reason)
    {
        return {Availability::Disabled, reason, {}, {}};
    }
    [[nodiscard]] static CommandState hidden() { return {Availability::Hidden, {}, {}, {}}; }
    /// Available, or disabled for the reason.
    [[nodiscard]] static CommandState when(bool isAvailable, const QString &reason)
    {
        return isAvailable ? CommandState() : disabled(reason);
    }

    [[nodiscard]] bool isAvailable() const { return availability == Availability::Available; }
    [[nodiscard]] bool isHidden() const { return availability == Availability::Hidden; }
};

/// Something the till can do. The palette, the sheet of shortcuts and the keys themselves all read this.
struct Command
{
    /// How its keys behave.
    enum class Keys {
        Once,  ///< holding a key down acts once
        Repeat ///< and again while it is held down: for moving about
    };
    /// Where it is offered beside its keys.
    enum class Listed {
        Palette,   ///< under Actions
        GoTo,      ///< in the palette, under Go to
        SheetAlone ///< its keys are all there is to it
    };

    /// "orders.refund"; once on each page.
    QString id;
    /// A verb and its object: "Refund…". In the sheet it stands for every state.
    QString title;
    /// The object name of the page it belongs to; empty: it works everywhere.
    QString page;
    QList<QKeySequence> keys;
    /// A key of ui/shell/palette/command_icon.cpp.
    QString icon;
    /// Without it the line only explains keys that a control has by itself.
    std::function<void()> run{};
    /// Asked whenever it is shown or run; without it the command is always available.
    std::function<CommandState()> state{};
    Listed listed = Listed::Palette;
    Keys behaviour = Keys::Once;
    /// What the sheet prints instead of `keys`: "Tab", "+ −".
    QString keyWords{};
};

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"
#include "models/commands/palette_row.h"
#include "models/commands/palette_search.h"

namespace danggol::models
{

/// A command that fits what is typed, and how well.
struct FoundCommand
{
    PaletteRow row;
    int rank = 0;
};

/// Nothing when it is hidden or does not fit.
[[nodiscard]] std::optional<FoundCommand> findCommand(Commands &commands, const Command &command,
                                                      const QString &typed);
/// All commands, this page's before the others'.
[[nodiscard]] QList<Command> commandsFrom(const Commands &commands, const QString &page);

/// The rows of what the shop has answered, without what they run.
[[nodiscard]] PaletteRow customerRow(const Customer &customer, const QString &typed);
[[nodiscard]] PaletteRow productRow(const Product &product, const QString &typed);
[[nodiscard]] PaletteRow orderRow(const OrderSummary &order, const QString &typed);

/// "Orders waiting for payment"
[[nodiscard]] QString waitingOrdersTitle();
/// The typed letters in the text; none when they are not all there.
[[nodiscard]] QList<TextSpan> spansIn(const QString &text, const QString &typed);

/// Leaves in an answer only what fits the next question as well, so that nothing is shown that does not fit
/// what is typed.
void keepMatching(PaletteAnswer &answer, const PaletteQuestion &next);

} // namespace danggol::models

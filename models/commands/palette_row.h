// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/palette_match.h"

#include <QKeySequence>
#include <QString>

#include <functional>

namespace danggol::models
{

/// A line of the palette: the head of a section, or something to run.
struct PaletteRow
{
    /// Stays the same while the list is made anew; empty for the head of a section.
    QString id;
    QString title;
    QString detail;
    /// The letters of the title that were typed.
    QList<TextSpan> matches;
    /// The name of an icon; without one a customer has an avatar, a product its drawing or its initial.
    QString icon;
    QString art;
    qint64 avatarId = 0;
    QKeySequence key;
    /// The stored state of an order.
    QString status;
    bool isAvailable = true;
    /// The command that it runs, if it is one.
    QString command;
    std::function<void()> run{};

    [[nodiscard]] bool isSection() const { return id.isEmpty(); }
};

} // namespace danggol::models

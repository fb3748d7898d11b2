// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"

namespace danggol::models
{

/// A line of the sheet of shortcuts.
struct ShortcutLine
{
    QString title;
    QList<QKeySequence> keys;
    /// Instead of `keys`.
    QString keyWords;
    /// "Orders, Payment", where that needs saying.
    QString where;
};

struct ShortcutGroup
{
    QString title;
    QList<ShortcutLine> lines;
};

/// Every key of the till: what works everywhere, what several screens share, then each screen's own. Nothing
/// that is not for this role.
[[nodiscard]] QList<ShortcutGroup> shortcutGroups(const Commands &commands);

/// Only what has the typed words in its title, its keys (as `keyText` prints them) or the group's title.
[[nodiscard]] QList<ShortcutGroup> matching(const QList<ShortcutGroup> &groups, const QString &typed,
                                            const std::function<QString(const QKeySequence &)> &keyText);

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/shortcut_list.h"

#include "models/commands/palette_match.h"

#include <QCoreApplication>

#include <algorithm>

namespace danggol::models
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::ShortcutList)
};

/// A key with every screen on which it means the same.
struct Merged
{
    Command command;
    QStringList pages;
};

QList<Merged> merged(const Commands &commands)
{
    QList<Merged> all;
    for (const Command &command : commands.all()) {
        const bool hasKey = !command.keys.isEmpty() || !command.keyWords.isEmpty();
        if (!hasKey || Commands::stateOf(command).isHidden())
            continue;
        const auto same = std::find_if(all.begin(), all.end(), [&command](const Merged &one) {
            return one.command.title == command.title && one.command.keys == command.keys &&
                   one.command.keyWords == command.keyWords;
        });
        if (same == all.end())
            all.append({command, {command.page}});
        else
            same->pages.append(command.page);
    }
    return all;
}

QString groupOf(const Merged &one, const Commands &commands)
{
    if (one.pages.size() > 1)
        return Words::tr("In a screen");
    if (!one.command.page.isEmpty())
        return commands.pageTitle(one.command.page);
    return one.command.listed == Command::Listed::GoTo ? Words::tr("Screens") : Words::tr("Everywhere");
}

QString whereOf(const Merged &one, const Commands &commands)
{
    if (one.pages.size() < 2 || one.pages.size() >= commands.pageCount() - 1)
        return {};
    QStringList titles;
    for (const QString &page : one.pages)
        titles.append(commands.pageTitle(page));
    return titles.join(QStringLiteral(", "));
}

ShortcutGroup &groupCalled(QList<ShortcutGroup> &groups, const QString &title)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&title](const ShortcutGroup &group) { return group.title == title; });
    if (found != groups.end())
        return *found;
    groups.append({title, {}});
    return groups.last();
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const Commands &commands)
{
    QList<ShortcutGroup> groups{
        {Words::tr("Everywhere"), {}}, {Words::tr("Screens"), {}}, {Words::tr("In a screen"), {}}};
    for (const Merged &one : merged(commands))
        groupCalled(groups, groupOf(one, commands))
            .lines.append(
                {one.command.title, one.command.keys, one.command.keyWords, whereOf(one, commands)});
    groups.removeIf([](const ShortcutGroup &group) { return group.lines.isEmpty(); });
    return groups;
}

QList<ShortcutGroup> matching(const QList<ShortcutGroup> &groups, const QString &typed,
                              const std::function<QString(const QKeySequence &)> &keyText)
{
    QList<ShortcutGroup> found;
    for (const ShortcutGroup &group : groups) {
        ShortcutGroup part{group.title, {}};
        for (const ShortcutLine &line : group.lines) {
            QStringList texts{group.title, line.title, line.keyWords, line.where};
            for (const QKeySequence &key : line.keys)
                texts.append(keyText(key));
            if (matchWords(texts.join(u' '), typed))
                part.lines.append(line);
        }
        if (!part.lines.isEmpty())
            found.append(part);
    }
    return found;
}

} // namespace danggol::models

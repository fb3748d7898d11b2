// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commands.h"

namespace danggol::models
{

namespace
{

constexpr int kMostRecent = 6;

} // namespace

void Commands::add(QObject &owner, const Command &command)
{
    m_entries.push_back({&owner, command});
    connect(&owner, &QObject::destroyed, this,
            [this] { std::erase_if(m_entries, [](const Entry &entry) { return entry.owner.isNull(); }); });
}

QList<Command> Commands::all() const
{
    QList<Command> commands;
    for (const Entry &entry : m_entries) {
        if (entry.owner)
            commands.append(entry.command);
    }
    return commands;
}

std::optional<Command> Commands::find(const QString &id, const QString &page) const
{
    for (const Entry &entry : m_entries) {
        if (entry.owner && entry.command.id == id && (page.isEmpty() || entry.command.page == page))
            return entry.command;
    }
    return std::nullopt;
}

std::optional<Command> Commands::findKey(const QKeySequence &key, const QString &page) const
{
    std::optional<Command> everywhere;
    for (const Entry &entry : m_entries) {
        const Command &command = entry.command;
        if (!entry.owner || !command.run || !command.keys.contains(key))
            continue;
        if (command.page == page)
            return command;
        if (command.page.isEmpty())
            everywhere = command;
    }
    return everywhere;
}

CommandState Commands::stateOf(const Command &command)
{
    return command.state ? command.state() : CommandState();
}

bool Commands::run(const Command &command)
{
    if (m_isSuspended || !command.run || !stateOf(command).isAvailable())
        return false;
    if (!command.page.isEmpty())
        Q_EMIT pageWanted(command.page);
    command.run();
    return true;
}

bool Commands::run(const QString &id, const QString &page)
{
    const std::optional<Command> command = find(id, page);
    return command && run(*command);
}

void Commands::noteUse(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    if (m_recent.size() > kMostRecent)
        m_recent.removeLast();
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"

#include "app/common/command_line.h"

namespace danggol::app
{

namespace
{

QStringList wordsOf(const Command &command)
{
    return command.name.split(u' ');
}

/// The options of this line that the command does not have.
QStringList strangeOptions(const Command &command, const QCommandLineParser &parser)
{
    QStringList known = shopOptionNames();
    for (const QCommandLineOption &option : command.options)
        known += option.names();
    QStringList strange;
    for (const QString &name : parser.optionNames()) {
        if (!known.contains(name))
            strange.append(name);
    }
    return strange;
}

} // namespace

bool isCalledBy(const Command &command, const QStringList &words)
{
    const QStringList name = wordsOf(command);
    return words.first(qMin(name.size(), words.size())) == name;
}

Result<QStringList> argumentsOf(const Command &command, const QCommandLineParser &parser)
{
    const QStringList strange = strangeOptions(command, parser);
    if (!strange.isEmpty())
        return misuse(QStringLiteral("%1 has no option --%2").arg(command.name, strange.constFirst()));
    // The line may leave out the name of what is done when no command is given.
    const QStringList words = parser.positionalArguments();
    const QStringList arguments = words.sliced(qMin(wordsOf(command).size(), words.size()));
    if (arguments.size() < command.arguments.size())
        return misuse(QStringLiteral("%1 needs %2").arg(command.name, command.arguments[arguments.size()]));
    if (arguments.size() > command.arguments.size())
        return misuse(QStringLiteral("%1 does not know what to do with \"%2\"")
                          .arg(command.name, arguments[command.arguments.size()]));
    return arguments;
}

Actor operatorOfTheServer()
{
    return Actor::job(QStringLiteral("danggol-server"));
}

} // namespace danggol::app

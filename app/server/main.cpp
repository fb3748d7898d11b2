// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/command_line.h"
#include "app/server/backup_commands.h"
#include "app/server/import_command.h"
#include "app/server/serve_command.h"
#include "app/server/shop_commands.h"
#include "app/server/token_commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace danggol;
using namespace danggol::app;

namespace
{

constexpr int kUsageExitCode = 2;

int failedUsage(const QString &words)
{
    std::fprintf(stderr, "danggol-server: %s\n", qPrintable(words));
    return kUsageExitCode;
}

QString namesOf(const QList<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names.append(command.name);
    const QString last = names.takeLast();
    return names.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

void describe(QCommandLineParser &parser, const QList<Command> &commands)
{
    parser.setApplicationDescription(QStringLiteral("Serves a Danggol shop over HTTP, and looks after it."));
    parser.addHelpOption();
    parser.addVersionOption();
    addShopOptions(parser);
    QStringList purposes;
    for (const Command &command : commands) {
        parser.addOptions(command.options);
        purposes.append(QStringLiteral("%1: %2").arg(
            (QStringList(command.name) + command.arguments).join(u' '), command.purpose));
    }
    parser.addPositionalArgument(QStringLiteral("command"), purposes.join(u'\n'));
}

/// The command that the line calls, or nothing.
const Command *calledOf(const QList<Command> &commands, const QStringList &words)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&words](const Command &command) { return isCalledBy(command, words); });
    return found == commands.end() ? nullptr : &*found;
}

int runOnDatabase(const Command &command, const QCommandLineParser &parser, const QStringList &arguments)
{
    const Result<DatabaseAction> action = command.prepareAlone(parser, arguments);
    if (!action)
        return failedUsage(action.error().message);
    const std::optional<ShopRequest> request = shopRequest(parser);
    if (!request || !request->databaseUrl)
        return failedUsage(QStringLiteral("give --database URL"));
    return (*action)(*request->databaseUrl);
}

int runInShop(const Command &command, const QCommandLineParser &parser, const QStringList &arguments)
{
    const Result<Action> action = command.prepare(parser, arguments);
    if (!action)
        return failedUsage(action.error().message);
    const std::optional<ShopRequest> request = shopRequest(parser);
    if (!request)
        return failedUsage(QStringLiteral("give --database URL or --demo"));
    const SystemClock clock;
    TimeOrderedOperationIds operationIds(clock);
    const Result<std::unique_ptr<OpenedShop>> opened = OpenedShop::open(*request, clock, operationIds);
    return opened ? (*action)((*opened)->shop()) : failedWith(opened.error());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("danggol-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DANGGOL_VERSION));
    const QList<Command> commands = QList<Command>{serveCommand()} + shopCommands() + tokenCommands() +
                                    backupCommands() + QList<Command>{importCommand()};
    QCommandLineParser parser;
    describe(parser, commands);
    if (!parser.parse(QCoreApplication::arguments()))
        return failedUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();

    const QStringList words = parser.positionalArguments();
    const Command *called = words.isEmpty() ? &commands.constFirst() : calledOf(commands, words);
    if (!called)
        return failedUsage(QStringLiteral("give a command: ") + namesOf(commands));
    const Result<QStringList> arguments = argumentsOf(*called, parser);
    if (!arguments)
        return failedUsage(arguments.error().message);
    return called->prepareAlone ? runOnDatabase(*called, parser, *arguments)
                                : runInShop(*called, parser, *arguments);
}

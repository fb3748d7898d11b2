// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/command_line.h"
#include "app/server/commands.h"

#include <QCoreApplication>

#include <cstdio>

using namespace danggol;
using namespace danggol::app;

namespace
{

constexpr int kUsageExitCode = 2;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Looks after a Danggol shop without a window."));
    parser.addHelpOption();
    parser.addVersionOption();
    addShopOptions(parser);
    parser.addOption({QStringLiteral("day"), QStringLiteral("With aggregate: this day alone, as YYYY-MM-DD."),
                      QStringLiteral("day")});
    parser.addPositionalArgument(QStringLiteral("command"),
                                 QStringLiteral("verify: the books check. aggregate: make the ranking. "
                                                "migrate: bring the database to this program's schema."));
}

int runCommand(const QString &command, const QCommandLineParser &parser, Shop &shop)
{
    if (command == QLatin1String("verify"))
        return verify(shop);
    if (command == QLatin1String("aggregate"))
        return aggregate(shop, parser.isSet(QStringLiteral("day"))
                                   ? std::optional(parser.value(QStringLiteral("day")))
                                   : std::nullopt);
    // Opening the shop has migrated it.
    std::printf("The database has this program's schema.\n");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("danggol-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DANGGOL_VERSION));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    const QString command = parser.positionalArguments().value(0);
    const bool isKnown = command == QLatin1String("verify") || command == QLatin1String("aggregate") ||
                         command == QLatin1String("migrate");
    const std::optional<ShopRequest> request = shopRequest(parser);
    if (!isKnown || !request) {
        std::fprintf(stderr, "danggol-server: %s\n",
                     isKnown ? "give --database URL or --demo"
                             : "give a command: verify, aggregate or migrate");
        return kUsageExitCode;
    }
    const SystemClock clock;
    RandomOperationIds operationIds;
    const Result<std::unique_ptr<OpenedShop>> opened = OpenedShop::open(*request, clock, operationIds);
    return opened ? runCommand(command, parser, (*opened)->shop()) : failedWith(opened.error());
}

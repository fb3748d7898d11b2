// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/command_line.h"
#include "app/desktop/desktop_app.h"
#include "app/tour/tour.h"

#include <QApplication>

#include <cstdio>

using namespace danggol;
using namespace danggol::app;

namespace
{

constexpr int kUsageExitCode = 2;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("The till and admin of a shop whose regulars prepay points."));
    parser.addHelpOption();
    parser.addVersionOption();
    addShopOptions(parser);
    parser.addOption({QStringLiteral("theme"),
                      QStringLiteral("light, dark or system; for this run, whatever the settings say."),
                      QStringLiteral("theme")});
    parser.addOption({QStringLiteral("language"),
                      QStringLiteral("en, ko or system: what the window speaks, for this run."),
                      QStringLiteral("language")});
    parser.addOption(
        {QStringLiteral("tour"),
         QStringLiteral("Play the whole flow in a demo shop, check it, and write pictures to a folder."),
         QStringLiteral("folder")});
}

std::optional<ui::ThemeMode> themeMode(const QString &name)
{
    if (name == QLatin1String("light"))
        return ui::ThemeMode::Light;
    if (name == QLatin1String("dark"))
        return ui::ThemeMode::Dark;
    if (name == QLatin1String("system"))
        return ui::ThemeMode::System;
    return std::nullopt;
}

std::optional<ui::Language> language(const QString &name)
{
    return name == QLatin1String("system") ? ui::systemLanguage() : ui::languageFromCode(name);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Danggol"));
    QApplication::setApplicationName(QStringLiteral("Danggol"));
    QApplication::setApplicationVersion(QStringLiteral(DANGGOL_VERSION));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    const std::optional<ui::ThemeMode> theme = themeMode(parser.value(QStringLiteral("theme")));
    if ((parser.isSet(QStringLiteral("theme")) && !theme) || !parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "danggol: --theme takes light, dark or system; see --help\n");
        return kUsageExitCode;
    }
    const std::optional<ui::Language> spoken = language(parser.value(QStringLiteral("language")));
    if (parser.isSet(QStringLiteral("language")) && !spoken) {
        std::fprintf(stderr, "danggol: --language takes en, ko or system; see --help\n");
        return kUsageExitCode;
    }
    DesktopApp desktop(application, theme, spoken);
    std::optional<ShopRequest> request = shopRequest(parser);
    if (parser.isSet(QStringLiteral("tour"))) {
        if (!request)
            request = ShopRequest{};
        request->isDemo = true;
        desktop.setRemembersShop(false);
        return runTour(desktop, *request, parser.value(QStringLiteral("tour")));
    }
    desktop.start(request);
    return QApplication::exec();
}

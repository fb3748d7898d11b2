// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/desktop/desktop_app.h"
#include "app/desktop/first_run.h"
#include "app/desktop/till_window.h"
#include "app/tour/tour_stage.h"
#include "app/tour/tour_steps.h"
#include "ui/start/start_window.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace danggol::app
{

namespace
{

// Always the same, so that pictures of two runs can be laid side by side.
constexpr QSize kWindowSize(1280, 800);

int failWith(const QString &message)
{
    std::fprintf(stderr, "danggol: %s\n", qPrintable(message));
    return 1;
}

int leave(DesktopApp &desktop, const QDir &folder, int pictures)
{
    desktop.switchShop(); // the cart is empty, so nothing is asked
    QWidget &window = desktop.firstRun()->window();
    window.resize(kWindowSize);
    TourStage stage(window, folder, pictures);
    const Result<Done> looked = lookAtFirstRun(stage);
    if (!looked)
        return failWith(looked.error().message);
    std::printf("The tour played to its end: %d pictures in %s\n", stage.pictureCount(),
                qPrintable(folder.absolutePath()));
    return 0;
}

int play(DesktopApp &desktop, const QDir &folder)
{
    TillWindow &till = *desktop.till();
    till.window().resize(kWindowSize);
    TourStage stage(till.window(), folder);
    const demo::DemoTexts texts(demoLanguage(desktop.language()));
    const auto play = [&]() -> Result<Done> {
        TRY_DONE(playTour(stage, till, texts));
        return lookAround(stage, till);
    };
    const Result<Done> played = play();
    if (!played) {
        (void)stage.picture(QStringLiteral("where-it-stopped")).has_value();
        return failWith(played.error().message);
    }
    return leave(desktop, folder, stage.pictureCount());
}

} // namespace

int runTour(DesktopApp &desktop, const ShopRequest &request, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failWith(QStringLiteral("the folder %1 cannot be made").arg(folder));
    int exitCode = 1;
    QObject::connect(
        &desktop, &DesktopApp::opened, &desktop,
        [&] {
            exitCode = play(desktop, QDir(folder));
            QApplication::quit();
        },
        Qt::QueuedConnection);
    QObject::connect(
        &desktop, &DesktopApp::failed, &desktop,
        [&](const QString &message) {
            exitCode = failWith(message);
            QApplication::quit();
        },
        Qt::QueuedConnection);
    desktop.start(request);
    QApplication::exec();
    return exitCode;
}

} // namespace danggol::app

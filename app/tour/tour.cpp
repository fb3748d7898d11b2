// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/desktop/desktop_app.h"
#include "app/desktop/till_window.h"
#include "app/tour/tour_stage.h"
#include "app/tour/tour_steps.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace danggol::app
{

namespace
{

int failWith(const QString &message)
{
    std::fprintf(stderr, "danggol: %s\n", qPrintable(message));
    return 1;
}

int play(DesktopApp &desktop, const QDir &folder)
{
    TillWindow &till = *desktop.till();
    // Always the same size, so that pictures of two runs can be laid side by side.
    till.window().resize(1280, 800);
    TourStage stage(till.window(), folder);
    const demo::DemoTexts texts(demoLanguage(desktop.language()));
    const Result<Done> played = playTour(stage, till, texts);
    if (!played) {
        (void)stage.picture(QStringLiteral("where-it-stopped")).has_value();
        return failWith(played.error().message);
    }
    std::printf("The tour played to its end: %d pictures in %s\n", stage.pictureCount(),
                qPrintable(folder.absolutePath()));
    return 0;
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

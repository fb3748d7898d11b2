// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/serve_command.h"

#include "app/common/command_line.h"
#include "app/common/first_admin.h"
#include "app/server/serve_options.h"
#include "app/server/signal_watch.h"
#include "services/jobs/job_runner.h"

#include <QCoreApplication>

#include <cstdio>

namespace danggol::app
{

namespace
{

/// Whoever tries the demo is its admin.
Result<Actor> demoAdmin(Shop &shop)
{
    TRY(const QList<StaffMember> staff,
        answerTo<QList<StaffMember>>(
            [&shop](Reply<QList<StaffMember>> reply) { shop.staff().list(std::move(reply)); }));
    return firstAdmin(staff);
}

void countRuns(JobRunner &jobs, api::Metrics &metrics)
{
    QObject::connect(&jobs, &JobRunner::finished,
                     [&metrics](const QString &job, qint64) { metrics.jobRan(job, true); });
    QObject::connect(&jobs, &JobRunner::failed,
                     [&metrics](const QString &job, const Error &) { metrics.jobRan(job, false); });
}

int serve(Shop &shop, api::ShopApiOptions options, bool isDemo)
{
    if (isDemo) {
        const Result<Actor> admin = demoAdmin(shop);
        if (!admin)
            return failedWith(admin.error());
        options.api.visitor = *admin;
    }
    auto signalWatch = std::make_unique<SignalWatch>();
    const Result<std::unique_ptr<api::ShopApi>> api = api::ShopApi::start(shop, std::move(options));
    if (!api)
        return failedWith(api.error());
    JobRunner jobs(shop);
    countRuns(jobs, (*api)->metrics());
    jobs.start();
    bool isEnding = false;
    QObject::connect(signalWatch.get(), &SignalWatch::endRequested, [&api, &isEnding] {
        // A second signal does not wait for what is in flight.
        if (std::exchange(isEnding, true))
            return QCoreApplication::quit();
        (*api)->stop([] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); });
    });
    std::printf("Danggol serves %s at %s\n", qPrintable(shop.settings().name), qPrintable((*api)->url()));
    std::fflush(stdout);
    const int exitCode = QCoreApplication::exec();
    // From here on a signal ends the program, whatever may still be waited for.
    signalWatch.reset();
    return exitCode;
}

} // namespace

Command serveCommand()
{
    return {.name = QStringLiteral("serve"),
            .purpose =
                QStringLiteral("Serves the HTTP API and does the shop's jobs; what is done when no command "
                               "is given."),
            .options = serveOptions(),
            .prepare = [](const QCommandLineParser &parser, const auto &) -> Result<Action> {
                TRY(const api::ShopApiOptions options, readServeOptions(parser));
                const bool isDemo = parser.isSet(QStringLiteral("demo"));
                return [options, isDemo](Shop &shop) { return serve(shop, options, isDemo); };
            }};
}

} // namespace danggol::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desktop/clock.h"
#include "tests/bench/ground/server_process.h"
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace danggol::bench
{

namespace
{

constexpr qint64 kOrders = 1'000'000;
constexpr qint64 kCustomers = 1'000'000;
constexpr qint64 kDays = 365;
constexpr qint64 kProducts = 100'000;
constexpr double kLongestStartMs = 500;
constexpr double kMostMb = 150;
constexpr double kLongestPageMs = 50;
constexpr double kLongestFrameMs = 16;
constexpr double kLongestSearchMs = 50;
constexpr double kLongestStallMs = 100;
constexpr int kTimeoutMs = 300'000;

/// Runs the desktop in the shop at `url`; what it printed.
Result<QJsonObject> runDesktop(const QString &mode, const QString &url)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    if (!environment.contains(QStringLiteral("DISPLAY")) &&
        !environment.contains(QStringLiteral("WAYLAND_DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(programPath(QStringLiteral("danggol-desktop-bench")),
                  {mode, url, QString::number(steadyMs(), 'f', 3)});
    if (!process.waitForFinished(kTimeoutMs) || process.exitCode() != 0) {
        process.kill();
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("The desktop could not be measured: %1")
                        .arg(QString::fromUtf8(process.readAllStandardError().trimmed())));
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QList<double> numbers(const QJsonValue &array)
{
    QList<double> values;
    for (const QJsonValue &value : array.toArray())
        values.append(value.toDouble());
    return values;
}

Figure most(const QString &row, const QString &what, const QList<double> &values, const QString &unit,
            double goal)
{
    // A list that had nothing to show is no measurement, and stands as the longest there is.
    const QList<double> measured = values.isEmpty() ? QList<double>{1e9} : values;
    Figure figure = figureOf(row, what, engineName(storage::Engine::Sqlite), measured, unit);
    figure.goal = goal;
    return figure;
}

/// For what has to hold each time: the worst of all.
Figure worst(const QString &what, const QList<double> &values, double goal)
{
    Figure figure = most(QStringLiteral("11"), what, values, QStringLiteral("ms"), goal);
    figure.note = QStringLiteral("median %1 of %2").arg(figure.value, 0, 'f', 1).arg(values.size());
    figure.value = figure.highest;
    return figure;
}

Figures figuresOfUse(const QJsonObject &answer)
{
    const QJsonObject use = answer.value(QLatin1String("use")).toObject();
    const QJsonObject pages = use.value(QLatin1String("pages")).toObject();
    const QJsonObject scroll = use.value(QLatin1String("scroll")).toObject();
    Figures figures{worst(QStringLiteral("first change to a page"),
                          numbers(pages.value(QLatin1String("firstMs"))), kLongestPageMs),
                    worst(QStringLiteral("later change to a page"),
                          numbers(pages.value(QLatin1String("laterMs"))), kLongestPageMs)};
    Figure frames = worst(QStringLiteral("a frame of scrolling the orders"),
                          numbers(scroll.value(QLatin1String("framesMs"))), kLongestFrameMs);
    frames.note += QStringLiteral(", %1 rows read").arg(scroll.value(QLatin1String("rows")).toInt());
    figures.append(frames);
    const QJsonObject search = use.value(QLatin1String("search")).toObject();
    for (const QString &what : search.keys())
        figures.append(worst(QStringLiteral("from a key to results: ") + what, numbers(search.value(what)),
                             kLongestSearchMs));
    Figure stall =
        most(QStringLiteral("11"), QStringLiteral("longest event of the window's thread"),
             {use.value(QLatin1String("longestEventMs")).toDouble()}, QStringLiteral("ms"), kLongestStallMs);
    stall.note = use.value(QLatin1String("longestEvent")).toString();
    figures.append(stall);
    figures.append(most(QStringLiteral("10"), QStringLiteral("the desktop's memory after all this"),
                        {answer.value(QLatin1String("residentMb")).toDouble()}, QStringLiteral("MB"),
                        kMostMb));
    return figures;
}

} // namespace

// Rows 10 and 11, on the platform that the environment names: offscreen without a display.
Result<Figures> desktop(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{.customers = options.scaled(kCustomers, 1'000),
                        .products = options.scaled(kProducts, 500),
                        .orders = options.scaled(kOrders, 1'000),
                        .days = static_cast<int>(options.scaled(kDays, 7))};
    TRY(const std::unique_ptr<RoundShop> round, workshop.shop(storage::Engine::Sqlite, plan));
    TRY_DONE(runDesktop(QStringLiteral("start"), round->url())); // warms the caches of the system
    QList<double> startsMs;
    QList<double> memoryMb;
    for (int i = 0; i < options.rounds; ++i) {
        TRY(const QJsonObject started, runDesktop(QStringLiteral("start"), round->url()));
        startsMs.append(started.value(QLatin1String("usableMs")).toDouble());
        memoryMb.append(started.value(QLatin1String("residentMb")).toDouble());
    }
    const QString row = QStringLiteral("10");
    Figures figures{most(row, QStringLiteral("desktop start to a usable window"), startsMs,
                         QStringLiteral("ms"), kLongestStartMs),
                    most(row, QStringLiteral("the desktop's memory after its start"), memoryMb,
                         QStringLiteral("MB"), kMostMb)};
    TRY(const QJsonObject used, runDesktop(QStringLiteral("use"), round->url()));
    return figures + figuresOfUse(used);
}

} // namespace danggol::bench

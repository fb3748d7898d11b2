// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/command_line.h"
#include "tests/bench/measure/growth_picture.h"
#include "tests/bench/measure/report.h"
#include "tests/bench/rows/rows.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace danggol;
using namespace danggol::bench;

namespace
{

constexpr int kUsageExitCode = 2;

int failedUsage(const QString &words)
{
    std::fprintf(stderr, "danggol-bench: %s\n", qPrintable(words));
    return kUsageExitCode;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Measures Danggol beside what the bare libraries do on the same machine in the same run."));
    parser.addHelpOption();
    parser.addVersionOption();
    QStringList purposes{QStringLiteral("all: every row"),
                         QStringLiteral("seed: fills the database of --database")};
    for (const BenchRow &row : benchRows())
        purposes.append(row.name + QStringLiteral(": ") + row.purpose);
    parser.addPositionalArgument(QStringLiteral("row"), purposes.join(u'\n'), QStringLiteral("row ..."));
    parser.addOptions({
        {QStringLiteral("rounds"), QStringLiteral("Interleaved rounds of each contender (5)."),
         QStringLiteral("count"), QStringLiteral("5")},
        {QStringLiteral("scale"), QStringLiteral("Of each row's amount of work, so much (1)."),
         QStringLiteral("factor"), QStringLiteral("1")},
        {QStringLiteral("engine"), QStringLiteral("sqlite, postgres or both."), QStringLiteral("name"),
         QStringLiteral("both")},
        {QStringLiteral("folder"), QStringLiteral("On the disk to be measured; the temporary folder else."),
         QStringLiteral("folder")},
        {QStringLiteral("growth-orders"), QStringLiteral("The largest shop of the growth row."),
         QStringLiteral("count"), QStringLiteral("0")},
        {QStringLiteral("json"), QStringLiteral("Also writes the figures to this file."),
         QStringLiteral("file")},
        {QStringLiteral("picture"),
         QStringLiteral("Also draws the curves of the growth row: FILE.sqlite.svg …"),
         QStringLiteral("file")},
        {QStringLiteral("database"), QStringLiteral("For seed: an empty database."), QStringLiteral("url")},
        {QStringLiteral("customers"), QStringLiteral("For seed."), QStringLiteral("count"),
         QStringLiteral("1000")},
        {QStringLiteral("products"), QStringLiteral("For seed."), QStringLiteral("count"),
         QStringLiteral("1000")},
        {QStringLiteral("orders"), QStringLiteral("For seed."), QStringLiteral("count"),
         QStringLiteral("10000")},
        {QStringLiteral("days"), QStringLiteral("For seed: over so many days."), QStringLiteral("count"),
         QStringLiteral("365")},
    });
}

/// The option's number, or an error that names it.
Result<double> numberOf(const QCommandLineParser &parser, const char *option, double least)
{
    bool isNumber = false;
    const double number = parser.value(QLatin1String(option)).toDouble(&isNumber);
    if (isNumber && number >= least)
        return number;
    return fail(
        invalidField(QLatin1String(option), QStringLiteral("OUT_OF_RANGE"),
                     QStringLiteral("--%1 takes a number from %2.").arg(QLatin1String(option)).arg(least)));
}

Result<BenchOptions> optionsOf(const QCommandLineParser &parser)
{
    BenchOptions options;
    TRY(const double rounds, numberOf(parser, "rounds", 1));
    TRY(options.scale, numberOf(parser, "scale", 0.0001));
    TRY(const double growthOrders, numberOf(parser, "growth-orders", 0));
    options.rounds = static_cast<int>(rounds);
    options.growthOrders = static_cast<qint64>(growthOrders);
    options.folder = parser.value(QStringLiteral("folder"));
    const QString engine = parser.value(QStringLiteral("engine"));
    if (engine == QLatin1String("sqlite"))
        options.engines = {storage::Engine::Sqlite};
    else if (engine == QLatin1String("postgres"))
        options.engines = {storage::Engine::Postgres};
    else if (engine != QLatin1String("both"))
        return fail(invalidField(QStringLiteral("engine"), QStringLiteral("INVALID"),
                                 QStringLiteral("--engine takes sqlite, postgres or both.")));
    return options;
}

Result<Done> seed(const QCommandLineParser &parser)
{
    const QString url = parser.value(QStringLiteral("database"));
    if (url.isEmpty())
        return fail(invalidField(QStringLiteral("database"), QStringLiteral("MISSING"),
                                 QStringLiteral("Give --database URL of an empty database.")));
    TRY(const double customers, numberOf(parser, "customers", 1));
    TRY(const double products, numberOf(parser, "products", 40));
    TRY(const double orders, numberOf(parser, "orders", 0));
    TRY(const double days, numberOf(parser, "days", 1));
    const SystemClock clock;
    TRY(const SeededShop shop, seedShop(url,
                                        {.customers = static_cast<qint64>(customers),
                                         .products = static_cast<qint64>(products),
                                         .orders = static_cast<qint64>(orders),
                                         .days = static_cast<int>(days)},
                                        clock));
    std::printf("%lld order lines\n", static_cast<long long>(shop.orderLines));
    return Done{};
}

/// Those the words name, in the order of the table.
std::optional<QList<BenchRow>> rowsOf(const QStringList &words)
{
    QList<BenchRow> rows;
    for (const BenchRow &row : benchRows()) {
        if (words.contains(row.name) || words.contains(QStringLiteral("all")))
            rows.append(row);
    }
    const bool allKnown =
        words.contains(QStringLiteral("all")) || rows.size() == QSet(words.begin(), words.end()).size();
    return rows.isEmpty() || !allKnown ? std::nullopt : std::optional(rows);
}

Result<Done> write(const Figures &figures, const QCommandLineParser &parser)
{
    const QString json = parser.value(QStringLiteral("json"));
    const QString picture = parser.value(QStringLiteral("picture"));
    if (!json.isEmpty())
        TRY_DONE(writeJson(figures, json));
    if (!picture.isEmpty())
        TRY_DONE(writeGrowthPictures(figures, picture));
    return Done{};
}

// All rows take an hour. What was measured is written after each of them, and one that fails costs only its
// own figures and those that would come after it.
Result<Done> measure(const QList<BenchRow> &rows, const BenchOptions &options,
                     const QCommandLineParser &parser, Figures &figures)
{
    Workshop workshop(options);
    for (const BenchRow &row : rows) {
        std::fprintf(stderr, "%s\n", qPrintable(row.purpose));
        TRY(const Figures measured, row.run(workshop));
        figures += measured;
        workshop.clear();
        TRY_DONE(write(figures, parser));
    }
    return Done{};
}

int run(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{QStringLiteral("seed")}) {
        const Result<Done> seeded = seed(parser);
        return seeded ? 0 : app::failedWith(seeded.error());
    }
    const std::optional<QList<BenchRow>> rows = rowsOf(words);
    if (!rows)
        return failedUsage(QStringLiteral("give all, seed, or rows of the table; see --help"));
    const Result<BenchOptions> options = optionsOf(parser);
    if (!options)
        return app::failedWith(options.error());
    Figures figures;
    const Result<Done> measured = measure(*rows, *options, parser, figures);
    std::printf("%s", qPrintable(tableOf(figures)));
    return measured ? 0 : app::failedWith(measured.error());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("danggol-bench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DANGGOL_VERSION));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    return run(parser);
}

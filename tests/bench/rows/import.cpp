// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_file.h"
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/rows.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace danggol::bench
{

namespace
{

constexpr qint64 kProducts = 100'000;
constexpr double kLongestSeconds = 5;
constexpr double kNsPerSecond = 1e9;

Result<Done> writeProducts(const QString &fileName, qint64 count)
{
    QFile file(fileName);
    QByteArray text("Product,Category,Price,Stock,Barcode\n");
    for (qint64 i = 1; i <= count; ++i)
        text += "Imported " + QByteArray::number(i) + ",Shelf " + QByteArray::number(i % 20) + ',' +
                QByteArray::number(500 + i % 300 * 100) + ',' + QByteArray::number(1 + i % 90) + ',' +
                QByteArray::number(8'900'000'000'000 + i) + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return Done{};
    return fail(ErrorCode::DiskFull, QStringLiteral("%1 could not be written.").arg(fileName));
}

Result<double> importOnce(Workshop &workshop, storage::Engine engine, const QString &file)
{
    TRY(const std::unique_ptr<RoundShop> round,
        workshop.shop(engine, {.customers = 100, .products = 1'000, .orders = 1'000}));
    TRY(std::unique_ptr<Shop> shop, round->open());
    QElapsedTimer timer;
    timer.start();
    TRY_DONE(importProductFile(*shop, benchActor(), shop->operationIds().next(), file));
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / kNsPerSecond;
    shop.reset();
    TRY_DONE(round->checkBooks());
    return seconds;
}

} // namespace

// Row 14: from the file to the last commit, the check of every line included.
Result<Figures> productImport(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    const qint64 count = options.scaled(kProducts, 500);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("products.csv"));
    TRY_DONE(writeProducts(file, count));
    Figures figures;
    for (const storage::Engine engine : options.engines) {
        QList<double> seconds;
        for (int i = 0; i < options.rounds; ++i) {
            TRY(const double took, importOnce(workshop, engine, file));
            seconds.append(took);
        }
        Figure figure =
            figureOf(QStringLiteral("14"), QStringLiteral("import of %1 products from CSV").arg(count),
                     engineName(engine), seconds, QStringLiteral("s"));
        if (engine == storage::Engine::Sqlite)
            figure.goal = kLongestSeconds;
        figures.append(figure);
    }
    return figures;
}

} // namespace danggol::bench

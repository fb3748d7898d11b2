// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace danggol;
using namespace danggol::bench;

/// Each row of the bench, small: that it measures at all. How fast it is, no test asks.
class TstBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowMeasures_data();
    void everyRowMeasures();
    void aSeededShopHasBooksThatBalance();
    void whatIsNoRowIsRefused();

private:
    struct Run
    {
        int exitCode = -1;
        QString output;
        QString errors;
    };
    static Run bench(const QStringList &words);
};

TstBench::Run TstBench::bench(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(DANGGOL_PROGRAMS "/danggol-bench"), words);
    if (!process.waitForFinished(240'000))
        qFatal("danggol-bench %s does not end", qPrintable(words.join(u' ')));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TstBench::everyRowMeasures_data()
{
    QTest::addColumn<QString>("row");
    for (const BenchRow &row : benchRows())
        QTest::newRow(qPrintable(row.name)) << row.name;
}

void TstBench::everyRowMeasures()
{
    QFETCH(const QString, row);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("figures.json"));
    const Run run = bench({row, QStringLiteral("--rounds"), QStringLiteral("1"), QStringLiteral("--scale"),
                           QStringLiteral("0.0005"), QStringLiteral("--json"), file});
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray figures =
        QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("figures")).toArray();
    QVERIFY(!figures.isEmpty());
    for (const QJsonValue &figure : figures) {
        const QString what = figure.toObject().value(QStringLiteral("what")).toString();
        QVERIFY2(figure.toObject().value(QStringLiteral("value")).toDouble() > 0, qPrintable(what));
        QVERIFY2(run.output.contains(what), qPrintable(run.output));
    }
}

void TstBench::aSeededShopHasBooksThatBalance()
{
    Workshop workshop({.engines = {}, .rounds = 1, .scale = 1, .growthOrders = 0, .folder = {}});
    for (const storage::Engine engine : {storage::Engine::Sqlite, storage::Engine::Postgres}) {
        const SeedPlan plan{.customers = 50, .products = 60, .orders = 700, .waitingOrders = 30, .days = 20};
        const Result<std::unique_ptr<RoundShop>> shop = workshop.shop(engine, plan);
        QVERIFY2(shop, shop ? "" : qPrintable(shop.error().message));
        const Result<double> seconds = (*shop)->makeRanking();
        QVERIFY(seconds);
        const Result<Done> books = (*shop)->checkBooks();
        QVERIFY2(books, books ? "" : qPrintable(books.error().message));
        QCOMPARE((*shop)->seeded().lastWaitingOrder, qint64{730});
        QVERIFY((*shop)->seeded().orderLines > 1'000);
    }
}

void TstBench::whatIsNoRowIsRefused()
{
    QCOMPARE(bench({QStringLiteral("payment")}).exitCode, 2);
    QCOMPARE(bench({}).exitCode, 2);
    const Run run = bench({QStringLiteral("payments"), QStringLiteral("--rounds"), QStringLiteral("no")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.errors.contains(QStringLiteral("rounds")));
}

QTEST_GUILESS_MAIN(TstBench)
#include "tst_bench.moc"

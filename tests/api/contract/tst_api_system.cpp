// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/api/contract/api_desk.h"
#include "tests/support/lost_server.h"
#include "tests/support/postgres_server.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace danggol;
using namespace danggol::test;

namespace
{
const storage::Statement kSlip("UPDATE account SET balance = balance + 1 WHERE customer_id = ?");
} // namespace

/// What the shop says of itself over HTTP.
class TstApiSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void initTestCase();

    void aWellShopIsHealthy();
    void aShopWithoutItsDatabaseIsNot();
    void theDescriptionIsTheFile();
    void metricsAreWhatPrometheusReads();
    void metricsCountWhatWasAsked();
    void booksThatBalance();
    void booksThatDoNot();
    void nothingElseIsTaken();
};

void TstApiSystem::initTestCase()
{
    expectWarningsOfALostServer();
}

void TstApiSystem::aWellShopIsHealthy()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    HttpClient anybody(desk.served().port(), {});
    const HttpAnswer health = anybody.get("/health");
    QCOMPARE(health.status, 200);
    QCOMPARE(health.json()["status"], "ok");
    QCOMPARE(health.json()["engine"], backend == Backend::Sqlite ? "SQLite" : "PostgreSQL");
    QCOMPARE(anybody.get("/health?deep=1").faults(), "deep:UNKNOWN");
}

void TstApiSystem::aShopWithoutItsDatabaseIsNot()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Sqlite)
        QSKIP("A file has no server that could stop.");
    storage::DatabaseOptions database;
    database.retry.unavailableAfterMs = 500;
    ApiDesk desk(backend, {}, database);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 700);
    HttpClient anybody(desk.served().port(), {});
    QCOMPARE(anybody.get("/health").status, 200);
    QCOMPARE(desk.staff().get("/points?userId=" + digits(bora)).status, 200);

    PostgresServer::instance().stopImmediately();
    const HttpAnswer health = anybody.get("/health");
    QCOMPARE(health.status, 503);
    QCOMPARE(health.json()["status"], "unavailable");
    QCOMPARE(health.json()["engine"], "PostgreSQL");
    const HttpAnswer read = desk.staff().get("/points?userId=" + digits(bora));
    QCOMPARE(read.status, 503);
    QCOMPARE(read.code(), "UNAVAILABLE");
    QVERIFY(read.headers.contains({"Retry-After", "1"}));
    // The description needs no database.
    QCOMPARE(anybody.get("/openapi.json").status, 200);

    PostgresServer::instance().start();
    QTRY_COMPARE_WITH_TIMEOUT(anybody.get("/health").status, 200, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.staff().get("/points?userId=" + digits(bora)).status, 200, 20'000);
    desk.shop().expectBooksBalance();
}

void TstApiSystem::theDescriptionIsTheFile()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    HttpClient anybody(desk.served().port(), {});
    QFile file(QStringLiteral(DANGGOL_OPENAPI_FILE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const HttpAnswer answer = anybody.get("/openapi.json");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, file.readAll());
    QCOMPARE(answer.json()["openapi"].get<std::string>().substr(0, 4), std::string("3.1."));
}

void TstApiSystem::metricsAreWhatPrometheusReads()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    (void)desk.order(CustomerId{404}, {{ProductId{1}, 1}});
    (void)desk.read("/products");
    const HttpAnswer answer = desk.admin().get("/metrics");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.contains({"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}));
    QVERIFY(answer.body.endsWith('\n'));
    const QRegularExpression help(QStringLiteral("^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) .+$"));
    const QRegularExpression type(
        QStringLiteral("^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$"));
    const QRegularExpression sample(QStringLiteral(
        R"re(^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{([a-z_]+="([^"\\\n]|\\.)*")(,[a-z_]+="([^"\\\n]|\\.)*")*\})? (\S+)$)re"));
    QMap<QString, QString> typeOf;
    QStringList seen;
    const QStringList lines = QString::fromUtf8(answer.body).chopped(1).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"# HELP ")) {
            QVERIFY2(help.match(line).hasMatch(), qPrintable(line));
            continue;
        }
        if (const QRegularExpressionMatch match = type.match(line); match.hasMatch()) {
            QVERIFY2(!typeOf.contains(match.captured(1)), qPrintable(line));
            typeOf.insert(match.captured(1), match.captured(2));
            continue;
        }
        const QRegularExpressionMatch match = sample.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QString family = match.captured(1);
        if (!typeOf.contains(family))
            family.remove(QRegularExpression(QStringLiteral("_(bucket|sum|count)$")));
        QVERIFY2(typeOf.contains(family), qPrintable(line));
        QCOMPARE(family == match.captured(1), typeOf.value(family) != QStringLiteral("histogram"));
        const QString series = line.left(line.lastIndexOf(u' '));
        QVERIFY2(!seen.contains(series), qPrintable(series));
        seen.append(series);
        bool isNumber = false;
        QVERIFY2(match.captured(7).toDouble(&isNumber) >= 0 && isNumber, qPrintable(line));
    }
    for (const char *family :
         {"danggol_http_requests_total", "danggol_http_request_duration_seconds", "danggol_http_connections",
          "danggol_write_queue_depth", "danggol_read_queue_depth", "danggol_commit_batch_size"})
        QVERIFY2(typeOf.contains(QString::fromLatin1(family)), family);
}

void TstApiSystem::metricsCountWhatWasAsked()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    (void)desk.staff().get("/products/404");
    (void)desk.staff().get("/products/405");
    (void)desk.read("/products");
    const QByteArray metrics = desk.admin().get("/metrics").body;
    // By the route's pattern, so that no number that somebody made up becomes a series.
    QVERIFY(metrics.contains(
        "danggol_http_requests_total{method=\"GET\",route=\"/products/{productId}\",status=\"404\"} 2\n"));
    QVERIFY(metrics.contains(
        "danggol_http_requests_total{method=\"GET\",route=\"/products\",status=\"200\"} 1\n"));
    QVERIFY(
        metrics.contains("danggol_http_request_duration_seconds_count{method=\"GET\",route=\"/products\"} "
                         "1\n"));
    QVERIFY(
        metrics.contains("danggol_http_request_duration_seconds_bucket{method=\"GET\",route=\"/products\","
                         "le=\"+Inf\"} 1\n"));
}

void TstApiSystem::booksThatBalance()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    (void)desk.paid(bora, {{desk.shop().product(QStringLiteral("Bread"), 4'600, 9), 2}});
    const nlohmann::json report = desk.read("/verify");
    QCOMPARE(report["balances"], true);
    QVERIFY(report["checks"].size() > 5);
    qint64 examined = 0;
    for (const nlohmann::json &check : report["checks"]) {
        QCOMPARE(check["violations"], 0);
        examined += check["examined"].get<qint64>();
    }
    QVERIFY(examined > 0);
    QCOMPARE(desk.admin().get("/verify?fast=1").faults(), "fast:UNKNOWN");
}

void TstApiSystem::booksThatDoNot()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const auto slip = [bora](storage::Transaction &transaction) { return transaction.execute(kSlip, bora); };
    QCOMPARE(valueOf(desk.shop().unit<qint64>(slip)), 1);
    const nlohmann::json report = desk.read("/verify");
    QCOMPARE(report["balances"], false);
    qint64 violations = 0;
    for (const nlohmann::json &check : report["checks"])
        violations += check["violations"].get<qint64>();
    QVERIFY(violations > 0);
}

void TstApiSystem::nothingElseIsTaken()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const HttpAnswer unknown = desk.staff().get("/point");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), "ROUTE_NOT_FOUND");
    const HttpAnswer wrongMethod = desk.staff().send("DELETE", "/points", {});
    QCOMPARE(wrongMethod.status, 405);
    QCOMPARE(wrongMethod.code(), "METHOD_NOT_ALLOWED");
    QVERIFY(wrongMethod.headers.contains({"Allow", "POST, GET, HEAD"}));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiSystem)
#include "tst_api_system.moc"

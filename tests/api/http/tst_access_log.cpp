// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/http/open_shop.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace danggol;
using namespace danggol::test;

/// The access log: a line for each request, and nothing in it that is nobody's business.
class TstAccessLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void eachRequestIsALine();
    void whatIsPrivateIsNotInIt();
    void refusalsAreLinesToo();
    void idsAreTakenWhenTheyArePlain_data();
    void idsAreTakenWhenTheyArePlain();
    void aReplayIsMarked();
    void aLogGoesOnWhereItWas();
    void aFileThatCannotBeOpenedIsSaid();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("access.log")); }
    [[nodiscard]] QByteArray text() const
    {
        QFile log(file());
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    }
    [[nodiscard]] api::ShopApiOptions logging() const
    {
        api::ShopApiOptions options;
        options.accessLog = file();
        return options;
    }

    /// The lines, each a whole object.
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : text().trimmed().split('\n'))
            objects.append(QJsonDocument::fromJson(line).object());
        return objects;
    }

    QTemporaryDir m_folder;
};

void TstAccessLog::eachRequestIsALine()
{
    {
        const ApiShop shop(Backend::Sqlite, logging());
        RawClient client(shop.port());
        client.send(client.request("GET", "/health", {}, {"X-Request-Id: mine-1"}));
        QCOMPARE(client.answer().header("x-request-id"), "mine-1");
        client.send(client.request("GET", "/nowhere"));
        QVERIFY(!client.answer().header("x-request-id").isEmpty());
    }
    const QByteArrayList lines = text().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first[QStringLiteral("requestId")].toString(), QStringLiteral("mine-1"));
    QCOMPARE(first[QStringLiteral("route")].toString(), QStringLiteral("/health"));
    QCOMPARE(first[QStringLiteral("status")].toInt(), 200);
    QCOMPARE(first[QStringLiteral("remote")].toString(), QStringLiteral("127.0.0.1"));
    for (const char *member : {"time", "method", "path", "bytes", "durationUs", "actor", "replayed"})
        QVERIFY2(first.contains(QLatin1String(member)), member);
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[QStringLiteral("status")].toInt(), 404);
    QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TstAccessLog::whatIsPrivateIsNotInIt()
{
    QByteArray token;
    {
        ApiShop shop(Backend::Sqlite, logging());
        token = shop.staffToken();
        RawClient client(shop.port());
        client.send(client.request("GET", "/users?query=Secretname", {}, {"Authorization: Bearer " + token}));
        QCOMPARE(client.answer().status, 200);
        client.send(
            client.request("POST", "/users", R"({"name":"Secretname"})", {"Authorization: Bearer " + token}));
        QCOMPARE(client.answer().status, 200);
        shop->expectBooksBalance();
    }
    const QByteArray log = text();
    QVERIFY(log.contains("\"actor\":\"TOKEN 1\""));
    QVERIFY(!log.contains("Secretname") && !log.contains(token) && !log.contains("dgl_"));
}

void TstAccessLog::refusalsAreLinesToo()
{
    {
        ApiShop shop(Backend::Sqlite, logging());
        RawClient client(shop.port());
        client.send(client.request("GET", "/products"));
        QCOMPARE(client.answer().status, 401);
        client.send(client.request("POST", "/products/\xff\"?secret=1", QByteArray(70'000, ' ')));
        QCOMPARE(client.answer().status, 413);
        RawClient garbled(shop.port());
        garbled.send("hello shop\r\n\r\n");
        QCOMPARE(garbled.answer().status, 400);
    }
    const QList<QJsonObject> all = lines();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0][QStringLiteral("status")].toInt(), 401);
    QCOMPARE(all[0][QStringLiteral("actor")].toString(), QString());
    QCOMPARE(all[1][QStringLiteral("status")].toInt(), 413);
    QCOMPARE(all[2][QStringLiteral("status")].toInt(), 400);
    for (const QJsonObject &line : all)
        QVERIFY(!line[QStringLiteral("requestId")].toString().isEmpty());
    QVERIFY(!text().contains("secret"));
}

void TstAccessLog::idsAreTakenWhenTheyArePlain_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("plain") << QByteArray("Till-1_a.b") << true;
    QTest::newRow("longest") << QByteArray(64, 'x') << true;
    QTest::newRow("too long") << QByteArray(65, 'x') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("quotes") << QByteArray("a\"b") << false;
    QTest::newRow("spaces") << QByteArray("a b") << false;
    QTest::newRow("bytes that are no text") << QByteArray("a\xff") << false;
}

void TstAccessLog::idsAreTakenWhenTheyArePlain()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, isTaken);
    QByteArray answered;
    {
        const ApiShop shop(Backend::Sqlite, logging());
        RawClient client(shop.port());
        client.send(client.request("GET", "/health", {}, {"X-Request-Id: " + id}));
        answered = client.answer().header("x-request-id");
    }
    QVERIFY(!answered.isEmpty());
    QCOMPARE(answered == id, isTaken);
    QCOMPARE(lines().constFirst()[QStringLiteral("requestId")].toString().toLatin1(), answered);
}

void TstAccessLog::aReplayIsMarked()
{
    {
        ApiShop shop(Backend::Sqlite, logging());
        const CustomerId bora = shop->customer(QStringLiteral("Bora"));
        const QByteArray token = shop.staffToken();
        RawClient client(shop.port());
        for (int i = 0; i < 2; ++i) {
            client.send(client.request("POST", "/points", chargeOf(bora, 7),
                                       {"Authorization: Bearer " + token, "Idempotency-Key: secretkey"}));
            QCOMPARE(client.answer().status, 200);
        }
        QCOMPARE(shop->balanceWon(bora), 7);
    }
    const QList<QJsonObject> all = lines();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][QStringLiteral("replayed")].toBool(), false);
    QCOMPARE(all[1][QStringLiteral("replayed")].toBool(), true);
    QVERIFY(all[1][QStringLiteral("bytes")].toInt() > 0);
    QCOMPARE(all[1][QStringLiteral("method")].toString(), QStringLiteral("POST"));
    QCOMPARE(all[1][QStringLiteral("path")].toString(), QStringLiteral("/points"));
    QVERIFY(!text().contains("secretkey") && !text().contains("amount"));
}

void TstAccessLog::aLogGoesOnWhereItWas()
{
    for (int i = 0; i < 2; ++i) {
        const ApiShop shop(Backend::Sqlite, logging());
        RawClient client(shop.port());
        client.send(client.request("GET", "/health"));
        QCOMPARE(client.answer().status, 200);
    }
    QCOMPARE(lines().size(), 2);
}

void TstAccessLog::aFileThatCannotBeOpenedIsSaid()
{
    const TestShop shop(Backend::Sqlite);
    api::ShopApiOptions options = openToAll();
    options.http.port = 0;
    options.accessLog = m_folder.filePath(QStringLiteral("no/such/folder/access.log"));
    const auto served = api::ShopApi::start(shop.shop(), options);
    QCOMPARE(codeOf(served), QStringLiteral("READ_ONLY"));
    QVERIFY(served.error().message.contains(*options.accessLog));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstAccessLog)
#include "tst_access_log.moc"

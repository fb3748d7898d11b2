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
    void eachRequestIsALine();
    void whatIsPrivateIsNotInIt();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/http/curl.h"
#include "tests/api/http/open_shop.h"

#include <QUrl>

using namespace danggol;
using namespace danggol::test;

/// TLS, and what is only served with it. The certificate is made for the test.
class TstHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aClientThatKnowsTheCertificateIsServed();
    void oldTlsAndPlainHttpAreNot();
    void aLargeAnswerComesWhole();
    void filesThatCannotBeUsedAreNamed_data();
    void filesThatCannotBeUsedAreNamed();
    void otherComputersNeedTlsAndTokens();

private:
    [[nodiscard]] api::ShopApiOptions withTls() const;
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] static QString urlOf(const ApiShop &shop, const char *scheme, const char *path)
    {
        return QStringLiteral("%1://127.0.0.1:%2%3")
            .arg(QString::fromLatin1(scheme))
            .arg(shop.port())
            .arg(QString::fromLatin1(path));
    }

    QTemporaryDir m_folder;
};

void TstHttpTls::initTestCase()
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=till"),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                   QStringLiteral("-keyout"), file("key.pem"), QStringLiteral("-out"), file("cert.pem")});
    QVERIFY(openssl.waitForFinished(60'000));
    QCOMPARE(openssl.exitCode(), 0);
}

api::ShopApiOptions TstHttpTls::withTls() const
{
    api::ShopApiOptions options = openToAll();
    options.http.tls = api::TlsFiles{file("cert.pem"), file("key.pem")};
    return options;
}

void TstHttpTls::aClientThatKnowsTheCertificateIsServed()
{
    const ApiShop shop(Backend::Sqlite, withTls());
    const QString url = urlOf(shop, "https", "/health");
    QCOMPARE(curlStatus({QStringLiteral("--cacert"), file("cert.pem"), url}), 200);
    QCOMPARE(curlStatus({url}), 0); // nobody vouches for it
}

void TstHttpTls::oldTlsAndPlainHttpAreNot()
{
    const ApiShop shop(Backend::Sqlite, withTls());
    QCOMPARE(curlStatus({QStringLiteral("-k"), QStringLiteral("--tls-max"), QStringLiteral("1.1"),
                         urlOf(shop, "https", "/health")}),
             0);
    QCOMPARE(curlStatus({urlOf(shop, "http", "/health")}), 0);
    QCOMPARE(curlStatus({QStringLiteral("-k"), urlOf(shop, "https", "/health")}), 200);
}

void TstHttpTls::aLargeAnswerComesWhole()
{
    const ApiShop shop(Backend::Sqlite, withTls());
    const CurlRun run = curl({QStringLiteral("-k"), urlOf(shop, "https", "/openapi.json")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.size() > 100'000 && run.output.trimmed().endsWith('}'));
}

void TstHttpTls::filesThatCannotBeUsedAreNamed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::newRow("no certificate") << file("none.pem") << file("key.pem") << QStringLiteral("tlsCert");
    QTest::newRow("a key for a certificate")
        << file("key.pem") << file("key.pem") << QStringLiteral("tlsCert");
    QTest::newRow("no key") << file("cert.pem") << file("none.pem") << QStringLiteral("tlsKey");
    QTest::newRow("a certificate for a key")
        << file("cert.pem") << file("cert.pem") << QStringLiteral("tlsKey");
}

void TstHttpTls::filesThatCannotBeUsedAreNamed()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const TestShop shop(Backend::Sqlite);
    api::ShopApiOptions options = openToAll();
    options.http.port = 0;
    options.http.tls = api::TlsFiles{certificate, key};
    const auto served = api::ShopApi::start(shop.shop(), options);
    QCOMPARE(codeOf(served), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(served.error().fields.constFirst().field, field);
}

void TstHttpTls::otherComputersNeedTlsAndTokens()
{
    const TestShop shop(Backend::Sqlite);
    api::ShopApiOptions options;
    options.http.port = 0;
    options.http.address = "0.0.0.0";
    QCOMPARE(codeOf(api::ShopApi::start(shop.shop(), options)), QStringLiteral("INVALID_INPUT"));
    options.http.tls = api::TlsFiles{file("cert.pem"), file("key.pem")};
    options.api.visitor = TestShop::admin();
    QCOMPARE(codeOf(api::ShopApi::start(shop.shop(), options)), QStringLiteral("INVALID_INPUT"));
    options.api.visitor.reset();
    const auto served = valueOf(api::ShopApi::start(shop.shop(), options));
    const QString url = QStringLiteral("https://127.0.0.1:%1").arg(QUrl(served->url()).port());
    QCOMPARE(curlStatus({QStringLiteral("-k"), url + QStringLiteral("/health")}), 200);
    QCOMPARE(curlStatus({QStringLiteral("-k"), url + QStringLiteral("/products")}), 401);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstHttpTls)
#include "tst_http_tls.moc"

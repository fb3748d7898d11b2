// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/http_client.h"
#include "tests/api/http/curl.h"
#include "tests/api/http/open_shop.h"
#include "tests/api/http/test_certificate.h"

#include <QNetworkInterface>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace danggol;
using namespace danggol::test;
using namespace std::chrono_literals;

/// HTTPS, spoken by clients that are not ours.
class TstHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void curlTalksToIt();
    void qtTalksToIt();
    void whoDoesNotKnowTheCertificateDoesNotTalk();
    void plainHttpIsNotUnderstood();
    void oldTlsIsRefused_data();
    void oldTlsIsRefused();
    void aHandshakeHasADeadline();
    void aRefusalIsReadAlthoughTheBodyIsOnItsWay();
    void aStopClosesWhatIsSilent();
    void filesThatCannotBeUsedAreNamed_data();
    void filesThatCannotBeUsedAreNamed();
    void otherComputersNeedTlsAndTokens();
    void everyAddressIsServed();

private:
    [[nodiscard]] api::ShopApiOptions options() const;

    TestCertificate m_certificate;
};

namespace
{

const QString kCaCert = QStringLiteral("--cacert");

/// Encrypted, or the end of the test.
void connectTo(QSslSocket &socket, quint16 port)
{
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    QVERIFY2(socket.waitForEncrypted(20'000), qPrintable(socket.errorString()));
}

QByteArray untilClosed(QSslSocket &socket)
{
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(20'000))
        all += socket.readAll();
    return all + socket.readAll();
}

} // namespace

void TstHttpTls::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QVERIFY(configuration.addCaCertificates(m_certificate.certificate()));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

api::ShopApiOptions TstHttpTls::options() const
{
    api::ShopApiOptions options;
    options.http.tls = m_certificate.files();
    return options;
}

void TstHttpTls::curlTalksToIt()
{
    ApiShop s(Backend::Sqlite, options());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    const QString url = s.api().url();
    QVERIFY(url.startsWith(QStringLiteral("https://")));
    for (const QString &host : {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")})
        QCOMPARE(curlStatus({kCaCert, m_certificate.certificate(), QStringLiteral("-4"),
                             QStringLiteral("https://%1:%2/health").arg(host).arg(s.port())}),
                 200);
    const CurlRun charged =
        curl({kCaCert, m_certificate.certificate(), QStringLiteral("-H"),
              QStringLiteral("Authorization: Bearer ") + s.staffToken(), QStringLiteral("--json"),
              chargeOf(bora, 7), url + QStringLiteral("/points")});
    QCOMPARE(charged.exitCode, 0);
    QVERIFY2(charged.output.endsWith("\"balance\":7}"), charged.output);
    QCOMPARE(s->balanceWon(bora), 7);
}

void TstHttpTls::qtTalksToIt()
{
    ApiShop s(Backend::Sqlite, options());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    HttpClient client(s.port(), s.staffToken(), QStringLiteral("https"));
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(client.post("/points", chargeOf(bora, 1)).status, 200);
    QVERIFY(client.get("/openapi.json").body.size() > 100'000); // more than a TLS record holds
    QCOMPARE(s->balanceWon(bora), 3);
    s->expectBooksBalance();
}

void TstHttpTls::whoDoesNotKnowTheCertificateDoesNotTalk()
{
    constexpr int kUnknownAuthority = 60;
    ApiShop s(Backend::Sqlite, options());
    QCOMPARE(curl({s.api().url() + QStringLiteral("/health")}).exitCode, kUnknownAuthority);
}

void TstHttpTls::plainHttpIsNotUnderstood()
{
    ApiShop s(Backend::Sqlite, options());
    RawClient client(s.port());
    client.send(client.request("GET", "/health"));
    QVERIFY(!untilClosed(client).contains("HTTP/"));
    HttpClient proper(s.port(), s.staffToken(), QStringLiteral("https"));
    QCOMPARE(proper.get("/health").status, 200);
}

void TstHttpTls::oldTlsIsRefused_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isSpoken");
    QTest::newRow("1.0") << QStringLiteral("-tls1") << false;
    QTest::newRow("1.1") << QStringLiteral("-tls1_1") << false;
    QTest::newRow("1.2") << QStringLiteral("-tls1_2") << true;
    QTest::newRow("1.3") << QStringLiteral("-tls1_3") << true;
}

void TstHttpTls::oldTlsIsRefused()
{
    QFETCH(QString, version);
    QFETCH(bool, isSpoken);
    ApiShop s(Backend::Sqlite, options());
    QProcess client;
    client.setStandardInputFile(QProcess::nullDevice());
    client.start(QStringLiteral("openssl"),
                 {QStringLiteral("s_client"), QStringLiteral("-connect"),
                  QStringLiteral("127.0.0.1:%1").arg(s.port()), version, QStringLiteral("-cipher"),
                  QStringLiteral("DEFAULT@SECLEVEL=0")});
    QVERIFY(client.waitForFinished(60'000));
    QCOMPARE(client.exitCode() == 0, isSpoken);
}

void TstHttpTls::aHandshakeHasADeadline()
{
    api::ShopApiOptions hasty = options();
    hasty.http.limits.handshakeTimeout = 300ms;
    ApiShop s(Backend::Sqlite, hasty);
    RawClient silent(s.port());
    QVERIFY(silent.isClosedWithin(20'000));
    RawClient halting(s.port());
    halting.send(QByteArray::fromHex("1603010200010001fc0303"));
    QVERIFY(halting.isClosedWithin(20'000));
}

void TstHttpTls::aRefusalIsReadAlthoughTheBodyIsOnItsWay()
{
    ApiShop s(Backend::Sqlite, options());
    for (int i = 0; i < 3; ++i) {
        QSslSocket socket;
        connectTo(socket, s.port());
        socket.write("POST /points HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(s.port()) +
                     "\r\nContent-Type: application/json\r\nContent-Length: 600000\r\n\r\n");
        socket.write(QByteArray(600'000, ' '));
        const QByteArray all = untilClosed(socket);
        QVERIFY2(all.startsWith("HTTP/1.1 413 "), all);
    }
}

void TstHttpTls::aStopClosesWhatIsSilent()
{
    std::atomic<int> stopped = 0;
    ApiShop s(Backend::Sqlite, options());
    QSslSocket socket;
    connectTo(socket, s.port());
    s.api().stop([&stopped] { ++stopped; });
    QCOMPARE(untilClosed(socket), QByteArray());
    QTRY_COMPARE(stopped, 1);
}

void TstHttpTls::filesThatCannotBeUsedAreNamed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    const QString certificate = m_certificate.certificate();
    const QString key = m_certificate.key();
    const QString none = m_certificate.file(QStringLiteral("none.pem"));
    QTest::newRow("no certificate") << none << key << QStringLiteral("tlsCert");
    QTest::newRow("a key for a certificate") << key << key << QStringLiteral("tlsCert");
    QTest::newRow("no key") << certificate << none << QStringLiteral("tlsKey");
    QTest::newRow("a certificate for a key") << certificate << certificate << QStringLiteral("tlsKey");
}

void TstHttpTls::filesThatCannotBeUsedAreNamed()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const TestShop shop(Backend::Sqlite);
    api::ShopApiOptions unusable = options();
    unusable.http.port = 0;
    unusable.http.tls = api::TlsFiles{certificate, key};
    const auto served = api::ShopApi::start(shop.shop(), unusable);
    QCOMPARE(codeOf(served), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(served.error().fields.constFirst().field, field);
}

void TstHttpTls::otherComputersNeedTlsAndTokens()
{
    const TestShop shop(Backend::Sqlite);
    api::ShopApiOptions everywhere;
    everywhere.http.port = 0;
    everywhere.http.address = "0.0.0.0";
    QCOMPARE(codeOf(api::ShopApi::start(shop.shop(), everywhere)), QStringLiteral("INVALID_INPUT"));
    everywhere.http.tls = m_certificate.files();
    everywhere.api.visitor = TestShop::admin();
    QCOMPARE(codeOf(api::ShopApi::start(shop.shop(), everywhere)), QStringLiteral("INVALID_INPUT"));
    everywhere.api.visitor.reset();
    QCOMPARE(codeOf(api::ShopApi::start(shop.shop(), everywhere)), QStringLiteral("a value"));
}

// The Host that is ours is the address that a connection came in on.
void TstHttpTls::everyAddressIsServed()
{
    api::ShopApiOptions everywhere = options();
    everywhere.http.address = "0.0.0.0";
    ApiShop s(Backend::Sqlite, everywhere);
    QStringList addresses;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            addresses.append(address.toString());
    }
    QVERIFY(addresses.contains(QStringLiteral("127.0.0.1")));
    const QString authorization = QStringLiteral("Authorization: Bearer ") + s.staffToken();
    for (const QString &address : addresses) {
        // The certificate does not name them all.
        const QStringList there{QStringLiteral("-k"),
                                QStringLiteral("https://%1:%2/products").arg(address).arg(s.port())};
        const auto with = [&there](const QString &header) {
            return there + QStringList{QStringLiteral("-H"), header};
        };
        QCOMPARE(curlStatus(there), 401);
        QCOMPARE(curlStatus(with(authorization)), 200);
        QCOMPARE(curlStatus(with(QStringLiteral("Host: evil.example:%1").arg(s.port()))), 421);
        QCOMPARE(curlStatus(with(QStringLiteral("Host: 0.0.0.0:%1").arg(s.port()))), 421);
    }
}

DANGGOL_TEST_MAIN(QCoreApplication, TstHttpTls)
#include "tst_http_tls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/http/test_certificate.h"
#include "tests/app/program_run.h"
#include "tests/support/test_shop.h"

#include <QFile>
#include <QTcpServer>

using namespace danggol;
using namespace danggol::test;

/// When the server does not serve: it says why in a line, and which file or address it is about.
class TstServeRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unusableFilesAreNamed_data();
    void unusableFilesAreNamed();
    void anEncryptedKeyAsksNobody();
    void otherComputersNeedTls_data();
    void otherComputersNeedTls();
    void aDemoStaysAtHome_data();
    void aDemoStaysAtHome();
    void aTakenPortIsSaid();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();

private:
    [[nodiscard]] static ProgramRun serve(const QStringList &arguments);
    static void expectOneLine(const ProgramRun &run, const QString &about);

    TestCertificate m_certificate;
    TestCertificate m_other;
};

ProgramRun TstServeRefusals::serve(const QStringList &arguments)
{
    return runProgram(QStringLiteral("danggol-server"), arguments);
}

void TstServeRefusals::expectOneLine(const ProgramRun &run, const QString &about)
{
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.count(u'\n') == 1 && run.errors.startsWith(QStringLiteral("danggol: ")) &&
                 run.errors.contains(about),
             qPrintable(run.errors));
}

void TstServeRefusals::unusableFilesAreNamed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named");
    const QString missing = QStringLiteral("/no/such/file.pem");
    const QString words = m_certificate.file(QStringLiteral("words.pem"));
    QFile file(words);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello shop\n");
    const QString certificate = m_certificate.certificate();
    const QString key = m_certificate.key();
    QTest::newRow("no certificate") << missing << key << missing;
    QTest::newRow("no key") << certificate << missing << missing;
    QTest::newRow("a certificate of words") << words << key << words;
    QTest::newRow("a key of words") << certificate << words << words;
    QTest::newRow("another one's key") << certificate << m_other.key() << m_other.key();
    QTest::newRow("the wrong way round") << key << certificate << key;
    QTest::newRow("a folder") << QStringLiteral("/") << key << QStringLiteral("/");
}

void TstServeRefusals::unusableFilesAreNamed()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, named);
    TestShop shop(Backend::Sqlite);
    expectOneLine(serve({QStringLiteral("--database"), shop.url(), QStringLiteral("--listen"),
                         QStringLiteral("127.0.0.1:0"), QStringLiteral("--tls-cert"), certificate,
                         QStringLiteral("--tls-key"), key}),
                  named);
}

void TstServeRefusals::anEncryptedKeyAsksNobody()
{
    const QString encrypted = m_certificate.file(QStringLiteral("encrypted.pem"));
    QCOMPARE(QProcess::execute(QStringLiteral("openssl"),
                               {QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                                m_certificate.key(), QStringLiteral("-out"), encrypted,
                                QStringLiteral("-passout"), QStringLiteral("pass:secret")}),
             0);
    TestShop shop(Backend::Sqlite);
    expectOneLine(serve({QStringLiteral("--database"), shop.url(), QStringLiteral("--listen"),
                         QStringLiteral("127.0.0.1:0"), QStringLiteral("--tls-cert"),
                         m_certificate.certificate(), QStringLiteral("--tls-key"), encrypted}),
                  encrypted);
}

void TstServeRefusals::otherComputersNeedTls_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"0.0.0.0", "[::]", "192.0.2.1", "[::ffff:192.0.2.1]"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TstServeRefusals::otherComputersNeedTls()
{
    QFETCH(QString, address);
    TestShop shop(Backend::Sqlite);
    expectOneLine(serve({QStringLiteral("--database"), shop.url(), QStringLiteral("--listen"),
                         address + QStringLiteral(":0")}),
                  QStringLiteral("--tls-cert"));
}

void TstServeRefusals::aDemoStaysAtHome_data()
{
    QTest::addColumn<bool>("hasTls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void TstServeRefusals::aDemoStaysAtHome()
{
    QFETCH(bool, hasTls);
    QStringList arguments{QStringLiteral("--demo"), QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")};
    if (hasTls)
        arguments += {QStringLiteral("--tls-cert"), m_certificate.certificate(), QStringLiteral("--tls-key"),
                      m_certificate.key()};
    expectOneLine(serve(arguments), QStringLiteral("demo"));
}

void TstServeRefusals::aTakenPortIsSaid()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    TestShop shop(Backend::Sqlite);
    expectOneLine(serve({QStringLiteral("--database"), shop.url(), QStringLiteral("--listen"),
                         QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())}),
                  QString::number(taken.serverPort()));
}

void TstServeRefusals::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromLatin1(text).split(u' '); };
    row("--tls-cert cert.pem");
    row("--tls-key key.pem");
    row("--listen 8080");
    row("--listen :8080");
    row("--listen 127.0.0.1");
    row("--listen 127.0.0.1:65536");
    row("--listen 127.0.0.1:http");
    row("--rate-limit soup");
    row("--rate-limit -1");
    row("--rate-limit 5:0");
    row("--rate-limit 1:2:3");
    row("--rate-limit nan");
    row("--rate-limit inf");
    row("--rate-limit 5:inf");
}

void TstServeRefusals::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    TestShop shop(Backend::Sqlite);
    const ProgramRun run = serve(QStringList{QStringLiteral("--database"), shop.url()} + arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.count(u'\n') == 1, qPrintable(run.errors));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstServeRefusals)
#include "tst_serve_refusals.moc"

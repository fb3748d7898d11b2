// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/server_process.h"
#include "tests/support/test_shop.h"

#include <QFile>
#include <QProcess>

using namespace danggol::test;

/// The README's lines for a first walk through the API do what it says, copied as they are.
class TstReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurlLinesWalkTheWholeFlow();

private:
    /// The lines from where the API's address is set up to those that would never end.
    [[nodiscard]] static QString lines();
};

QString TstReadme::lines()
{
    QFile readme(QStringLiteral(DANGGOL_SOURCE_DIR "/README.md"));
    if (!readme.open(QIODevice::ReadOnly))
        qFatal("no README");
    const QString text = QString::fromUtf8(readme.readAll());
    const qsizetype start = text.indexOf(QStringLiteral("API=http"));
    return text.mid(start, text.indexOf(QStringLiteral("call -N"), start) - start);
}

void TstReadme::theCurlLinesWalkTheWholeFlow()
{
    const ServerProcess server({QStringLiteral("--demo")});
    const QString address = QStringLiteral("http://127.0.0.1:%1");
    QString script = lines();
    QVERIFY(script.contains(address.arg(8'080)));
    script.replace(address.arg(8'080), address.arg(server.port()));
    QProcess bash;
    bash.start(QStringLiteral("bash"),
               {QStringLiteral("-euo"), QStringLiteral("pipefail"), QStringLiteral("-c"), script});
    QVERIFY(bash.waitForFinished(60'000));
    const QByteArray errors = bash.readAllStandardError();
    QVERIFY2(bash.exitCode() == 0 && errors.isEmpty(), errors.constData());
    const QByteArray said = bash.readAllStandardOutput();
    for (const char *part : {R"({"userId":1,"balance":)", R"("name":"Salt bread)", "PRODUCT_NOT_FOUND",
                             R"("status":"DEPOSIT_WAIT")", R"("status":"DONE")", R"("status":"BUY_CONFIRM")",
                             R"("productRows":)", R"("rank":1)", R"("balances":true)"})
        QVERIFY2(said.contains(part), said.constData());
}

DANGGOL_TEST_MAIN(QCoreApplication, TstReadme)
#include "tst_readme.moc"

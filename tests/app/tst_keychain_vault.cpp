// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keychain_vault.h"

#include "tests/support/fatal_warnings.h"

#include <QCoreApplication>
#include <QtTest>

#include <optional>

using namespace danggol;
using namespace danggol::app;

/// The desktop's own keychain where there is one; and that everything is answered where there is none.
class TstKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKeptComesBackUntilItIsForgotten();
    void withoutAKeychainNothingIsKept();

private:
    [[nodiscard]] QString read();
    [[nodiscard]] bool write(const QString &password);

    const QString m_url = QStringLiteral("postgresql://till@shop-db.invalid:5432/test");
    KeychainVault m_vault;
};

void TstKeychainVault::init()
{
    // What Qt says of a session without a bus.
    test::FatalWarnings::expect(QStringLiteral("D-Bus"));
    test::FatalWarnings::expect(QStringLiteral("QDBus"));
}

QString TstKeychainVault::read()
{
    std::optional<QString> answer;
    m_vault.read(m_url, [&answer](const QString &password) { answer = password; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        qFatal("the keychain did not answer");
    return *answer;
}

bool TstKeychainVault::write(const QString &password)
{
    std::optional<bool> answer;
    m_vault.write(m_url, password, [&answer](bool isKept) { answer = isKept; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        qFatal("the keychain did not answer");
    return *answer;
}

void TstKeychainVault::whatIsKeptComesBackUntilItIsForgotten()
{
    const bool isKept = write(QStringLiteral("p@ss/word"));
    QCOMPARE(read(), isKept ? QStringLiteral("p@ss/word") : QString());
    m_vault.forget(m_url);
    QTRY_COMPARE(read(), QString());
    qInfo("a keychain runs here: %s", isKept ? "yes" : "no");
}

void TstKeychainVault::withoutAKeychainNothingIsKept()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("there is a session bus, and with it perhaps a keychain");
    QVERIFY(!write(QStringLiteral("secret")));
    QVERIFY(read().isEmpty());
}

DANGGOL_TEST_MAIN(QCoreApplication, TstKeychainVault)
#include "tst_keychain_vault.moc"

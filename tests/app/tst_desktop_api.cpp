// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/till_window.h"
#include "tests/api/client/http_client.h"
#include "tests/support/fatal_warnings.h"
#include "tests/support/test_shop.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/toast.h"
#include "ui/parts/toast_host.h"
#include "ui/settings/new_token_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/token_secret_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace danggol;
using namespace danggol::app;
using namespace danggol::test;

namespace
{

/// A port that somebody has, until it is let go.
class HeldPort
{
public:
    HeldPort()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] quint16 number() const { return m_port ? m_port : m_server.serverPort(); }
    void letGo()
    {
        m_port = m_server.serverPort();
        m_server.close();
    }

private:
    QTcpServer m_server;
    quint16 m_port = 0;
};

[[nodiscard]] quint16 freePort()
{
    HeldPort port;
    port.letGo();
    return port.number();
}

[[nodiscard]] bool isOpen(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return socket.waitForConnected(20'000);
}

/// The desktop program with its settings, used as a person does.
class Desk
{
public:
    explicit Desk(const ShopRequest &request, bool remembers = true)
    {
        QSignalSpy opened(&m_desktop, &DesktopApp::opened);
        m_desktop.setRemembersShop(remembers);
        m_desktop.start(request);
        if (!opened.wait(60'000) && opened.isEmpty())
            qFatal("the till did not open");
    }

    [[nodiscard]] TillWindow &till() { return *m_desktop.till(); }
    [[nodiscard]] ui::SettingsDialog *settings()
    {
        auto *found = till().window().findChild<ui::SettingsDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    void openSettings()
    {
        till().window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &till().window());
        QTest::keyClick(&till().window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(settings());
        QTRY_COMPARE(QApplication::activeWindow(), settings());
        settings()->showSection(QStringLiteral("apiSection"));
    }
    template <class Widget>
    [[nodiscard]] Widget &part(const char *name)
    {
        auto *found = till().window().findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    [[nodiscard]] QString text(const char *name) { return part<QLabel>(name).text(); }
    void press(const char *name) { QTest::mouseClick(&part<QWidget>(name), Qt::LeftButton); }
    void pressSwitch() { QTest::keyClick(&part<QCheckBox>("apiSwitch"), Qt::Key_Space); }
    void typePort(quint16 port)
    {
        auto &edit = part<ui::LineEdit>("apiPort");
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QString::number(port));
        QTest::keyClick(&edit, Qt::Key_Tab);
    }
    void turnOnAt(quint16 port)
    {
        openSettings();
        typePort(port);
        pressSwitch();
        QTRY_COMPARE(text("apiState"), QStringLiteral("Serving at http://127.0.0.1:%1").arg(port));
    }

private:
    DesktopApp m_desktop{*qApp, ui::ThemeMode::Light};
};

class TstDesktopApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }

    void aDemoIsServedFromTheWindow();
    void aShopNeedsATokenFromTheSettings();
    void aTakenPortIsSaid();
    void otherAddressesAreRefusedInTheWindowsWords();
    void itIsServedAgainAfterARestart();
    void aRestartSaysWhenItIsNotServed();
    void aTourServesNothing();
    void closingTheWindowClosesThePort();

private:
    [[nodiscard]] ShopRequest shop(const char *name) const
    {
        return {.databaseUrl = QStringLiteral("sqlite:") + m_folder.filePath(QLatin1String(name)),
                .newShopName = QStringLiteral("Corner shop")};
    }

    QTemporaryDir m_folder;
};

void TstDesktopApi::initTestCase()
{
    FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of dialogs, on the offscreen platform
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TstDesktopApi::aDemoIsServedFromTheWindow()
{
    Desk desk(ShopRequest{.isDemo = true});
    const quint16 port = freePort();
    const auto customers = valueOf(await<Page<Customer>>([&](Reply<Page<Customer>> reply) {
        desk.till().session().shop().customers().list(TestShop::admin(), {}, std::move(reply));
    }));
    const Customer customer = customers.items.first();
    desk.till().session().chooseCustomer(customer);
    desk.turnOnAt(port);
    QVERIFY(desk.text("apiPurpose").contains(QStringLiteral("need no token")));
    HttpClient client(port, {});
    const HttpAnswer charged =
        client.post("/points", "{\"userId\":" + QByteArray::number(customer.id.value) + ",\"amount\":12345}");
    QCOMPARE(charged.status, 200);
    const qint64 balanceWon = customer.balance.won() + 12'345;
    QCOMPARE(charged.json()["balance"].get<qint64>(), balanceWon);
    // The wallet screen, which nobody touched, shows it.
    QTRY_COMPARE(desk.text("balanceAmount").remove(u',').remove(u'₩'), QString::number(balanceWon));
    QVERIFY(client.get("/verify").json()["balances"].get<bool>());
    desk.pressSwitch();
    QTRY_COMPARE(desk.text("apiState"), QStringLiteral("Off"));
    QVERIFY(!isOpen(port));
}

void TstDesktopApi::aShopNeedsATokenFromTheSettings()
{
    Desk desk(shop("token.danggol"));
    const quint16 port = freePort();
    desk.turnOnAt(port);
    HttpClient client(port, {});
    QCOMPARE(client.get("/products").code(), "UNAUTHENTICATED");
    desk.press("newTokenButton");
    QTRY_VERIFY(desk.till().window().findChild<ui::NewTokenDialog *>());
    QTest::keyClicks(&desk.part<ui::LineEdit>("tokenName"), QStringLiteral("Kitchen"));
    QTest::mouseClick(desk.part<ui::SegmentBar>("tokenRoles").button(1), Qt::LeftButton);
    desk.press("createTokenButton");
    QTRY_VERIFY(desk.till().window().findChild<ui::TokenSecretDialog *>());
    client.setToken(desk.part<ui::LineEdit>("tokenSecret").text().toLatin1());
    QCOMPARE(client.get("/products").status, 200);
}

void TstDesktopApi::aTakenPortIsSaid()
{
    Desk desk(shop("taken.danggol"));
    HeldPort taken;
    desk.openSettings();
    desk.typePort(taken.number());
    desk.pressSwitch();
    QTRY_COMPARE(desk.text("apiState"), QStringLiteral("Not serving"));
    auto &edit = desk.part<ui::LineEdit>("apiPort");
    QVERIFY2(edit.hasError() &&
                 edit.accessibleDescription().contains(
                     QStringLiteral("port %1 of 127.0.0.1 cannot be opened").arg(taken.number())),
             qPrintable(edit.accessibleDescription()));
    taken.letGo();
    desk.press("retryApiButton");
    QTRY_VERIFY(desk.text("apiState").startsWith(QStringLiteral("Serving at")));
    QVERIFY(!edit.hasError());
    QVERIFY(isOpen(taken.number()));
}

void TstDesktopApi::otherAddressesAreRefusedInTheWindowsWords()
{
    Desk desk(shop("open.danggol"));
    desk.openSettings();
    auto &address = desk.part<ui::LineEdit>("apiAddress");
    address.setFocus();
    address.selectAll();
    QTest::keyClicks(&address, QStringLiteral("0.0.0.0"));
    desk.pressSwitch();
    QVERIFY(address.hasError());
    QVERIFY(address.accessibleDescription().contains(QStringLiteral("Other computers could reach")));
    QVERIFY(!address.accessibleDescription().contains(QStringLiteral("--")));
    QCOMPARE(desk.text("apiState"), QStringLiteral("Off"));
    QVERIFY(!desk.part<QCheckBox>("apiSwitch").isChecked());
}

void TstDesktopApi::itIsServedAgainAfterARestart()
{
    const quint16 port = freePort();
    {
        Desk desk(shop("again.danggol"));
        desk.turnOnAt(port);
    }
    QVERIFY(!isOpen(port));
    {
        Desk desk(shop("again.danggol"));
        QTRY_COMPARE(desk.till().apiSettings().state(), models::ApiSettingsController::State::Serving);
        QVERIFY(isOpen(port));
        desk.openSettings();
        QVERIFY(desk.part<QCheckBox>("apiSwitch").isChecked());
        QCOMPARE(desk.part<ui::LineEdit>("apiPort").text(), QString::number(port));
        desk.pressSwitch();
        QTRY_COMPARE(desk.text("apiState"), QStringLiteral("Off"));
    }
    Desk desk(shop("again.danggol"));
    QCOMPARE(desk.till().apiSettings().state(), models::ApiSettingsController::State::Off);
    QCOMPARE(desk.till().apiSettings().settings().port, port);
}

void TstDesktopApi::aRestartSaysWhenItIsNotServed()
{
    HeldPort taken;
    QSettings().setValue(QStringLiteral("api/enabled"), true);
    QSettings().setValue(QStringLiteral("api/port"), taken.number());
    Desk desk(shop("silent.danggol"));
    QTRY_VERIFY(desk.till().window().toasts().current());
    QVERIFY(desk.till().window().toasts().current()->text().contains(QString::number(taken.number())));
    QVERIFY(QSettings().value(QStringLiteral("api/enabled")).toBool());
}

void TstDesktopApi::aTourServesNothing()
{
    const quint16 port = freePort();
    QSettings().setValue(QStringLiteral("api/enabled"), true);
    QSettings().setValue(QStringLiteral("api/port"), port);
    Desk desk(shop("tour.danggol"), false);
    QCOMPARE(desk.till().apiSettings().state(), models::ApiSettingsController::State::Off);
    QVERIFY(!isOpen(port));
}

void TstDesktopApi::closingTheWindowClosesThePort()
{
    Desk desk(shop("close.danggol"));
    const quint16 port = freePort();
    QWidget *before = desk.till().window().focusWidget();
    QVERIFY(before);
    desk.turnOnAt(port);
    QTest::keyClick(desk.settings(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.settings());
    QVERIFY(isOpen(port)); // it serves on without the dialog
    desk.till().window().activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), before);
    desk.till().window().close();
    QVERIFY(!isOpen(port));
    QVERIFY(QSettings().value(QStringLiteral("api/enabled")).toBool());
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstDesktopApi)
#include "tst_desktop_api.moc"

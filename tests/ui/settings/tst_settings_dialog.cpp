// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_screen.h"
#include "tests/ui/views/view_pictures.h"

#include <QAbstractItemView>
#include <QClipboard>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using danggol::ui::test::savePicture;
using models::ApiSettingsController;
using State = ApiSettingsController::State;

namespace
{

class TstSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSwitchServesAndStops();
    void itIsUsedByKeyboardAlone();
    void wrongFieldsAreSaidWhereTheyAre();
    void aFailureIsSaidBelowItsField();
    void theSectionIsForAdminsAlone();
    void itLooksRight_data();
    void itLooksRight();
};

void TstSettingsDialog::theSwitchServesAndStops()
{
    SettingsScreen s;
    s.open();
    QCOMPARE(s.state(), QStringLiteral("Off"));
    QVERIFY(s.part<QWidget>("copyApiUrlButton").isHidden());
    QVERIFY(s.part<TextLabel>("apiPurpose").text().contains(QStringLiteral("needs a token")));
    s.pressSwitch();
    QCOMPARE(s.state(), QStringLiteral("Starting…"));
    s.served();
    QCOMPARE(s.state(), QStringLiteral("Serving at http://127.0.0.1:8080"));
    QVERIFY(!s.edit("apiPort").isEnabled());
    s.press("copyApiUrlButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8080"));
    QCOMPARE(s.button("copyApiUrlButton").label(), QStringLiteral("Copied"));
    s.pressSwitch();
    QCOMPARE(s.controller.state(), State::Stopping);
    s.host.stopped();
    QTRY_COMPARE(s.state(), QStringLiteral("Off"));
    QVERIFY(s.edit("apiPort").isEnabled());
    QVERIFY(!s.part<QCheckBox>("apiSwitch").isChecked());
}

void TstSettingsDialog::itIsUsedByKeyboardAlone()
{
    SettingsScreen s;
    s.open();
    QVERIFY(s.part<QCheckBox>("apiSwitch").hasFocus());
    QTest::keyClick(s.dialog.get(), Qt::Key_Tab);
    QVERIFY(s.edit("apiAddress").hasFocus());
    QTest::keyClick(&s.edit("apiAddress"), Qt::Key_Tab);
    QVERIFY(s.edit("apiPort").hasFocus());
    QTest::keyClicks(&s.edit("apiPort"), QStringLiteral("9090"));
    QTest::keyClick(&s.edit("apiPort"), Qt::Key_Return); // must not press anything
    QVERIFY(s.dialog->isVisible());
    QCOMPARE(s.controller.settings().port, quint16(9'090));
    QTest::keyClick(&s.edit("apiPort"), Qt::Key_Tab);
    QVERIFY(s.button("newTokenButton").hasFocus());
    auto &box = s.part<QCheckBox>("apiSwitch");
    box.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&box, Qt::Key_Space);
    s.served();
    QVERIFY(box.hasFocus());
    QTest::keyClick(&box, Qt::Key_Tab);
    QVERIFY(s.button("copyApiUrlButton").hasFocus());
    for (const char *name : {"apiAddress", "apiPort"})
        QVERIFY(!s.edit(name).accessibleName().isEmpty());
    QTest::keyClick(s.dialog.get(), Qt::Key_Escape);
    QVERIFY(!s.dialog->isVisible());
    QCOMPARE(s.controller.state(), State::Serving);
}

void TstSettingsDialog::wrongFieldsAreSaidWhereTheyAre()
{
    SettingsScreen s;
    s.open();
    s.type(s.edit("apiAddress"), QStringLiteral("localhost"));
    QVERIFY(!s.edit("apiAddress").hasError()); // not while it is being typed
    QTest::keyClick(&s.edit("apiAddress"), Qt::Key_Tab);
    QCOMPARE(s.fault("apiAddress"), QStringLiteral("Enter an address in numbers, such as 127.0.0.1."));
    s.type(s.edit("apiPort"), QStringLiteral("70000"));
    s.pressSwitch();
    QVERIFY(!s.part<QCheckBox>("apiSwitch").isChecked());
    QVERIFY(s.host.starts.isEmpty());
    QCOMPARE(s.fault("apiPort"), QStringLiteral("Enter a port from 1 to 65535."));
    QVERIFY(s.edit("apiAddress").hasFocus());
    QTest::keyClicks(&s.edit("apiAddress"), QStringLiteral("127.0.0.1"));
    QVERIFY(!s.edit("apiAddress").hasError());
    s.type(s.edit("apiPort"), QStringLiteral("8081"));
    s.pressSwitch();
    QCOMPARE(s.host.starts.size(), 1);
    QCOMPARE(s.host.starts.first().port, quint16(8'081));
}

void TstSettingsDialog::aFailureIsSaidBelowItsField()
{
    SettingsScreen s;
    s.open();
    s.pressSwitch();
    s.host.refuse(portTaken());
    QTRY_COMPARE(s.state(), QStringLiteral("Not serving"));
    QCOMPARE(s.fault("apiPort"), portTaken().message);
    QVERIFY(s.fault("apiAddress").isEmpty());
    QVERIFY(s.edit("apiPort").hasFocus());
    QTest::keyClick(&s.edit("apiPort"), Qt::Key_Tab); // leaving it changes nothing
    QCOMPARE(s.fault("apiPort"), portTaken().message);
    s.press("retryApiButton");
    QCOMPARE(s.host.starts.size(), 2);
    s.host.refuse(portTaken());
    QTRY_VERIFY(s.edit("apiPort").hasError());
    QTest::keyClicks(&s.edit("apiPort"), QStringLiteral("8081"));
    QTest::keyClick(&s.edit("apiPort"), Qt::Key_Return);
    QCOMPARE(s.host.starts.size(), 3);
    s.served();
    QVERIFY(!s.edit("apiPort").hasError());
    QCOMPARE(s.state(), QStringLiteral("Serving at http://127.0.0.1:8081"));
}

void TstSettingsDialog::theSectionIsForAdminsAlone()
{
    SettingsScreen s(TestShop::staff());
    s.open();
    QVERIFY(!s.part<QWidget>("apiSection").isVisible());
    QVERIFY(s.part<QWidget>("nothingToSet").isVisible());
    s.session.setActor(TestShop::admin());
    QVERIFY(s.part<QWidget>("apiSection").isVisible());
    QVERIFY(!s.part<QWidget>("nothingToSet").isVisible());
}

void TstSettingsDialog::itLooksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TstSettingsDialog::itLooksRight()
{
    QFETCH(bool, isDark);
    SettingsScreen s(TestShop::admin(), isDark ? ThemeMode::Dark : ThemeMode::Light);
    const CustomerId bora = s.shop.customer(QStringLiteral("Bora"));
    const auto make = [&](const CreateTokenCommand &command) {
        return valueOf(s.shop.await<NewToken>([&](Reply<NewToken> reply) {
                   s.shop->tokens().create(TestShop::admin(), s.shop.operation(), command, std::move(reply));
               }))
            .token.id;
    };
    (void)make({.name = QStringLiteral("Bora's phone"), .customer = bora});
    const TokenId old = make({.name = QStringLiteral("Old tablet"), .role = Role::Staff});
    (void)make({.name = QStringLiteral("Kitchen display"), .role = Role::Staff});
    (void)valueOf(s.shop.await<ApiToken>([&](Reply<ApiToken> reply) {
        s.shop->tokens().revoke(TestShop::admin(), s.shop.operation(), old, std::move(reply));
    }));
    const QString suffix = isDark ? QStringLiteral("-dark") : QString();
    s.open();
    auto *table = s.dialog->findChild<QAbstractItemView *>(QStringLiteral("tokenTable"));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setCurrentIndex(table->model()->index(0, 0));
    s.pressSwitch();
    s.host.refuse(portTaken());
    QTRY_COMPARE(s.controller.state(), State::Failed);
    QVERIFY(savePicture(*s.dialog, s.theme, QStringLiteral("settings-failed%1").arg(suffix)));
    s.controller.retry();
    s.served();
    QVERIFY(savePicture(*s.dialog, s.theme, QStringLiteral("settings%1").arg(suffix)));
    const QColor ground = s.dialog->grab().toImage().pixelColor(2, 2);
    QCOMPARE(ground, s.theme.color(Token::Surface));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstSettingsDialog)
#include "tst_settings_dialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/sections_screen.h"
#include "tests/ui/views/view_pictures.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using danggol::ui::test::savePicture;

namespace
{

Backend backend()
{
    QFETCH_GLOBAL(Backend, backend);
    return backend;
}

/// Another till saves the settings with one thing changed.
void saveThere(SectionsScreen &s, Shop &there, const std::function<void(ShopSettings &)> &edit)
{
    ShopSettings wanted = there.settings();
    edit(wanted);
    (void)valueOf(await<ShopSettings>([&](Reply<ShopSettings> reply) {
        there.saveSettings(TestShop::admin(), s.shop.operation(), {wanted, {}}, std::move(reply));
    }));
}

class TstShopSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void ctrlEnterSavesAndTheToastUndoes();
    void faultsAreSaidOnLeavingAndOnSaving();
    void aZoneIsSearchedFor();
    void anotherTillsSaveIsFollowedOrAConflict();
    void itIsForAdminsAlone();
    void itLooksRight();
};

void TstShopSection::ctrlEnterSavesAndTheToastUndoes()
{
    SectionsScreen s(backend());
    const std::unique_ptr<Shop> there = s.shop.secondTill();
    s.open("shopSection");
    QVERIFY(s.edit("shopName").hasFocus());
    QCOMPARE(s.edit("shopName").text(), QStringLiteral("Test shop"));
    s.type("shopName", QStringLiteral("Dalbit Market"));
    s.type("shopUnpaidMinutes", QStringLiteral("45"));
    QTest::keyClick(&s.edit("shopUnpaidMinutes"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(there->settings().name, QStringLiteral("Dalbit Market"));
    QCOMPARE(there->settings().unpaidOrderMinutes, 45);
    QTRY_COMPARE(s.toast(), QStringLiteral("Saved the shop's settings"));
    QTRY_VERIFY(!s.part<KeyButton>("saveShopButton").isBusy());
    s.part<KeyButton>("saveShopButton").setFocus();
    QTest::keyClick(s.dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(there->settings().name, QStringLiteral("Test shop"));
    QTRY_COMPARE(s.edit("shopName").text(), QStringLiteral("Test shop"));
    QCOMPARE(s.edit("shopUnpaidMinutes").text(), QStringLiteral("30"));
    QTest::keyClick(s.dialog.get(), Qt::Key_Escape);
    QVERIFY(!s.dialog->isVisible());
}

void TstShopSection::faultsAreSaidOnLeavingAndOnSaving()
{
    SectionsScreen s(backend());
    s.open("shopSection");
    s.type("shopConfirmDays", QStringLiteral("91"));
    QVERIFY(s.fault("shopConfirmDays").isEmpty()); // not while it is being typed
    QTest::keyClick(&s.edit("shopConfirmDays"), Qt::Key_Tab);
    QCOMPARE(s.fault("shopConfirmDays"), QStringLiteral("Enter 1 to 90 days."));
    QTest::mouseClick(&s.part<KeyButton>("saveShopButton"), Qt::LeftButton);
    QCOMPARE(s.message(), QStringLiteral("1 field needs attention."));
    QVERIFY(s.edit("shopConfirmDays").hasFocus());
    s.type("shopTimeZone", QStringLiteral("Nowhere"));
    s.type("shopName", QStringLiteral(" "));
    QTest::keyClick(&s.edit("shopName"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(s.message(), QStringLiteral("3 fields need attention."));
    QVERIFY(s.edit("shopName").hasFocus());
    QVERIFY(s.fault("shopTimeZone").contains(QStringLiteral("Asia/Seoul")));
    QCOMPARE(s.shop->settings().name, QStringLiteral("Test shop"));
    s.type("shopName", QStringLiteral("A"));
    QVERIFY(s.fault("shopName").isEmpty());
}

void TstShopSection::aZoneIsSearchedFor()
{
    SectionsScreen s(backend());
    s.open("shopSection");
    s.type("shopTimeZone", QStringLiteral("new york"));
    QAbstractItemView *zones = s.edit("shopTimeZone").completer()->popup();
    QTRY_VERIFY(zones->isVisible());
    QCOMPARE(zones->model()->rowCount(), 1);
    QVERIFY(savePicture(*zones, s.theme, QStringLiteral("settings-zones")));
    QTest::keyClick(zones, Qt::Key_Down);
    QTest::keyClick(zones, Qt::Key_Return);
    QCOMPARE(s.edit("shopTimeZone").text(), QStringLiteral("America/New York"));
    QTRY_VERIFY(!zones->isVisible());
    // 14:00 in Seoul.
    QVERIFY2(s.edit("shopTimeZone").accessibleDescription().contains(QStringLiteral("00:00")),
             qPrintable(s.edit("shopTimeZone").accessibleDescription()));
    s.type("shopTimeZone", QStringLiteral("europe/berlin"));
    QTest::keyClick(zones->isVisible() ? static_cast<QWidget *>(zones) : &s.edit("shopTimeZone"),
                    Qt::Key_Escape);
    QVERIFY(s.dialog->isVisible()); // Esc closes the list first
    QTest::keyClick(&s.edit("shopTimeZone"), Qt::Key_Tab);
    QCOMPARE(s.edit("shopTimeZone").text(), QStringLiteral("Europe/Berlin"));
    QTest::keyClick(&s.edit("shopTimeZone"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(s.shop->settings().timeZone, QStringLiteral("Europe/Berlin"));
}

void TstShopSection::anotherTillsSaveIsFollowedOrAConflict()
{
    SectionsScreen s(backend());
    const std::unique_ptr<Shop> there = s.shop.secondTill();
    s.open("shopSection");
    saveThere(s, *there, [](ShopSettings &settings) { settings.name = QStringLiteral("Theirs"); });
    QTRY_COMPARE(s.edit("shopName").text(), QStringLiteral("Theirs"));
    s.type("shopConfirmDays", QStringLiteral("14"));
    saveThere(s, *there, [](ShopSettings &settings) { settings.name = QStringLiteral("Again"); });
    QTRY_COMPARE(s.shop->settings().name, QStringLiteral("Again"));
    QCOMPARE(s.edit("shopConfirmDays").text(), QStringLiteral("14")); // what is typed stays
    QTest::keyClick(&s.edit("shopConfirmDays"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(s.message().contains(QStringLiteral("another till")));
    QTRY_COMPARE(s.edit("shopName").text(), QStringLiteral("Again"));
    QCOMPARE(s.edit("shopConfirmDays").text(), QStringLiteral("14"));
    QTest::keyClick(&s.edit("shopConfirmDays"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(there->settings().autoConfirmDays, 14);
    QCOMPARE(there->settings().name, QStringLiteral("Again"));
    QTRY_VERIFY(s.message().isEmpty());
}

void TstShopSection::itIsForAdminsAlone()
{
    SectionsScreen s(backend(), TestShop::staff());
    s.open("shopSection");
    QVERIFY(!s.part<QWidget>("shopSection").isVisible());
    QCOMPARE(s.dialog->currentSection(), QStringLiteral("thisTillSection"));
    s.session.setActor(TestShop::admin());
    s.dialog->showSection(QStringLiteral("shopSection"));
    QVERIFY(s.part<QWidget>("shopSection").isVisible());
    s.session.setActor(TestShop::staff());
    QVERIFY(!s.part<QWidget>("shopSection").isVisible());
    QVERIFY(s.part<QWidget>("thisTillSection").isVisible());
}

void TstShopSection::itLooksRight()
{
    for (const bool isDark : {false, true}) {
        SectionsScreen s(backend(), TestShop::admin(), isDark ? ThemeMode::Dark : ThemeMode::Light);
        s.open("shopSection");
        s.type("shopConfirmDays", QStringLiteral("91"));
        QTest::keyClick(&s.edit("shopConfirmDays"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(s.edit("shopConfirmDays").hasError());
        QVERIFY(savePicture(*s.dialog, s.theme,
                            isDark ? QStringLiteral("settings-shop-dark") : QStringLiteral("settings-shop")));
    }
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstShopSection)
#include "tst_shop_section.moc"

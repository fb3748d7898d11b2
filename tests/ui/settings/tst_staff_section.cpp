// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/till_session.h"
#include "tests/support/staff_people.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/views/table_view.h"
#include "ui/settings/pin_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/staff_dialog.h"
#include "ui/settings/staff_section.h"

#include <QApplication>
#include <QDir>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;

/// The staff in the settings, under real keys and clicks.
class TstStaffSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPersonIsAdded();
    void aPersonIsEdited();
    void aBadNameKeepsTheDialogOpen();
    void somebodyIsGivenAPin();
    void theOwnPinIsChangedKnowingTheOldOne();
    void archivingIsUndone();
    void whoIsArchivedIsRestored();
    void nobodyArchivesThemselves();
    void aPinIsTakenAway();
    void theLastAdminsPinStaysWhileOthersHaveOne();
    void itIsForAdmins();
    void itLooksAsTheOthersDo_data();
    void itLooksAsTheOthersDo();

private:
    void show(const Actor &actor = TestShop::admin())
    {
        m_session->setActor(actor);
        m_dialog = std::make_unique<SettingsDialog>(m_theme, *m_session, nullptr);
        m_dialog->addSection(new StaffSection(m_theme, *m_session));
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <class Widget>
    Widget &part(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    TableView &table() { return part<TableView>("staffTable"); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    void choose(const QString &name)
    {
        QTRY_VERIFY(table().model()->rowCount() > 0);
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (cell(row, 0) == name) {
                QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                                  table().visualRect(table().model()->index(row, 0)).center());
                return;
            }
        }
        QFAIL(qPrintable(name));
    }
    void press(const char *name) { QTest::mouseClick(&part<QWidget>(name), Qt::LeftButton); }
    void type(const char *name, const QString &text)
    {
        auto &edit = part<LineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    void picture(const QString &name)
    {
        if (qEnvironmentVariableIsSet("DANGGOL_PICTURES"))
            m_dialog->grab().save(QDir(qEnvironmentVariable("DANGGOL_PICTURES")).filePath(name + ".png"));
    }

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<StaffPeople> m_staff;
    std::unique_ptr<models::TillSession> m_session;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TstStaffSection::init()
{
    FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of dialogs, on the offscreen platform
    m_theme.setMode(ThemeMode::Light);
    m_theme.setTextScale(1);
    m_theme.apply(*qApp);
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
    m_staff = std::make_unique<StaffPeople>(*m_shop);
    m_session = std::make_unique<models::TillSession>(m_shop->shop(), TestShop::admin());
}

void TstStaffSection::cleanup()
{
    m_dialog.reset();
    m_session.reset();
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstStaffSection::aPersonIsAdded()
{
    show();
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QCOMPARE(cell(0, 2), QStringLiteral("Set"));
    QCOMPARE(cell(2, 2), QStringLiteral("None"));
    press("addStaffButton");
    type("staffName", QStringLiteral("Mina"));
    QTest::keyClick(&part<QWidget>("staffName"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 4);
    QCOMPARE(cell(3, 0), QStringLiteral("Mina"));
    QCOMPARE(cell(3, 1), QStringLiteral("Cashier"));
    QTRY_VERIFY(!m_dialog->findChild<StaffDialog *>());
}

void TstStaffSection::aPersonIsEdited()
{
    show();
    choose(QStringLiteral("Duri"));
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(part<LineEdit>("staffName").text(), QStringLiteral("Duri"));
    type("staffName", QStringLiteral("Duri Ma"));
    QTest::mouseClick(part<SegmentBar>("staffRoles").button(1), Qt::LeftButton);
    press("saveStaffButton");
    QTRY_COMPARE(cell(1, 0), QStringLiteral("Duri Ma")); // admins first
    QCOMPARE(cell(1, 1), QStringLiteral("Admin"));
}

void TstStaffSection::aBadNameKeepsTheDialogOpen()
{
    show();
    press("addStaffButton");
    press("saveStaffButton");
    QCOMPARE(part<LineEdit>("staffName").accessibleDescription(), QStringLiteral("Enter the person's name."));
    QVERIFY(part<StaffDialog>("staffDialog").isVisible());
    QTest::keyClick(&part<QWidget>("staffName"), Qt::Key_Escape);
    QTRY_COMPARE(table().model()->rowCount(), 3);
}

void TstStaffSection::somebodyIsGivenAPin()
{
    show();
    choose(QStringLiteral("Duri"));
    press("staffPinButton");
    QVERIFY(!part<QWidget>("currentPin").isVisible());
    type("newPin", QStringLiteral("33x3"));
    type("newPinAgain", QStringLiteral("3333"));
    press("setPinButton");
    QCOMPARE(part<LineEdit>("newPin").accessibleDescription(), QStringLiteral("Enter four digits."));
    QCOMPARE(part<LineEdit>("newPin").echoMode(), QLineEdit::Password);
    type("newPin", QStringLiteral("3333"));
    press("setPinButton");
    QTRY_COMPARE(cell(2, 2), QStringLiteral("Set"));
    QTRY_VERIFY(!m_dialog->findChild<PinDialog *>());
}

void TstStaffSection::theOwnPinIsChangedKnowingTheOldOne()
{
    show();
    choose(QStringLiteral("Haneul"));
    press("staffPinButton");
    QVERIFY(part<QWidget>("currentPin").isVisible());
    for (const char *name : {"currentPin", "newPin", "newPinAgain"})
        type(name, QStringLiteral("4444"));
    press("setPinButton");
    QTRY_COMPARE(part<LineEdit>("currentPin").accessibleDescription(),
                 QStringLiteral("That PIN didn’t match. 4 tries left."));
    type("currentPin", QStringLiteral("1111"));
    QTest::keyClick(&part<QWidget>("currentPin"), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->findChild<PinDialog *>());
}

void TstStaffSection::archivingIsUndone()
{
    show();
    choose(QStringLiteral("Sori"));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QCOMPARE(part<MessageLine>("staffMessage").message(), QStringLiteral("Archived Sori."));
    press("undoArchiveStaffButton");
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QVERIFY(!part<QWidget>("undoArchiveStaffButton").isVisible());
    choose(QStringLiteral("Sori"));
    press("archiveStaffButton");
    QTRY_COMPARE(table().model()->rowCount(), 2);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 3);
}

void TstStaffSection::whoIsArchivedIsRestored()
{
    StaffPeople::archive(*m_shop, m_staff->sori);
    show();
    QTRY_COMPARE(table().model()->rowCount(), 2);
    press("archivedStaffSwitch");
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), QStringLiteral("Sori"));
    choose(QStringLiteral("Sori"));
    QVERIFY(!part<QWidget>("editStaffButton").isEnabled());
    QVERIFY(!part<QWidget>("staffPinButton").isEnabled());
    QCOMPARE(part<KeyButton>("archiveStaffButton").label(), QStringLiteral("Restore"));
    picture(QStringLiteral("staff-archived"));
    press("archiveStaffButton");
    QTRY_COMPARE(table().model()->rowCount(), 0);
    QCOMPARE(part<MessageLine>("staffMessage").message(), QStringLiteral("Restored Sori."));
    press("undoArchiveStaffButton");
    QTRY_COMPARE(table().model()->rowCount(), 1);
    choose(QStringLiteral("Sori"));
    QTest::keyClick(&table(), Qt::Key_Delete); // archives nobody here
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_COMPARE(table().model()->rowCount(), 0);
    press("archivedStaffSwitch");
    QTRY_COMPARE(table().model()->rowCount(), 3);
}

void TstStaffSection::aPinIsTakenAway()
{
    show();
    choose(QStringLiteral("Duri"));
    press("staffPinButton");
    QVERIFY(!part<QWidget>("removePinButton").isVisible()); // there is none
    press("cancelPinButton");
    QTRY_VERIFY(!m_dialog->findChild<PinDialog *>());
    choose(QStringLiteral("Sori"));
    press("staffPinButton");
    press("removePinButton");
    QTRY_COMPARE(cell(1, 2), QStringLiteral("None"));
    QTRY_VERIFY(!m_dialog->findChild<PinDialog *>());
    // The own one knowing it, and now that nobody else has one.
    choose(QStringLiteral("Haneul"));
    press("staffPinButton");
    press("removePinButton");
    QCOMPARE(part<LineEdit>("currentPin").accessibleDescription(),
             QStringLiteral("Enter the four digits you have now."));
    type("currentPin", QStringLiteral("1111"));
    press("removePinButton");
    QTRY_COMPARE(cell(0, 2), QStringLiteral("None"));
}

void TstStaffSection::theLastAdminsPinStaysWhileOthersHaveOne()
{
    show();
    choose(QStringLiteral("Haneul"));
    press("staffPinButton");
    type("currentPin", QStringLiteral("1111"));
    press("removePinButton");
    QTRY_VERIFY(part<MessageLine>("pinDialogMessage").message().contains(QStringLiteral("admin")));
    QCOMPARE(cell(0, 2), QStringLiteral("Set"));
    press("cancelPinButton");
}

void TstStaffSection::nobodyArchivesThemselves()
{
    show();
    QTRY_COMPARE(table().model()->rowCount(), 3);
    choose(QStringLiteral("Haneul"));
    QVERIFY(part<QWidget>("editStaffButton").isEnabled());
    QVERIFY(!part<QWidget>("archiveStaffButton").isEnabled());
    QTest::keyClick(&table(), Qt::Key_Delete);
    choose(QStringLiteral("Duri"));
    QVERIFY(part<QWidget>("archiveStaffButton").isEnabled());
}

void TstStaffSection::itIsForAdmins()
{
    show(Actor::staff(m_staff->sori, QStringLiteral("Sori"), Role::Staff));
    QVERIFY(!part<QWidget>("staffSection").isVisible());
    m_session->setActor(TestShop::admin());
    QVERIFY(part<QWidget>("staffSection").isVisible());
}

void TstStaffSection::itLooksAsTheOthersDo_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << false << 1.0;
    QTest::newRow("dark") << true << 1.0;
    QTest::newRow("large") << false << 2.0;
}

void TstStaffSection::itLooksAsTheOthersDo()
{
    QFETCH(bool, isDark);
    QFETCH(double, scale);
    m_theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
    m_theme.setTextScale(scale);
    show();
    choose(QStringLiteral("Sori"));
    const auto &section = part<StaffSection>("staffSection");
    for (const char *name : {"archiveStaffButton", "staffPinButton", "editStaffButton", "addStaffButton"}) {
        const auto &button = part<KeyButton>(name);
        QVERIFY2(button.width() >= button.sizeHint().width(), name);
        QVERIFY2(section.rect().contains(QRect(button.mapTo(&section, QPoint()), button.size())), name);
    }
    picture(QStringLiteral("staff-section-") + QLatin1String(QTest::currentDataTag()));
    press("staffPinButton");
    auto &pin = part<PinDialog>("pinDialog");
    QVERIFY(QTest::qWaitForWindowExposed(&pin));
    if (qEnvironmentVariableIsSet("DANGGOL_PICTURES"))
        pin.grab().save(QDir(qEnvironmentVariable("DANGGOL_PICTURES"))
                            .filePath(QStringLiteral("pin-dialog-%1.png").arg(QTest::currentDataTag())));
}

DANGGOL_TEST_MAIN(QApplication, TstStaffSection)
#include "tst_staff_section.moc"

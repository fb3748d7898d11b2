// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "models/session/till_session.h"
#include "tests/support/test_shop.h"
#include "ui/customers/customer_list_view.h"
#include "ui/customers/customer_picker.h"
#include "ui/parts/key_button.h"
#include "ui/parts/search_field.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using models::TillSession;

namespace
{

/// A window with a button that opens the picker.
class Stage
{
public:
    explicit Stage(Theme &theme)
        : shop(Backend::Sqlite)
        , bora(shop.customer(QStringLiteral("Bora Namgung"), 48'500))
        , session(shop.shop(), TestShop::staff())
        , picker(new CustomerPicker(theme, session, &window))
    {
        shop.clock().advanceMs(kMsPerMinute);
        daon = shop.customer(QStringLiteral("Daon Pyo"), 112'300);
        window.resize(800, 600);
        anchor.setGeometry(8, 8, 296, 40);
        anchor.setFocusPolicy(Qt::TabFocus); // as the customer chip's
        outside.setGeometry(500, 8, 100, 40);
        QObject::connect(&anchor, &QAbstractButton::clicked, picker, [this] { picker->toggleBelow(anchor); });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void open()
    {
        QTest::mouseClick(&anchor, Qt::LeftButton);
        QVERIFY(picker->isVisible());
        QTRY_COMPARE(list().model()->rowCount(), 2);
    }
    CustomerListView &list() { return *picker->findChild<CustomerListView *>(QStringLiteral("pickerList")); }
    QLineEdit &search() { return *picker->findChild<QLineEdit *>(QStringLiteral("pickerSearch")); }

    TestShop shop;
    CustomerId bora;
    CustomerId daon;
    TillSession session;
    QWidget window;
    QPushButton anchor{&window};
    QPushButton outside{&window};
    CustomerPicker *picker;
};

class TstCustomerPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void picksByKeyboard();
    void picksByMouse();
    void closesWithoutAChoice();
    void clearsTheCustomer();
    void asksForANewCustomer();
    void looksWell();

private:
    Theme m_theme{ThemeMode::Light};
};

void TstCustomerPicker::picksByKeyboard()
{
    Stage stage(m_theme);
    stage.outside.setFocus();
    stage.open();
    QVERIFY(stage.search().hasFocus());
    QCOMPARE(stage.list().currentIndex().row(), 0);
    QTest::keyClick(&stage.search(), Qt::Key_Down);
    QVERIFY(!stage.session.customer());
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    QVERIFY(!stage.picker->isVisible());
    QCOMPARE(stage.session.customer()->id, stage.bora);
    QVERIFY(stage.outside.hasFocus());
    stage.open();
    QTest::keyClicks(&stage.search(), QStringLiteral("dao\r"));
    QTRY_COMPARE(stage.session.customer()->id, stage.daon);
    QVERIFY(!stage.picker->isVisible());
}

void TstCustomerPicker::picksByMouse()
{
    Stage stage(m_theme);
    stage.open();
    QTest::mouseClick(stage.list().viewport(), Qt::LeftButton, {},
                      stage.list().visualRect(stage.list().model()->index(1, 0)).center());
    QCOMPARE(stage.session.customer()->id, stage.bora);
    QVERIFY(!stage.picker->isVisible());
}

void TstCustomerPicker::closesWithoutAChoice()
{
    Stage stage(m_theme);
    QSignalSpy closed(stage.picker, &CustomerPicker::closed);
    stage.open();
    QTest::keyClicks(&stage.search(), QStringLiteral("da"));
    QTest::keyClick(&stage.search(), Qt::Key_Escape);
    QVERIFY(stage.picker->isVisible());
    QTest::keyClick(&stage.search(), Qt::Key_Escape);
    QVERIFY(!stage.picker->isVisible());
    stage.open();
    QTest::mouseClick(&stage.outside, Qt::LeftButton);
    QVERIFY(!stage.picker->isVisible());
    stage.open();
    QTest::mouseClick(&stage.anchor, Qt::LeftButton);
    QVERIFY(!stage.picker->isVisible());
    QCOMPARE(closed.size(), 3);
    QVERIFY(!stage.session.customer());
}

void TstCustomerPicker::clearsTheCustomer()
{
    Stage stage(m_theme);
    auto *none = stage.picker->findChild<KeyButton *>(QStringLiteral("pickerNoneButton"));
    stage.open();
    QVERIFY(!none->isVisible());
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    QVERIFY(stage.session.customer());
    stage.open();
    QCOMPARE(stage.list().currentIndex().data(models::IdRole).toLongLong(), stage.daon.value);
    QTest::mouseClick(none, Qt::LeftButton);
    QVERIFY(!stage.session.customer());
    QVERIFY(!stage.picker->isVisible());
}

void TstCustomerPicker::asksForANewCustomer()
{
    Stage stage(m_theme);
    QSignalSpy asked(stage.picker, &CustomerPicker::newCustomerRequested);
    stage.open();
    QTest::keyClicks(&stage.search(), QStringLiteral("Sol"));
    QTRY_COMPARE(stage.list().model()->rowCount(), 0);
    QTest::keyClick(&stage.search(), Qt::Key_Return);
    QVERIFY(stage.picker->isVisible());
    QTest::keyClick(&stage.search(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("Sol"));
    QVERIFY(!stage.picker->isVisible());
}

void TstCustomerPicker::looksWell()
{
    const QString folder = QDir::temp().filePath(QStringLiteral("danggol-wallet"));
    QVERIFY(QDir().mkpath(folder));
    Stage stage(m_theme);
    stage.open();
    QVERIFY(stage.window.grab().save(QDir(folder).filePath(QStringLiteral("picker.png"))));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstCustomerPicker)
#include "tst_customer_picker.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/till_session.h"
#include "tests/support/test_shop.h"
#include "ui/customers/customer_form.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/scan_field.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using models::TillSession;

namespace
{

LineEdit &edit(CustomerForm &form, const char *name)
{
    return *form.findChild<LineEdit *>(QLatin1String(name));
}

class TstCustomerForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of dialogs, on the offscreen platform
        m_theme.apply(*qApp);
    }
    void addsACustomer();
    void saysWhatIsWrongAndWhere();
    void editsACustomer();
    void tidiesThePhoneAndSaysWhoHasIt();
    void theCardFieldTakesAScan();

private:
    Theme m_theme{ThemeMode::Light};
};

void TstCustomerForm::addsACustomer()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    CustomerForm form(m_theme, session, nullptr);
    QSignalSpy saved(&form, &CustomerForm::saved);
    form.startNew(QStringLiteral("Bora"));
    form.open();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QTest::keyClicks(&edit(form, "customerName"), QStringLiteral(" Namgung"));
    QTest::keyClicks(&edit(form, "customerPhone"), QStringLiteral("010-1234-4821"));
    QTest::keyClick(&edit(form, "customerPhone"), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!form.isVisible());
    const auto customer = saved.first().first().value<Customer>();
    QCOMPARE(customer.name, QStringLiteral("Bora Namgung"));
    QCOMPARE(customer.phone, std::optional(QStringLiteral("010-1234-4821")));
    QVERIFY(!customer.cardNo);
}

void TstCustomerForm::saysWhatIsWrongAndWhere()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    CustomerForm form(m_theme, session, nullptr);
    QSignalSpy saved(&form, &CustomerForm::saved);
    form.startNew();
    form.open();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto *save = form.findChild<KeyButton *>(QStringLiteral("saveCustomerButton"));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(edit(form, "customerName").hasError());
    QVERIFY(edit(form, "customerName").hasFocus());
    QTest::keyClicks(&edit(form, "customerName"), QStringLiteral("Bora"));
    edit(form, "customerPhone").setText(QStringLiteral("none"));
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(edit(form, "customerPhone").hasError());
    QVERIFY(!edit(form, "customerName").hasError());
    QTRY_VERIFY(edit(form, "customerPhone").hasFocus());
    QVERIFY(!edit(form, "customerPhone").accessibleDescription().isEmpty());
    const QString folder = QDir::temp().filePath(QStringLiteral("danggol-wallet"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(form.grab().save(QDir(folder).filePath(QStringLiteral("form.png"))));
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(form.isVisible()); // what was typed is not lost without a question
    auto *question = form.findChild<ConfirmDialog *>(QStringLiteral("discardCustomerDialog"));
    QVERIFY(question);
    QTest::mouseClick(&question->verbButton(), Qt::LeftButton);
    QVERIFY(!form.isVisible());
    QCOMPARE(saved.size(), 0);
}

void TstCustomerForm::editsACustomer()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    session.chooseCustomer(shop.customer(QStringLiteral("Bora")));
    QTRY_VERIFY(session.customer());
    CustomerForm form(m_theme, session, nullptr);
    form.startEditing(*session.customer());
    form.open();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QCOMPARE(edit(form, "customerName").text(), QStringLiteral("Bora"));
    edit(form, "customerNote").setText(QStringLiteral("Likes rye"));
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form.isVisible());
    QTRY_COMPARE(session.customer()->note, QStringLiteral("Likes rye"));
}

void TstCustomerForm::tidiesThePhoneAndSaysWhoHasIt()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    (void)valueOf(shop.await<Customer>([&](Reply<Customer> reply) {
        shop->customers().create(TestShop::staff(), shop.operation(),
                                 {.name = QStringLiteral("Daon Pyo"),
                                  .phone = QStringLiteral("010 1234 4821"),
                                  .cardNo = {},
                                  .note = {}},
                                 std::move(reply));
    }));
    CustomerForm form(m_theme, session, nullptr);
    form.startNew(QStringLiteral("Bora"));
    form.open();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    LineEdit &phone = edit(form, "customerPhone");
    phone.setFocus();
    QTest::keyClicks(&phone, QStringLiteral("01012344821"));
    QTest::keyClick(&phone, Qt::Key_Tab);
    QCOMPARE(phone.text(), QStringLiteral("010-1234-4821"));
    QVERIFY(!phone.hasError());
    QTRY_COMPARE(phone.accessibleDescription(), QStringLiteral("Daon Pyo has this phone, too."));
    phone.setFocus();
    QTest::keyClicks(&phone, QStringLiteral("x"));
    QTest::keyClick(&phone, Qt::Key_Tab);
    QVERIFY(phone.hasError());
}

void TstCustomerForm::theCardFieldTakesAScan()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    CustomerForm form(m_theme, session, nullptr);
    form.startNew(QStringLiteral("Bora"));
    QVERIFY(!takeScan(&edit(form, "customerName"), QStringLiteral("0081-2290")));
    QVERIFY(takeScan(&edit(form, "customerCard"), QStringLiteral("0081-2290")));
    QCOMPARE(edit(form, "customerCard").text(), QStringLiteral("0081-2290"));
    QVERIFY(!takeScan(nullptr, QStringLiteral("0081-2290")));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstCustomerForm)
#include "tst_customer_form.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "services/tokens/token_secret.h"
#include "tests/ui/settings/settings_screen.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/search_field.h"
#include "ui/parts/segment_bar.h"
#include "ui/settings/new_token_dialog.h"
#include "ui/settings/token_secret_dialog.h"

#include <QAbstractItemView>
#include <QClipboard>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using danggol::ui::test::savePicture;

namespace
{

/// The settings with the tokens, and the dialogs over them.
struct TokenScreen : SettingsScreen
{
    using SettingsScreen::SettingsScreen;

    template <class Dialog>
    Dialog *over()
    {
        auto *found = dialog->findChild<Dialog *>();
        return found && found->isVisible() ? found : nullptr;
    }
    QAbstractItemView &table() { return part<QAbstractItemView>("tokenTable"); }
    void openNew()
    {
        QTest::keyClick(dialog.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(over<NewTokenDialog>());
        QTRY_COMPARE(QApplication::activeWindow(), over<NewTokenDialog>());
    }
    void chooseRole(int index)
    {
        QTest::mouseClick(part<SegmentBar>("tokenRoles").button(index), Qt::LeftButton);
    }
    ApiToken found(const QString &secret)
    {
        return valueOf(shop.await<ApiToken>([&](Reply<ApiToken> reply) {
            shop->tokens().find(token_secret::hashOf(secret), std::move(reply));
        }));
    }
    void staffToken(const QString &name)
    {
        (void)valueOf(shop.await<NewToken>([&](Reply<NewToken> reply) {
            shop->tokens().create(TestShop::admin(), shop.operation(), {.name = name, .role = Role::Staff},
                                  std::move(reply));
        }));
    }
};

class TstTokenDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsShownOnce();
    void itIsForTheTillsCustomer();
    void anotherCustomerCanBeChosen();
    void whatIsMissingIsSaid();
    void revokingAsksFirst();
    void theDialogsLookRight_data();
    void theDialogsLookRight();
};

void TstTokenDialogs::aTokenIsShownOnce()
{
    TokenScreen s;
    s.open();
    QTRY_VERIFY(s.part<MessageLine>("tokensMessage").message().contains(QStringLiteral("No tokens yet")));
    s.openNew();
    QVERIFY(s.edit("tokenName").hasFocus());
    QTest::keyClicks(&s.edit("tokenName"), QStringLiteral("Kitchen"));
    s.chooseRole(1);
    QVERIFY(!s.part<QWidget>("tokenCustomerList").isVisible());
    QTest::keyClick(s.over<NewTokenDialog>(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(s.over<TokenSecretDialog>());
    const QString secret = s.edit("tokenSecret").text();
    QVERIFY(s.part<TextLabel>("tokenOnce").text().contains(QStringLiteral("this once")));
    QVERIFY(s.edit("tokenSecret").isReadOnly());
    s.press("copyTokenButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    const ApiToken token = s.found(secret);
    QVERIFY(token.name == QStringLiteral("Kitchen") && token.role == Role::Staff && !token.customer);
    QTest::keyClick(s.over<TokenSecretDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!s.dialog->findChild<TokenSecretDialog *>());
    QTRY_COMPARE(s.table().model()->rowCount(), 1);
    for (const QLineEdit *edit : s.dialog->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(secret));
    s.shop.expectBooksBalance();
}

void TstTokenDialogs::itIsForTheTillsCustomer()
{
    TokenScreen s;
    const CustomerId bora = s.shop.customer(QStringLiteral("Bora"));
    (void)s.shop.customer(QStringLiteral("Daon"));
    s.session.chooseCustomer(bora);
    QTRY_VERIFY(s.session.customer());
    s.open();
    s.openNew();
    QTest::keyClicks(&s.edit("tokenName"), QStringLiteral("Phone"));
    QTest::keyClick(&s.edit("tokenName"), Qt::Key_Return);
    QTRY_VERIFY(s.over<TokenSecretDialog>());
    QCOMPARE(s.found(s.edit("tokenSecret").text()).customer, std::optional(bora));
}

void TstTokenDialogs::anotherCustomerCanBeChosen()
{
    TokenScreen s;
    s.session.chooseCustomer(s.shop.customer(QStringLiteral("Bora")));
    const CustomerId daon = s.shop.customer(QStringLiteral("Daon"));
    QTRY_VERIFY(s.session.customer());
    s.open();
    s.openNew();
    QTest::keyClicks(&s.edit("tokenName"), QStringLiteral("Phone"));
    auto &search = s.part<SearchField>("tokenCustomerSearch");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("dao"));
    QTest::keyClick(&search, Qt::Key_Return);
    auto &list = s.part<QAbstractItemView>("tokenCustomerList");
    QTRY_COMPARE(list.currentIndex().data(models::IdRole).toLongLong(), daon.value);
    QVERIFY(s.over<NewTokenDialog>()); // Enter chose, it did not submit
    QTRY_COMPARE(search.accessibleDescription(), QStringLiteral("For Daon."));
    s.press("createTokenButton");
    QTRY_VERIFY(s.over<TokenSecretDialog>());
    QCOMPARE(s.found(s.edit("tokenSecret").text()).customer, std::optional(daon));
    QCOMPARE(s.session.customer()->name, QStringLiteral("Bora")); // the till serves whom it served
}

void TstTokenDialogs::whatIsMissingIsSaid()
{
    TokenScreen s;
    (void)s.shop.customer(QStringLiteral("Bora"));
    s.open();
    s.openNew();
    s.press("createTokenButton");
    QVERIFY(s.edit("tokenName").hasError());
    QVERIFY(s.edit("tokenName").hasFocus());
    QVERIFY(s.part<SearchField>("tokenCustomerSearch").hasError());
    QCOMPARE(s.part<MessageLine>("newTokenMessage").message(), QStringLiteral("2 fields need attention"));
    auto &list = s.part<QAbstractItemView>("tokenCustomerList");
    QTRY_COMPARE(list.model()->rowCount(), 1);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(0, 0)).center());
    QVERIFY(!s.part<SearchField>("tokenCustomerSearch").hasError());
    QVERIFY(s.part<MessageLine>("newTokenMessage").message().isEmpty());
    QTest::keyClick(s.over<NewTokenDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!s.dialog->findChild<NewTokenDialog *>());
    QVERIFY(s.dialog->isVisible());
}

void TstTokenDialogs::revokingAsksFirst()
{
    TokenScreen s;
    s.staffToken(QStringLiteral("Kitchen"));
    s.open();
    QTRY_COMPARE(s.table().model()->rowCount(), 1);
    QVERIFY(!s.button("revokeTokenButton").isEnabled());
    QTest::mouseClick(s.table().viewport(), Qt::LeftButton, {},
                      s.table().visualRect(s.table().model()->index(0, 0)).center());
    QVERIFY(s.button("revokeTokenButton").isEnabled());
    QTest::keyClick(&s.table(), Qt::Key_Delete);
    auto *question = s.over<ConfirmDialog>();
    QVERIFY(question);
    QCOMPARE(question->windowTitle(), QStringLiteral("Revoke Kitchen?"));
    QVERIFY(savePicture(*question, s.theme, QStringLiteral("revoke-token")));
    for (TextLabel *label : question->findChildren<TextLabel *>())
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
    QTest::mouseClick(&question->safeButton(), Qt::LeftButton);
    QTRY_VERIFY(!s.dialog->findChild<ConfirmDialog *>());
    QVERIFY(s.button("revokeTokenButton").isEnabled());
    s.press("revokeTokenButton");
    QTest::mouseClick(&s.over<ConfirmDialog>()->verbButton(), Qt::LeftButton);
    QTRY_COMPARE(s.table().model()->index(0, 0).data(models::StatusWordsRole).toString(),
                 QStringLiteral("Revoked"));
    QTRY_VERIFY(!s.button("revokeTokenButton").isEnabled());
    s.shop.expectBooksBalance();
}

void TstTokenDialogs::theDialogsLookRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TstTokenDialogs::theDialogsLookRight()
{
    QFETCH(bool, isDark);
    TokenScreen s(TestShop::admin(), isDark ? ThemeMode::Dark : ThemeMode::Light);
    const QString suffix = isDark ? QStringLiteral("-dark") : QString();
    for (const char *name : {"Bora Namgung", "Daon Pyo", "Haram Mok", "Nuri Seomun"})
        (void)s.shop.customer(QString::fromLatin1(name), 48'500);
    s.open();
    s.openNew();
    auto *form = s.over<NewTokenDialog>();
    auto &list = s.part<QAbstractItemView>("tokenCustomerList");
    QTRY_COMPARE(list.model()->rowCount(), 4);
    s.press("createTokenButton");
    QVERIFY(savePicture(*form, s.theme, QStringLiteral("new-token-faults%1").arg(suffix)));
    QTest::keyClicks(&s.edit("tokenName"), QStringLiteral("Phone"));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(40, 20));
    QVERIFY(savePicture(*form, s.theme, QStringLiteral("new-token%1").arg(suffix)));
    s.chooseRole(1);
    QTest::mouseClick(&s.part<QWidget>("createTokenButton"), Qt::LeftButton);
    QTRY_VERIFY(s.over<TokenSecretDialog>());
    QVERIFY(savePicture(*s.over<TokenSecretDialog>(), s.theme, QStringLiteral("token-secret%1").arg(suffix)));
    for (TextLabel *label : s.over<TokenSecretDialog>()->findChildren<TextLabel *>())
        QVERIFY(!label->isVisible() || label->height() >= label->heightForWidth(label->width()));
    QVERIFY(s.edit("tokenSecret").width() >
            s.edit("tokenSecret").fontMetrics().horizontalAdvance(s.edit("tokenSecret").text()));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstTokenDialogs)
#include "tst_token_dialogs.moc"

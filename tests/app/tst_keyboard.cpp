// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/key_rows.h"
#include "ui/shell/customer_chip.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/top_bar.h"

namespace
{

using namespace danggol;
using namespace danggol::app::test;

/// The keys of the guide, and the way the focus goes.
class TstKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKeyDoesItsAction_data();
    void everyKeyDoesItsAction();
    void everyKeyOfTheGuideIsOnTheSheet();
    void noKeyMeansTwoThingsOnAScreen();
    void tabGoesFromNavigationToThePanes();
    void aPagesKeysWorkFromTheFrame();
    void undoLeavesTheFieldsTheirOwn();
    void thePaletteWorksTheTill();
    void theFocusComesBackToThePage();
    void toastsLeaveTheMainButtonFree();
    void pictures();

private:
    std::vector<KeyRow> m_rows;
};

void TstKeyboard::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QStandardPaths::setTestModeEnabled(true);
    m_rows = keyRows();
}

void TstKeyboard::everyKeyDoesItsAction_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        QTest::addRow("screen %d: %s", m_rows[i].page + 1, m_rows[i].name) << static_cast<int>(i);
}

void TstKeyboard::everyKeyDoesItsAction()
{
    QFETCH(int, row);
    const KeyRow &tried = m_rows.at(static_cast<std::size_t>(row));
    KeyboardDesk desk;
    for (const char *name : {"Rainy-day treat", "Weekend bakery"})
        (void)desk.shop.coupon({.name = QString::fromLatin1(name),
                                .discount = {.type = DiscountType::Amount, .value = 1'000},
                                .limit = 10});
    const CouponId held = desk.shop.coupon({.name = QStringLiteral("Autumn"),
                                            .discount = {.type = DiscountType::Amount, .value = 500},
                                            .limit = 10});
    (void)valueOf(desk.shop.await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
        desk.shop->coupons().issue(TestShop::staff(), desk.shop.operation(), {held, desk.bora},
                                   std::move(reply));
    }));
    desk.open();
    desk.go(tried.page);
    desk.serve(desk.bora);
    tried.steps(desk);
    desk.shop.expectBooksBalance();
}

void TstKeyboard::everyKeyOfTheGuideIsOnTheSheet()
{
    KeyboardDesk desk;
    desk.open();
    QSet<QString> keys;
    for (const models::Command &command : desk.till->session().commands().all()) {
        for (const QKeySequence &key : command.keys)
            keys.insert(key.toString(QKeySequence::PortableText));
        for (const QString &word : command.keyWords.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            keys.insert(word);
    }
    for (const char *key :
         {"Ctrl+1",    "Ctrl+2", "Ctrl+3",       "Ctrl+4",   "Ctrl+5", "Ctrl+6",     "F4",    "Ctrl+K",
          "F3",        "F6",     "Shift+F6",     "Tab",      "F7",     "Enter",      "Alt+1", "Alt+2",
          "Alt+3",     "Alt+4",  "F8",           "Shift+F8", "F9",     "Shift+F9",   "F10",   "Del",
          "Ctrl+R",    "+",      "Ctrl+Shift+K", "Ctrl+I",   "Ctrl+N", "Ctrl Enter", "F5",    "Alt+Left",
          "Alt+Right", "Ctrl+Z", "Ctrl+E",       "Ctrl+,",   "Esc",    "F1"})
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
}

void TstKeyboard::noKeyMeansTwoThingsOnAScreen()
{
    KeyboardDesk desk;
    desk.open();
    QHash<QString, QString> meanings;
    for (const models::Command &command : desk.till->session().commands().all()) {
        for (const QKeySequence &key : command.keys) {
            const QString place = command.page + QLatin1Char(' ') + key.toString();
            QVERIFY2(!meanings.contains(place),
                     qPrintable(place + QStringLiteral(" is ") + meanings.value(place) +
                                QStringLiteral(" and ") + command.id));
            meanings.insert(place, command.id);
            QVERIFY2(command.page.isEmpty() || !meanings.contains(QLatin1Char(' ') + key.toString()),
                     qPrintable(place + QStringLiteral(" is the till's as well")));
        }
    }
}

void TstKeyboard::tabGoesFromNavigationToThePanes()
{
    KeyboardDesk desk;
    desk.open();
    desk.serve(desk.bora);
    ui::MainWindow &window = desk.till->window();
    const auto part = [&window](const QWidget *widget) {
        if (window.navBar().isAncestorOf(widget))
            return 0;
        if (window.topBar().isAncestorOf(widget))
            return 1;
        const auto *page = window.page(KeyboardDesk::Wallet);
        const auto *list = page->findChild<QWidget *>(QStringLiteral("customerList"));
        return list->parentWidget()->isAncestorOf(widget) ? 2 : page->isAncestorOf(widget) ? 3 : -1;
    };
    QList<int> parts;
    window.topBar().customerChip().setFocus(Qt::TabFocusReason);
    KeyboardDesk::press(Qt::SHIFT | Qt::Key_Tab);
    QCOMPARE(part(QApplication::focusWidget()), 0); // the navigation stands before the customer
    for (int i = 0; i < 40; ++i) {
        KeyboardDesk::press(Qt::Key_Tab);
        const int now = part(QApplication::focusWidget());
        if (now == 0)
            break; // round and back again
        parts.append(now);
    }
    QVERIFY(parts.contains(1) && parts.contains(2) && parts.contains(3));
    QVERIFY2(std::is_sorted(parts.begin(), parts.end()), "Tab jumps back and forth between the parts");
}

void TstKeyboard::aPagesKeysWorkFromTheFrame()
{
    KeyboardDesk desk;
    desk.open();
    desk.serve(desk.bora);
    desk.till->window().topBar().customerChip().setFocus(Qt::TabFocusReason);
    KeyboardDesk::press(Qt::Key_F7);
    QCOMPARE(KeyboardDesk::focused(), QStringLiteral("chargeAmount"));
    desk.till->window().topBar().customerChip().setFocus(Qt::TabFocusReason);
    KeyboardDesk::press(Qt::Key_F3);
    QCOMPARE(KeyboardDesk::focused(), QStringLiteral("customerSearch"));
}

void TstKeyboard::undoLeavesTheFieldsTheirOwn()
{
    KeyboardDesk desk;
    desk.open();
    desk.serve(desk.bora);
    KeyboardDesk::press(Qt::Key_F7);
    KeyboardDesk::type(QStringLiteral("500"));
    KeyboardDesk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.toast().startsWith(QStringLiteral("Charged")));
    KeyboardDesk::type(QStringLiteral("7"));
    KeyboardDesk::press(Qt::CTRL | Qt::Key_Z); // takes back the typing
    QCOMPARE(desk.find<QLineEdit>("chargeAmount")->text(), QString());
    QCOMPARE(desk.shop.balanceWon(desk.bora), 49'000);
    KeyboardDesk::press(Qt::CTRL | Qt::Key_Z); // and now the charge
    QTRY_COMPARE(desk.shop.balanceWon(desk.bora), 48'500);
    desk.shop.expectBooksBalance();
}

void TstKeyboard::thePaletteWorksTheTill()
{
    KeyboardDesk desk;
    const OrderId order = desk.shop.placedOrder(desk.bora, {{desk.bread, 1}});
    desk.open();
    const auto search = [](const QString &text) {
        KeyboardDesk::press(Qt::CTRL | Qt::Key_K);
        KeyboardDesk::type(text);
    };
    search(QStringLiteral("@haram"));
    KeyboardDesk::press(Qt::Key_Return); // before the answer
    QTRY_VERIFY(desk.till->session().customer());
    QCOMPARE(desk.till->session().customer()->id, desk.haram);
    search(QStringLiteral("salt"));
    KeyboardDesk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.till->window().currentPage(), static_cast<int>(KeyboardDesk::Catalog));
    QTRY_VERIFY(desk.find<QLabel>("cartCount"));
    QTRY_COMPARE(desk.find<QLabel>("cartCount")->text(), QStringLiteral("1 item"));
    search(QStringLiteral("#%1").arg(order.value));
    KeyboardDesk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.till->window().currentPage(), static_cast<int>(KeyboardDesk::Payment));
    QTRY_VERIFY(desk.find<QLabel>("paymentTitle"));
    QTRY_COMPARE(desk.find<QLabel>("paymentTitle")->text(), QStringLiteral("Order #%1").arg(order.value));
    KeyboardDesk::press(Qt::CTRL | Qt::Key_1);
    search(QStringLiteral("pay order"));
    KeyboardDesk::press(Qt::Key_Return);
    QTRY_COMPARE(desk.statusOf(order), OrderStatus::PayDone);
    QCOMPARE(desk.till->window().currentPage(), static_cast<int>(KeyboardDesk::Payment));
    search(QStringLiteral("settings"));
    KeyboardDesk::press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget());
    KeyboardDesk::press(Qt::Key_Escape);
    desk.shop.expectBooksBalance();
}

void TstKeyboard::theFocusComesBackToThePage()
{
    KeyboardDesk desk;
    desk.open();
    KeyboardDesk::press(Qt::Key_F4);
    KeyboardDesk::press(Qt::CTRL | Qt::Key_K); // over the choice of a customer, which closes
    QCOMPARE(KeyboardDesk::focused(), QStringLiteral("paletteSearch"));
    QVERIFY(!desk.find("customerPicker"));
    KeyboardDesk::press(Qt::Key_Escape);
    const QWidget *page = desk.till->window().page(KeyboardDesk::Wallet);
    QVERIFY(page == QApplication::focusWidget() || page->isAncestorOf(QApplication::focusWidget()));
}

void TstKeyboard::toastsLeaveTheMainButtonFree()
{
    KeyboardDesk desk;
    const OrderId order = desk.shop.placedOrder(desk.bora, {{desk.bread, 1}});
    desk.open();
    desk.serve(desk.bora);
    const auto isFree = [&desk](const char *button) {
        const QWidget *toast = desk.till->window().toasts().current();
        QWidget *pressed = desk.find(button);
        const QRect place(pressed->mapTo(toast->parentWidget(), QPoint(0, 0)), pressed->size());
        return !place.intersects(toast->geometry());
    };
    const models::Notice notice{
        models::Notice::Kind::Done, QStringLiteral("Charged ₩30,000"), QStringLiteral("to Bora Namgung"), {}};
    desk.openPayment(order);
    desk.till->session().notices().post(notice);
    QVERIFY(isFree("payButton"));
    desk.go(KeyboardDesk::Catalog);
    QTRY_VERIFY(isFree("placeOrderButton"));
    QTRY_VERIFY(isFree("placeAndPayButton"));
    desk.go(KeyboardDesk::Payment);
    QTRY_VERIFY(isFree("payButton"));
    desk.shop.expectBooksBalance();
}

void TstKeyboard::pictures()
{
    KeyboardDesk desk;
    const OrderId order = desk.shop.placedOrder(desk.bora, {{desk.bread, 1}});
    (void)desk.shop.placedOrder(desk.haram, {{desk.beans, 1}});
    desk.open();
    desk.serve(desk.bora);
    desk.openPayment(order);
    const auto save = [&desk](const QString &name) {
        const QString theme = desk.theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
        const QString file = QDir::temp().filePath(QStringLiteral("danggol-keys-%1-%2.png").arg(name, theme));
        QVERIFY(desk.till->window().grab().save(file));
    };
    for (const ui::ThemeMode mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        desk.theme.setMode(mode);
        desk.till->session().notices().post({models::Notice::Kind::Done, QStringLiteral("Charged ₩30,000"),
                                             QStringLiteral("to Bora Namgung"), [] {}});
        save(QStringLiteral("toast"));
        desk.go(KeyboardDesk::Wallet);
        KeyboardDesk::press(Qt::CTRL | Qt::Key_K);
        KeyboardDesk::type(QStringLiteral("pay"));
        QTRY_VERIFY(desk.find<QAbstractItemView>("paletteList")->model()->rowCount() > 8);
        save(QStringLiteral("palette"));
        KeyboardDesk::press(Qt::Key_Escape);
        KeyboardDesk::press(Qt::Key_F1);
        save(QStringLiteral("shortcuts"));
        KeyboardDesk::press(Qt::Key_Escape);
        desk.go(KeyboardDesk::Payment);
    }
    desk.theme.setTextScale(2);
    KeyboardDesk::press(Qt::Key_F1);
    save(QStringLiteral("shortcuts-large"));
    desk.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstKeyboard)
#include "tst_keyboard.moc"

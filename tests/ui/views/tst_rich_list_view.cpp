// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/parts/views/customer_delegate.h"
#include "ui/parts/views/rich_list_view.h"

#include <QApplication>
#include <QLabel>
#include <QStandardItemModel>
#include <QTest>

#include <iterator>

namespace
{

using namespace danggol::models;
using namespace danggol::ui;
using test::item;

void fillCustomers(QStandardItemModel &model)
{
    struct Person
    {
        const char *name;
        int digits;
        qint64 balance;
    };
    const Person people[] = {
        {"Bora Namgung", 4821, 48500}, {"Daon Pyo", 7730, 112300},
        {"Haram Mok", 1165, 9400},     {"Nuri Seomun", 9042, 26900},
        {"Ire Tak", 8816, 0},          {"Garam Do with a very long name", 3318, 1073200}};
    for (qint64 id = 0; id < static_cast<qint64>(std::size(people)); ++id) {
        const Person &person = people[id];
        const QString name = QString::fromLatin1(person.name);
        model.appendRow(item(
            {{IdRole, id + 3},
             {TitleRole, name},
             {SubtitleRole, QStringLiteral("···· %1").arg(person.digits)},
             {AmountRole, person.balance},
             {Qt::AccessibleTextRole, QStringLiteral("%1, balance %2 won").arg(name).arg(person.balance)}}));
    }
}

void fillQueue(QStandardItemModel &model)
{
    struct Waiting
    {
        const char *name;
        const char *line;
        qint64 total;
        int items;
        qint64 shortBy;
    };
    const Waiting queue[] = {{"Byeol Ok", "#1047 · 44 min", 12500, 1, 0},
                             {"Nuri Seomun", "#1049 · 19 min", 5400, 1, 0},
                             {"Haram Mok", "#1050 · 15 min", 21400, 3, 12000},
                             {"Bora Namgung", "#1052 · 4 min", 23600, 4, 0}};
    qint64 customer = 5;
    for (const Waiting &one : queue)
        model.appendRow(item({{IdRole, 1047},
                              {AvatarIdRole, customer++},
                              {TitleRole, QString::fromLatin1(one.name)},
                              {SubtitleRole, QString::fromUtf8(one.line)},
                              {AmountRole, one.total},
                              {CountRole, one.items},
                              {ShortByRole, one.shortBy}}));
}

class TestRichListView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreAsTallAsAsked();
    void rowsGrowWithTheText();
    void emptyPageStandsInUntilThereAreRows();
    void pictures_data();
    void pictures();

private:
    Theme m_applied{ThemeMode::Light};
};

void TestRichListView::rowsAreAsTallAsAsked()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillCustomers(model);
    RichListView view(theme);
    view.setItemDelegate(new KeyedCustomerDelegate(theme, &view));
    view.setModel(&model);
    view.resize(280, 400);
    QCOMPARE(view.visualRect(model.index(1, 0)), QRect(0, 52, 280, 52));
    view.setItemDelegate(new QueueDelegate(theme, &view));
    view.setRowHeight(64);
    QCOMPARE(view.visualRect(model.index(1, 0)), QRect(0, 64, 280, 64));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Bora Namgung, balance 48500 won"));
}

void TestRichListView::rowsGrowWithTheText()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillCustomers(model);
    RichListView view(theme);
    view.setItemDelegate(new KeyedCustomerDelegate(theme, &view));
    view.setModel(&model);
    theme.setTextScale(2.0);
    QCOMPARE(view.rowHeight(), 104);
    QCOMPARE(view.visualRect(model.index(0, 0)).height(), 104);
}

void TestRichListView::emptyPageStandsInUntilThereAreRows()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    RichListView view(theme);
    view.setModel(&model);
    auto *page = new QLabel(QStringLiteral("Nobody yet"));
    view.setEmptyPage(page);
    view.resize(280, 400);
    view.show();
    QVERIFY(page->isVisible());
    QCOMPARE(page->geometry(), view.rect());
    QCOMPARE(view.focusPolicy(), Qt::NoFocus);
    fillCustomers(model);
    QVERIFY(!page->isVisible());
    QVERIFY(view.focusPolicy() != Qt::NoFocus);
    model.clear();
    QVERIFY(page->isVisible());
}

void TestRichListView::pictures_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << static_cast<int>(ThemeMode::Light) << 1.0;
    QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark) << 1.0;
    QTest::newRow("large") << static_cast<int>(ThemeMode::Light) << 1.5;
}

void TestRichListView::pictures()
{
    QFETCH(int, mode);
    QFETCH(double, scale);
    Theme &theme = m_applied;
    theme.setMode(static_cast<ThemeMode>(mode));
    theme.setTextScale(scale);
    if (!theme.isApplied())
        theme.apply(*qApp);
    QStandardItemModel customers;
    QStandardItemModel queue;
    fillCustomers(customers);
    fillQueue(queue);
    QWidget window;
    window.resize(640, 330);
    auto *list = new RichListView(theme, &window);
    list->setGeometry(10, 10, 280, 312);
    list->setItemDelegate(new KeyedCustomerDelegate(theme, list));
    list->setModel(&customers);
    list->setCurrentIndex(customers.index(0, 0));
    auto *waiting = new RichListView(theme, &window);
    waiting->setGeometry(310, 10, 320, 260);
    waiting->setRowHeight(64);
    waiting->setItemDelegate(new QueueDelegate(theme, waiting));
    waiting->setModel(&queue);
    waiting->setCurrentIndex(queue.index(3, 0));
    window.show();
    QVERIFY(test::savePicture(window, theme, QStringLiteral("lists-%1").arg(QTest::currentDataTag())));
}

} // namespace

QTEST_MAIN(TestRichListView)
#include "tst_rich_list_view.moc"

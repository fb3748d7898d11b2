// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fatal_warnings.h"
#include "ui/parts/views/table_view.h"
#include "ui/parts/views/text_delegate.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

using namespace danggol::ui;

namespace
{

/// Order | Customer, which takes the rest | Items | Time, in a view of 600 px.
struct Table
{
    Table() : theme(ThemeMode::Light), view(theme)
    {
        theme.apply(*qApp);
        model.setHorizontalHeaderLabels({QStringLiteral("Order"), QStringLiteral("Customer"),
                                         QStringLiteral("Items"), QStringLiteral("Time")});
        for (const char *name : {"Bora", "Ara", "Cho"})
            model.appendRow({new QStandardItem(QStringLiteral("#1")), new QStandardItem(QLatin1String(name)),
                             new QStandardItem(QStringLiteral("2")),
                             new QStandardItem(QStringLiteral("9:00"))});
        view.setColumns({{80, Qt::AlignLeft, new TextDelegate(theme)},
                         {0, Qt::AlignLeft, new TextDelegate(theme)},
                         {60, Qt::AlignRight, new TextDelegate(theme)},
                         {100, Qt::AlignRight, new TextDelegate(theme)}});
        view.setModel(&model);
        view.setSortable(true);
        view.resize(600, 240);
        view.show();
        view.activateWindow();
    }

    QList<int> widths()
    {
        QList<int> found;
        for (int column = 0; column < 4; ++column)
            found.append(view.header()->sectionSize(column));
        return found;
    }
    /// The border right of a column, by so many px.
    void drag(int column, int byPx)
    {
        QWidget *head = view.header()->viewport();
        const int x = view.header()->sectionViewportPosition(column) + view.header()->sectionSize(column) - 1;
        const QPoint from(x, head->height() / 2);
        QTest::mouseMove(head, from);
        QTest::mousePress(head, Qt::LeftButton, {}, from);
        QTest::mouseMove(head, from + QPoint(byPx, 0));
        QTest::mouseRelease(head, Qt::LeftButton, {}, from + QPoint(byPx, 0));
    }
    /// The open menu of the header.
    QMenu &menu()
    {
        auto *opened = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!opened)
            qFatal("no menu");
        return *opened;
    }
    void openMenu()
    {
        QWidget *head = view.header()->viewport();
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(20, 10), head->mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(head, &event);
    }

    Theme theme;
    QStandardItemModel model;
    TableView view;
};

class TstTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraggedBorderTakesFromTheNeighbour();
    void aColumnKeepsItsLeastWidth();
    void aDoubleClickBringsAWidthBack();
    void widthsGrowWithTheText();
    void theMenuHidesColumnsAndResetsThem();
    void theMenuKeyOpensTheMenu();
    void aColumnWithoutRoomIsNotThere();
    void theStateComesBack();
    void garbageIsNoState_data();
    void garbageIsNoState();
};

void TstTableColumns::aDraggedBorderTakesFromTheNeighbour()
{
    Table t;
    QSignalSpy changed(&t.view, &TableView::stateChanged);
    QCOMPARE(t.widths(), (QList<int>{80, 360, 60, 100}));
    t.drag(2, 20); // Items grows, Time gives
    QCOMPARE(t.widths(), (QList<int>{80, 360, 80, 80}));
    QVERIFY(!changed.isEmpty());
    t.drag(0, -10); // what stretches takes what is left
    QCOMPARE(t.widths(), (QList<int>{70, 370, 80, 80}));
    t.drag(1, 15); // the border of what stretches moves as well
    QCOMPARE(t.widths(), (QList<int>{70, 385, 65, 80}));
    t.drag(3, -30); // nothing is right of the last
    QCOMPARE(t.widths(), (QList<int>{70, 385, 65, 80}));
    t.view.resize(700, 240);
    QCOMPARE(t.widths(), (QList<int>{70, 485, 65, 80}));
}

void TstTableColumns::aColumnKeepsItsLeastWidth()
{
    Table t;
    t.drag(0, -200);
    QCOMPARE(t.widths(), (QList<int>{44, 396, 60, 100}));
    t.drag(2, 300);
    QCOMPARE(t.widths(), (QList<int>{44, 396, 116, 44}));
}

void TstTableColumns::aDoubleClickBringsAWidthBack()
{
    Table t;
    t.drag(0, 40);
    QCOMPARE(t.widths(), (QList<int>{120, 320, 60, 100}));
    QWidget *head = t.view.header()->viewport();
    QTest::mouseDClick(head, Qt::LeftButton, {}, QPoint(119, head->height() / 2));
    QCOMPARE(t.widths(), (QList<int>{80, 360, 60, 100}));
    QVERIFY(t.view.state().widthsPx.isEmpty());
}

void TstTableColumns::widthsGrowWithTheText()
{
    Table t;
    t.view.resize(1200, 240);
    t.drag(2, 20);
    t.theme.setTextScale(2.0);
    QCOMPARE(t.widths(), (QList<int>{160, 720, 160, 160}));
    t.drag(2, 40);
    QCOMPARE(t.view.state().widthsPx, (QMap<int, int>{{2, 100}, {3, 60}}));
    t.theme.setTextScale(1.0);
    QCOMPARE(t.widths(), (QList<int>{80, 960, 100, 60}));
}

void TstTableColumns::theMenuHidesColumnsAndResetsThem()
{
    Table t;
    t.openMenu();
    QStringList offered;
    for (const QAction *action : t.menu().actions())
        offered.append(action->isSeparator() ? QStringLiteral("-") : action->text());
    // What the rows are about cannot be hidden.
    QCOMPARE(offered.join(u'|'), QStringLiteral("Order|Items|Time|-|Reset columns"));
    QVERIFY(!t.menu().findChild<QAction *>(QStringLiteral("resetColumns"))->isEnabled());
    QTest::keyClick(&t.menu(), Qt::Key_Down);
    QTest::keyClick(&t.menu(), Qt::Key_Down);
    QTest::keyClick(&t.menu(), Qt::Key_Return);
    QVERIFY(t.view.header()->isSectionHidden(2));
    QCOMPARE(t.view.state().hidden, QSet<int>{2});
    QCOMPARE(t.view.header()->sectionSize(1), 420); // what stretches has its room
    t.drag(1, -20);                                 // the next one in sight is Time
    QCOMPARE(t.view.header()->sectionSize(3), 120);
    t.openMenu();
    QVERIFY(!t.menu().actions().at(1)->isChecked());
    QTest::keyClick(&t.menu(), Qt::Key_Up);
    QTest::keyClick(&t.menu(), Qt::Key_Return);
    QCOMPARE(t.widths(), (QList<int>{80, 360, 60, 100}));
    QVERIFY(t.view.state().hidden.isEmpty());
}

void TstTableColumns::theMenuKeyOpensTheMenu()
{
    Table t;
    QVERIFY(QTest::qWaitForWindowActive(&t.view));
    t.view.setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&t.view, &event);
    QCOMPARE(t.menu().objectName(), QStringLiteral("columnsMenu"));
    QTest::keyClick(&t.menu(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(t.view.hasFocus());
}

void TstTableColumns::aColumnWithoutRoomIsNotThere()
{
    Table t;
    t.view.setColumnHasRoom(2, false);
    QVERIFY(t.view.header()->isSectionHidden(2));
    QVERIFY(t.view.state().hidden.isEmpty()); // nobody wished so
    t.openMenu();
    QCOMPARE(t.menu().actions().at(1)->text(), QStringLiteral("Time"));
    QTest::keyClick(&t.menu(), Qt::Key_Escape);
    t.view.setColumnHasRoom(2, true);
    QVERIFY(!t.view.header()->isSectionHidden(2));
}

void TstTableColumns::theStateComesBack()
{
    QString written;
    {
        Table t;
        t.drag(0, 40);
        t.openMenu();
        QTest::keyClick(&t.menu(), Qt::Key_Up);
        QTest::keyClick(&t.menu(), Qt::Key_Up);
        QTest::keyClick(&t.menu(), Qt::Key_Return);
        t.view.sortByColumn(1, Qt::DescendingOrder);
        written = t.view.state().toText(t.view.columnCount());
    }
    QCOMPARE(written, QStringLiteral("4;widths=0:120;hidden=3;sort=1:descending"));
    Table t;
    QSignalSpy changed(&t.view, &TableView::stateChanged);
    t.view.setState(TableState::fromText(written, t.view.columnCount()));
    QCOMPARE(t.widths(), (QList<int>{120, 420, 60, 0}));
    QCOMPARE(t.model.item(0, 1)->text(), QStringLiteral("Cho"));
    QVERIFY(changed.isEmpty()); // nobody did anything
    QCOMPARE(t.view.state().toText(4), written);
}

void TstTableColumns::garbageIsNoState_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("other columns") << QStringLiteral("5;widths=0:120;hidden=3");
    QTest::newRow("no numbers") << QStringLiteral("4;widths=a:b,0:;hidden=x,;sort=one:up");
    QTest::newRow("out of range") << QStringLiteral(
        "4;widths=9:120,0:3,1:999999,-1:50;hidden=7,-1;sort=4:ascending");
    QTest::newRow("signs") << QStringLiteral(";;==::,,");
    QTest::newRow("another program's") << QStringLiteral("@ByteArray(\\0\\0\\0\\xff)");
}

void TstTableColumns::garbageIsNoState()
{
    QFETCH(QString, text);
    QCOMPARE(TableState::fromText(text, 4), TableState());
    Table t;
    t.view.setState(TableState::fromText(QStringLiteral("4;widths=1:200;hidden=1"), 4));
    QCOMPARE(t.widths(), (QList<int>{80, 360, 60, 100})); // what stretches is always there
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstTableColumns)
#include "tst_table_columns.moc"

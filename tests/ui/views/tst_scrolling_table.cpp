// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/table_view.h"
#include "ui/parts/views/text_delegate.h"

#include <QApplication>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>

namespace
{

using namespace danggol::ui;

/// Counts the cells that are painted.
class CountingDelegate : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;
    int painted() const { return m_painted; }
    void countAnew() { m_painted = 0; }

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override
    {
        ++m_painted;
        TextDelegate::paintCell(painter, cell, index);
    }

private:
    mutable int m_painted = 0;
};

/// Sixty rows over a window of one colour.
struct LongTable
{
    explicit LongTable(Theme &theme) : view(theme, &window), cells(new CountingDelegate(theme))
    {
        for (int row = 0; row < 60; ++row)
            model.appendRow({new QStandardItem(QStringLiteral("Row %1").arg(row)),
                             new QStandardItem(QStringLiteral("more"))});
        QPalette palette = window.palette();
        palette.setColor(QPalette::Window, theme.color(Token::Surface));
        window.setPalette(palette);
        window.resize(400, 440);
        view.setGeometry(0, 0, 400, 440);
        view.setColumns({{0, Qt::AlignLeft, cells}, {96, Qt::AlignRight, new TextDelegate(theme)}});
        view.setGround(Token::Surface);
        view.setModel(&model);
        window.show();
    }

    QStandardItemModel model;
    QWidget window;
    TableView view;
    CountingDelegate *cells;
};

/// A table over one colour: scrolling moves what is there.
class ScrollingTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsWhatComesIntoView();
    void looksAsIfPaintedAnew();
    void doesNotReturnToARowThatWasPressed();

private:
    Theme m_applied{ThemeMode::Light};
};

void ScrollingTableTest::paintsWhatComesIntoView()
{
    Theme theme(ThemeMode::Light);
    LongTable table(theme);
    QVERIFY(QTest::qWaitForWindowExposed(&table.window));
    QTRY_VERIFY(table.cells->painted() >= 10); // the whole of it
    table.cells->countAnew();
    QScrollBar &bar = *table.view.verticalScrollBar();
    bar.setValue(bar.value() + 40);
    QTRY_VERIFY(table.cells->painted() > 0);
    QVERIFY2(table.cells->painted() <= 3, qPrintable(QString::number(table.cells->painted())));
    // Of two rows the mouse leaves one and comes to the other.
    QTest::mouseMove(table.view.viewport(), {100, 100});
    table.view.viewport()->repaint();
    table.cells->countAnew();
    QTest::mouseMove(table.view.viewport(), {100, 220});
    QTRY_VERIFY(table.cells->painted() > 0);
    QVERIFY2(table.cells->painted() <= 4, qPrintable(QString::number(table.cells->painted())));
}

void ScrollingTableTest::looksAsIfPaintedAnew()
{
    Theme theme(ThemeMode::Light);
    LongTable table(theme);
    QVERIFY(QTest::qWaitForWindowExposed(&table.window));
    table.view.setCurrentIndex(table.model.index(3, 0));
    QTRY_VERIFY(table.cells->painted() > 0);
    const auto shown = [&table] { return table.window.screen()->grabWindow(table.window.winId()).toImage(); };
    QScrollBar &bar = *table.view.verticalScrollBar();
    for (const int by : {40, 17, 300, -95, 40}) {
        table.cells->countAnew();
        bar.setValue(bar.value() + by);
        QTRY_VERIFY(table.cells->painted() > 0);
        const QImage scrolled = shown();
        table.view.viewport()->repaint();
        QVERIFY(!scrolled.isNull());
        QVERIFY2(scrolled == shown(), qPrintable(QString::number(by)));
    }
}

// A row that is pressed comes wholly into view a little later, unless the list was scrolled meanwhile.
void ScrollingTableTest::doesNotReturnToARowThatWasPressed()
{
    Theme theme(ThemeMode::Light);
    LongTable table(theme);
    QVERIFY(QTest::qWaitForWindowExposed(&table.window));
    QApplication::setDoubleClickInterval(1);
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, {100, 60});
    QScrollBar &bar = *table.view.verticalScrollBar();
    int scrolledTo = 0;
    for (int step = 0; step < 40; ++step) {
        bar.setValue(bar.value() + 40);
        scrolledTo = bar.value();
    }
    QTimer later; // Qt's own is due 100 ms after the double click's interval
    later.start(150);
    QVERIFY(QSignalSpy(&later, &QTimer::timeout).wait());
    QCOMPARE(bar.value(), scrolledTo);
}

} // namespace

QTEST_MAIN(ScrollingTableTest)
#include "tst_scrolling_table.moc"

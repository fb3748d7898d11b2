// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/best_seller_model.h"
#include "models/roles.h"
#include "tests/models/best_sellers/ranking_shop.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/best_sellers/best_sellers_page.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/export/picture_desk.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/views/table_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using danggol::ui::test::savePicture;
using models::BestSellerModel;

/// What sold in the design's picture.
struct Screen : RankingShop
{
    explicit Screen(const Actor &actor = TestShop::admin()) : RankingShop(actor) { theme.apply(*qApp); }

    void sellAWeek()
    {
        struct Line
        {
            const char *name;
            qint64 price;
            const char *art;
            qint64 before;
            qint64 today;
        };
        const Line lines[] = {
            {"Salt bread, 2 pcs", 4'600, "croissant", 40, 46},
            {"Cold brew bottle 500 ml", 7'800, "bottle", 45, 34},
            {"Oat milk 1 L", 4'900, "carton", 20, 44},
            {"Free-range eggs, 10", 5'400, "eggs", 30, 28},
            {"House blend beans 200 g", 12'500, "beans", 31, 20},
            {"Jeju tangerines 1 kg", 8'900, "tangerine", 0, 47},
            {"Farm milk 900 ml", 3'200, "milk", 21, 20},
            {"Cinnamon roll", 3'800, "roll", 15, 23},
            {"Cherry tomatoes 500 g", 5'900, "tomato", 16, 13},
            {"Roasted seaweed, 5 packs", 4'300, "seaweed", 12, 12},
            {"Sourdough loaf", 6'900, "loaf", 9, 11},
            {"Barley tea 20 bags", 5'200, "tea", 8, 9},
            {"Onions 1 kg", 3'400, "onion", 8, 7},
        };
        for (const Line &line : lines) {
            const ProductId made =
                product(QString::fromUtf8(line.name), line.price, QString::fromLatin1(line.art));
            if (line.before > 0)
                sell({{made, line.before}}, 1);
            sell({{made, line.today}});
        }
        aggregate();
    }
    void show(QWidget &page)
    {
        page.resize(1086, 734);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    Theme theme{ThemeMode::Light};
};

template <class Widget>
Widget *child(QWidget &page, const char *name)
{
    auto *found = page.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no %s on the page", name);
    return found;
}

QString cell(QWidget &page, int row, int column)
{
    return child<TableView>(page, "rankingTable")->model()->index(row, column).data().toString();
}

class TstBestSellersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of windows, on the offscreen platform
    }
    void startsEmptyAndAggregates();
    void switchesDaysAndOrder();
    void staffOnlyLook();
    void barsLinesAndTableFollowOneAnother();
    void titlesSayWhatIsShown();
    void ordersAreOneClickAway();
    void goesBackToAnyDay();
    void makesADayThatWasNeverMade();
    void chartsAreCopiedAndSaved();
    void chartsSayThemselves();
    void followsThemeAndSize();
    void looksLikeTheDesign();
};

void TstBestSellersPage::startsEmptyAndAggregates()
{
    Screen screen;
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    QTRY_VERIFY(page.findChild<EmptyState *>());
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("best-sellers-empty")));
    screen.sell({{screen.product(QStringLiteral("Bread"), 1'000), 3}});
    auto *button = child<KeyButton>(page, "aggregateButton");
    QTest::keyClick(&page, Qt::Key_F5);
    QVERIFY(button->isBusy());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(cell(page, 0, BestSellerModel::ProductName), QStringLiteral("Bread"));
    QTRY_VERIFY(!button->isBusy());
    QCOMPARE(screen.notices.size(), 1);
    QCOMPARE(child<NumberLabel>(page, "aggregatedLabel")->text(), QStringLiteral("Aggregated 14:00 today"));
    page.setNextRun(screen.shop.clock().now().plusMs(10 * kMsPerMinute));
    QCOMPARE(child<NumberLabel>(page, "aggregatedLabel")->text(),
             QStringLiteral("Aggregated 14:00 today · next run 14:10"));
    QCOMPARE(child<NumberLabel>(page, "rankingWindow")->text(), QStringLiteral("20–22 Nov"));
    QVERIFY(!child<NumberLabel>(page, "rankingSummary")->isVisible());
    QVERIFY(!empty->isVisible());
}

void TstBestSellersPage::switchesDaysAndOrder()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    QTRY_COMPARE(cell(page, 0, BestSellerModel::Sold), QStringLiteral("86"));
    auto *days = child<SegmentBar>(page, "rankingDays");
    QTest::mouseClick(days->button(0), Qt::LeftButton);
    QTRY_COMPARE(cell(page, 0, BestSellerModel::Sold), QStringLiteral("47"));
    QTest::mouseClick(days->button(1), Qt::LeftButton);
    auto *header = child<TableView>(page, "rankingTable")->header();
    const int x = header->sectionViewportPosition(BestSellerModel::Revenue) + 40;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    QCOMPARE(child<SegmentBar>(page, "rankingOrder")->currentIndex(), 1);
    QTRY_COMPARE(cell(page, 0, BestSellerModel::ProductName), QStringLiteral("House blend beans 200 g"));
    QCOMPARE(header->sortIndicatorSection(), int(BestSellerModel::Revenue));
    const int product = header->sectionViewportPosition(BestSellerModel::ProductName) + 40;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(product, header->height() / 2));
    QCOMPARE(header->sortIndicatorSection(), int(BestSellerModel::Revenue));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TstBestSellersPage::staffOnlyLook()
{
    Screen screen(TestShop::staff());
    screen.sell({{screen.product(QStringLiteral("Bread"), 1'000), 3}});
    screen.aggregate();
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    QTRY_COMPARE(cell(page, 0, BestSellerModel::Sold), QStringLiteral("3"));
    QVERIFY(!child<KeyButton>(page, "aggregateButton")->isVisible());
    QTest::keyClick(&page, Qt::Key_F5);
    QVERIFY(screen.notices.isEmpty());
}

void TstBestSellersPage::barsLinesAndTableFollowOneAnother()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    auto *bars = child<BarChart>(page, "barChart");
    auto *lines = child<TrendChart>(page, "trendChart");
    auto *table = child<TableView>(page, "rankingTable");
    QTRY_COMPARE(bars->bars().size(), 10);
    QTRY_COMPARE(lines->trend().lines.size(), 5);
    const auto row = [table] {
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.constFirst().row();
    };
    QCOMPARE(row(), -1);
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->geometryOfBars().places.at(2).row.center().toPoint());
    QCOMPARE(row(), 2);
    QCOMPARE(lines->current(), 2);
    QTest::mouseClick(lines, Qt::LeftButton, {}, lines->geometryOfLines().ends.at(4).name.center().toPoint());
    QCOMPARE(row(), 4);
    QCOMPARE(bars->current(), 4);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 2)).center());
    QCOMPARE(bars->current(), 1);
    QCOMPARE(lines->current(), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End); // the thirteenth is in the table alone
    QCOMPARE(row(), 12);
    QCOMPARE(bars->current(), -1);
    QCOMPARE(lines->current(), -1);
    bars->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bars, Qt::Key_Down);
    QCOMPARE(row(), 0);
    // Another order of the same products keeps the product, wherever it is now.
    QTest::mouseClick(child<SegmentBar>(page, "rankingOrder")->button(1), Qt::LeftButton);
    QTRY_VERIFY(row() > 0);
    QCOMPARE(cell(page, row(), BestSellerModel::ProductName), QStringLiteral("Salt bread, 2 pcs"));
    QCOMPARE(bars->current(), row());
}

void TstBestSellersPage::titlesSayWhatIsShown()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    auto *bars = child<BarChart>(page, "barChart");
    auto *lines = child<TrendChart>(page, "trendChart");
    QTRY_COMPARE(bars->accessibleName(), QStringLiteral("Top 10 by quantity"));
    QTRY_COMPARE(lines->accessibleName(), QStringLiteral("Top 5, units per day"));
    QTRY_COMPARE(lines->geometryOfLines().bandText, QStringLiteral("3 days"));
    QTest::mouseClick(child<SegmentBar>(page, "rankingOrder")->button(1), Qt::LeftButton);
    QTRY_COMPARE(bars->accessibleName(), QStringLiteral("Top 10 by revenue"));
    QTRY_COMPARE(lines->accessibleName(), QStringLiteral("Top 5, won per day"));
    QCOMPARE(bars->geometryOfBars().places.constFirst().valueText, QStringLiteral("₩637,500"));
    QTest::mouseClick(child<SegmentBar>(page, "rankingDays")->button(0), Qt::LeftButton);
    QTRY_COMPARE(lines->geometryOfLines().bandText, QStringLiteral("1 day"));
    QTRY_COMPARE(child<NumberLabel>(page, "rankingWindow")->text(), QStringLiteral("22 Nov"));
}

void TstBestSellersPage::ordersAreOneClickAway()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    QSignalSpy asked(&page, &BestSellersPage::ordersRequested);
    screen.show(page);
    auto *bars = child<BarChart>(page, "barChart");
    auto *button = child<KeyButton>(page, "rankingOrdersButton");
    QTRY_COMPARE(bars->bars().size(), 10);
    QVERIFY(!button->isVisible());
    QTest::keyClick(&page, Qt::Key_O, Qt::ControlModifier);
    QVERIFY(asked.isEmpty());
    const QPoint second = bars->geometryOfBars().places.at(1).bar.center().toPoint();
    QTest::mouseClick(bars, Qt::LeftButton, {}, second);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto sold = asked.constFirst().at(0).value<SoldIn>();
    QCOMPARE(sold.firstDay, QStringLiteral("2026-11-20"));
    QCOMPARE(sold.lastDay, QStringLiteral("2026-11-22"));
    QCOMPARE(asked.constFirst().at(1).toString(), QStringLiteral("Cold brew bottle 500 ml"));
    QTest::mouseDClick(bars, Qt::LeftButton, {}, second);
    QCOMPARE(asked.size(), 2);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(asked.size(), 3);
    QTRY_COMPARE(child<TrendChart>(page, "trendChart")->current(), 1);
    QTest::keyClick(child<TrendChart>(page, "trendChart"), Qt::Key_Return);
    QCOMPARE(asked.size(), 4);
    auto *table = child<TableView>(page, "rankingTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 5);
    QTest::keyClick(&page, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(asked.size(), 6);
}

void TstBestSellersPage::goesBackToAnyDay()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    auto *window = child<NumberLabel>(page, "rankingWindow");
    QTRY_COMPARE(window->text(), QStringLiteral("20–22 Nov"));
    auto *shown = child<KeyButton>(page, "dayShown");
    QVERIFY(!child<KeyButton>(page, "dayAfter")->isEnabled());
    QVERIFY(!child<KeyButton>(page, "dayNewest")->isVisible());
    QTest::mouseClick(child<KeyButton>(page, "dayBefore"), Qt::LeftButton);
    QTRY_COMPARE(window->text(), QStringLiteral("19–21 Nov"));
    QCOMPARE(shown->label(), QStringLiteral("21 Nov"));
    QTRY_COMPARE(child<TrendChart>(page, "trendChart")->trend().days.constLast(), QDate(2026, 11, 21));
    QTest::keyClick(&page, Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(window->text(), QStringLiteral("20–22 Nov"));
    QTest::keyClick(&page, Qt::Key_PageUp, Qt::AltModifier);
    QTRY_COMPARE(window->text(), QStringLiteral("19–21 Nov"));
    QTest::keyClick(&page, Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(window->text(), QStringLiteral("20–22 Nov"));
    QTest::mouseClick(shown, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(window->text(), QStringLiteral("19–21 Nov"));
    QTest::mouseClick(child<KeyButton>(page, "dayNewest"), Qt::LeftButton);
    QTRY_COMPARE(window->text(), QStringLiteral("20–22 Nov"));
}

void TstBestSellersPage::makesADayThatWasNeverMade()
{
    Screen screen;
    screen.sell({{screen.product(QStringLiteral("Bread"), 1'000), 3}}, 4);
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    QTRY_VERIFY(page.findChild<EmptyState *>());
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    for (int back = 0; back < 4; ++back)
        QTest::keyClick(&page, Qt::Key_PageUp, Qt::AltModifier);
    auto *bars = child<BarChart>(page, "barChart");
    QTRY_VERIFY(empty->findChild<QLabel *>()); // its words are there
    const auto says = [empty](const QString &words) {
        const QList<QLabel *> labels = empty->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY(says(QStringLiteral("No ranking of 18 Nov 2026")));
    QVERIFY(!bars->isVisible());
    QTest::mouseClick(&empty->primary(), Qt::LeftButton);
    QTRY_COMPARE(cell(page, 0, BestSellerModel::ProductName), QStringLiteral("Bread"));
    QTRY_VERIFY(bars->isVisible());
    QCOMPARE(child<NumberLabel>(page, "rankingWindow")->text(), QStringLiteral("16–18 Nov"));
    QTRY_COMPARE(screen.notices.size(), 1);
    screen.shop.expectBooksBalance();
}

void TstBestSellersPage::chartsAreCopiedAndSaved()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    auto *bars = child<BarChart>(page, "barChart");
    QTRY_COMPARE(bars->bars().size(), 10);
    QTest::keyClick(&page, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->image().width() > 2 * bars->width());
    QCOMPARE(screen.notices.size(), 1);
    child<KeyButton>(page, "linesMenuButton")->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    auto *svg = menu->findChild<QAction *>(QStringLiteral("saveSvgAction"));
    svg->trigger();
    menu->close();
    auto *dialog = page.findChild<QFileDialog *>(QStringLiteral("pictureDialog"));
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().constFirst()).fileName(),
             QStringLiteral("sales per day-2026-11-22.svg"));
    dialog->reject();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("mine.png"));
    PictureDesk desk(screen.theme, screen.session.notices(), page);
    desk.save({.title = QStringLiteral("Top 10"),
               .note = {},
               .fileName = {},
               .chartSize = bars->size(),
               .paint = bars->painter()},
              file);
    QTRY_COMPARE(screen.notices.size(), 2);
    QCOMPARE(screen.notices.constLast().emphasis, QStringLiteral("Saved the chart"));
    QVERIFY(QImage(file).width() > 2 * bars->width());
    desk.save({.title = QStringLiteral("Top 10"),
               .note = {},
               .fileName = {},
               .chartSize = bars->size(),
               .paint = bars->painter()},
              folder.filePath(QStringLiteral("nowhere/mine.png")));
    QTRY_COMPARE(screen.notices.size(), 3);
    QVERIFY(screen.notices.constLast().text.contains(QStringLiteral("was not saved")));
}

void TstBestSellersPage::chartsSayThemselves()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    auto *bars = child<BarChart>(page, "barChart");
    auto *lines = child<TrendChart>(page, "trendChart");
    QTRY_COMPARE(lines->trend().lines.size(), 5);
    QVERIFY(bars->accessibleDescription().startsWith(
        QStringLiteral("Salt bread, 2 pcs leads with 86; then Cold brew bottle 500 ml with 79, Oat milk")));
    QVERIFY(lines->accessibleDescription().startsWith(
        QStringLiteral("Salt bread: 46 on 22 Nov, at most 46 on 22 Nov; Cold brew bottle 500 ml: 34 on")));
    bars->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bars, Qt::Key_Down);
    QVERIFY2(bars->accessibleName().startsWith(QStringLiteral("Top 10 by quantity: Rank 1, ")),
             qPrintable(bars->accessibleName()));
}

void TstBestSellersPage::followsThemeAndSize()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
    auto *bars = child<BarChart>(page, "barChart");
    auto *lines = child<TrendChart>(page, "trendChart");
    QTRY_COMPARE(lines->trend().lines.size(), 5);
    const QPoint inBar = bars->geometryOfBars().places.at(1).bar.center().toPoint();
    QCOMPARE(bars->grab().toImage().pixelColor(inBar), screen.theme.color(Token::Bar));
    screen.theme.setMode(ThemeMode::Dark);
    QCOMPARE(bars->grab().toImage().pixelColor(inBar), screen.theme.color(Token::Bar));
    const auto side = [&] { return bars->mapTo(&page, QPoint()).y() == lines->mapTo(&page, QPoint()).y(); };
    QVERIFY(side());
    screen.theme.setTextScale(2.0);
    QTRY_VERIFY(!side()); // one under the other
    const BarLayout &layout = bars->geometryOfBars();
    QVERIFY(layout.places.constLast().row.bottom() <= bars->height());
    QVERIFY(layout.places.constFirst().value.right() <= bars->width());
}

void TstBestSellersPage::looksLikeTheDesign()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    page.setNextRun(screen.shop.clock().now().plusMs(10 * kMsPerMinute));
    screen.show(page);
    QTRY_COMPARE(child<TrendChart>(page, "trendChart")->trend().lines.size(), 5);
    QCoreApplication::sendPostedEvents(); // so that it is laid out
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("best-sellers")));
    screen.shop.clock().advanceMs(kMsPerHour);
    page.setNextRun(std::nullopt);
    screen.theme.setMode(ThemeMode::Dark);
    child<BarChart>(page, "barChart")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(child<BarChart>(page, "barChart"), Qt::Key_Down);
    auto *lines = child<TrendChart>(page, "trendChart");
    lines->setFocus(Qt::TabFocusReason);
    QTest::keyClick(lines, Qt::Key_Down);
    QTest::keyClick(lines, Qt::Key_Left);
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("best-sellers-stale-dark")));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstBestSellersPage)

#include "tst_best_sellers_page.moc"

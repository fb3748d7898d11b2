// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/best_seller_model.h"
#include "models/roles.h"
#include "tests/models/best_sellers/ranking_shop.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/best_sellers/best_sellers_page.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/views/table_view.h"

#include <QHeaderView>

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
    void looksLikeTheDesign();
};

void TstBestSellersPage::startsEmptyAndAggregates()
{
    Screen screen;
    BestSellersPage page(screen.theme, screen.session);
    screen.show(page);
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
    QCOMPARE(child<NumberLabel>(page, "rankingSummary")->text(), QStringLiteral("1 product sold 20–22 Nov"));
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

void TstBestSellersPage::looksLikeTheDesign()
{
    Screen screen;
    screen.sellAWeek();
    BestSellersPage page(screen.theme, screen.session);
    page.setNextRun(screen.shop.clock().now().plusMs(10 * kMsPerMinute));
    screen.show(page);
    QTRY_COMPARE(cell(page, 0, BestSellerModel::Sold), QStringLiteral("86"));
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("best-sellers")));
    screen.shop.clock().advanceMs(kMsPerHour);
    page.setNextRun(std::nullopt);
    screen.theme.setMode(ThemeMode::Dark);
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("best-sellers-stale-dark")));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstBestSellersPage)

#include "tst_best_sellers_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/parts/views/card_grid_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

namespace
{

using namespace danggol::models;
using namespace danggol::ui;
using test::item;

struct Product
{
    const char *name;
    const char *art;
    qint64 price;
    int stock;
    int inCart;
};

const Product kProducts[] = {{"Salt bread, 2 pcs", "salt-bread", 4600, 18, 2},
                             {"House blend beans 200 g", "beans", 12500, 24, 1},
                             {"Oat milk 1 L", "carton", 4900, 31, 1},
                             {"Cold brew bottle 500 ml", "bottle", 7800, 12, 0},
                             {"Free-range eggs, 10", "eggs", 5400, 3, 0},
                             {"Farm milk 900 ml", "milk", 3200, 27, 0},
                             {"Cinnamon roll", "roll", 3800, 9, 0},
                             {"Jeju tangerines 1 kg", "tangerine", 8900, 16, 0},
                             {"Sourdough loaf", "loaf", 7100, 0, 0},
                             {"Cherry tomatoes 500 g", "tomato", 5900, 22, 0},
                             {"Yuzu tea 480 g", "jar", 11000, 14, 0},
                             {"Roasted seaweed, 5 packs", "seaweed", 4300, 40, 0}};
constexpr int kColdBrew = 3;
constexpr int kLoaf = 8;

class TestCardGridView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void columnsFollowTheWidth_data();
    void columnsFollowTheWidth();
    void cardsKeepTheirHeightAndFillTheWidth();
    void plusAddsTheProduct();
    void quickSecondClickAddsAgain();
    void doubleClickOnACardAddsIt();
    void clickBesideThePlusOnlyChooses();
    void soldOutCannotBeAdded();
    void keysAddAndRemove();
    void pictures_data();
    void pictures();

private:
    Theme m_applied{ThemeMode::Light};
    QStandardItemModel m_model;
};

void TestCardGridView::init()
{
    m_model.clear();
    for (const Product &product : kProducts)
        m_model.appendRow(item({{IdRole, m_model.rowCount() + 1},
                                {TitleRole, QString::fromLatin1(product.name)},
                                {ArtRole, QString::fromLatin1(product.art)},
                                {AmountRole, product.price},
                                {StockRole, product.stock},
                                {LowStockRole, product.stock <= 5},
                                {SelectableRole, product.stock > 0},
                                {InCartRole, product.inCart}}));
}

void TestCardGridView::columnsFollowTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("narrow") << 480 << 3;
    QTest::newRow("reference") << 698 << 4;
    QTest::newRow("wide") << 870 << 5;
    QTest::newRow("very wide") << 2000 << 6;
}

void TestCardGridView::columnsFollowTheWidth()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    Theme theme(ThemeMode::Light);
    CardGridView view(theme);
    view.setModel(&m_model);
    view.resize(width + view.scrollBarWidth(), 900);
    view.show();
    QCOMPARE(view.columns(), columns);
    QCOMPARE(view.visualRect(m_model.index(columns, 0)).topLeft(), QPoint(0, 202));
}

void TestCardGridView::cardsKeepTheirHeightAndFillTheWidth()
{
    Theme theme(ThemeMode::Light);
    CardGridView view(theme);
    view.setModel(&m_model);
    view.resize(698 + view.scrollBarWidth(), 620);
    view.show();
    QCOMPARE(view.visualRect(m_model.index(0, 0)), QRect(0, 0, 174, 202));
    QCOMPARE(view.visualRect(m_model.index(3, 0)), QRect(522, 0, 174, 202));
    QCOMPARE(view.plusRect(m_model.index(3, 0)).size(), QSize(32, 32));
}

void TestCardGridView::plusAddsTheProduct()
{
    Theme theme(ThemeMode::Light);
    CardGridView view(theme);
    view.setModel(&m_model);
    view.resize(698 + view.scrollBarWidth(), 620);
    view.show();
    QSignalSpy added(&view, &CardGridView::addRequested);
    const QModelIndex coldBrew = m_model.index(kColdBrew, 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.plusRect(coldBrew).center());
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().first().toModelIndex(), coldBrew);
    QCOMPARE(view.currentIndex(), coldBrew);
}

void TestCardGridView::quickSecondClickAddsAgain()
{
    Theme theme(ThemeMode::Light);
    CardGridView view(theme);
    view.setModel(&m_model);
    view.resize(698 + view.scrollBarWidth(), 620);
    view.show();
    QSignalSpy added(&view, &CardGridView::addRequested);
    const QPoint plus = view.plusRect(m_model.index(kColdBrew, 0)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, plus);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, plus);
    QVERIFY(added.count() >= 2);
}

void TestCardGridView::doubleClickOnACardAddsIt()
{
    Theme theme(ThemeMode::Light);
    CardGridView view(theme);
    view.setModel(&m_model);
    view.resize(698 + view.scrollBarWidth(), 620);
    view.show();
    QSignalSpy added(&view, &CardGridView::addRequested);
    const QPoint middle = view.visualRect(m_model.index(0, 0)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(added.count(), 1);
}

void TestCardGridView::clickBesideThePlusOnlyChooses()
{
    Theme theme(ThemeMode::Light);
    CardGridView view(theme);
    view.setModel(&m_model);
    view.resize(698 + view.scrollBarWidth(), 620);
    view.show();
    QSignalSpy added(&view, &CardGridView::addRequested);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(m_model.index(2, 0)).center());
    QCOMPARE(added.count(), 0);
    QCOMPARE(view.currentIndex().row(), 2);
}

void TestCardGridView::soldOutCannotBeAdded()
{
    Theme theme(ThemeMode::Light);
    CardGridView view(theme);
    view.setModel(&m_model);
    view.resize(698 + view.scrollBarWidth(), 620);
    view.show();
    QSignalSpy added(&view, &CardGridView::addRequested);
    const QModelIndex loaf = m_model.index(kLoaf, 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.plusRect(loaf).center());
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(loaf).center());
    QCOMPARE(added.count(), 0);
    QCOMPARE(view.currentIndex(), loaf);
}

void TestCardGridView::keysAddAndRemove()
{
    Theme theme(ThemeMode::Light);
    CardGridView view(theme);
    view.setModel(&m_model);
    view.resize(698 + view.scrollBarWidth(), 620);
    view.show();
    QSignalSpy added(&view, &CardGridView::addRequested);
    QSignalSpy removed(&view, &CardGridView::removeRequested);
    view.setCurrentIndex(m_model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(added.count(), 2);
    QCOMPARE(removed.count(), 1);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentIndex().row(), 2);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentIndex().row(), 6);
}

void TestCardGridView::pictures_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << static_cast<int>(ThemeMode::Light) << 1.0;
    QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark) << 1.0;
    QTest::newRow("large") << static_cast<int>(ThemeMode::Light) << 1.5;
}

void TestCardGridView::pictures()
{
    QFETCH(int, mode);
    QFETCH(double, scale);
    Theme &theme = m_applied;
    theme.setMode(static_cast<ThemeMode>(mode));
    theme.setTextScale(scale);
    if (!theme.isApplied())
        theme.apply(*qApp);
    QWidget window;
    window.resize(740, 634);
    auto *view = new CardGridView(theme, &window);
    view->setGeometry(14, 14, 698 + view->scrollBarWidth(), 612);
    view->setModel(&m_model);
    window.show();
    view->setFocus();
    view->setCurrentIndex(m_model.index(kColdBrew, 0));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(test::savePicture(window, theme, QStringLiteral("cards-%1").arg(QTest::currentDataTag())));
}

} // namespace

QTEST_MAIN(TestCardGridView)
#include "tst_card_grid_view.moc"

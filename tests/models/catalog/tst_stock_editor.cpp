// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/stock_editor.h"
#include "tests/support/test_shop.h"

#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using models::StockEditor;
using models::TillSession;
using Kind = models::StockEditor::Kind;

namespace
{

class TstStockEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receivesOnceHoweverOftenItIsPressed();
    void aCountSetsTheStock();
    void aCountNeedsAReason();
    void countsMustMakeSense_data();
    void countsMustMakeSense();
    void followsWhatIsSoldMeanwhile();
};

Product stored(TestShop &shop, ProductId id)
{
    return valueOf(shop.await<Product>(
        [&](Reply<Product> reply) { shop->catalog().find(TestShop::staff(), id, std::move(reply)); }));
}

QList<StockMovement> movements(TestShop &shop, ProductId id)
{
    return valueOf(shop.await<Page<StockMovement>>([&](Reply<Page<StockMovement>> reply) {
               shop->catalog().movements(TestShop::staff(), id, {}, 50, std::move(reply));
           }))
        .items;
}

void TstStockEditor::receivesOnceHoweverOftenItIsPressed()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    StockEditor editor(session, stored(shop, bread));
    QCOMPARE(editor.stockAfter(Kind::Received, 12), std::optional<qint64>(17));
    QSignalSpy saved(&editor, &StockEditor::saved);
    editor.save(Kind::Received, 12, QStringLiteral("note 55"));
    editor.save(Kind::Received, 12, QStringLiteral("note 55"));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(shop.stock(bread), 17);
    QCOMPARE(movements(shop, bread).first().reason, MovementReason::Received);
    QCOMPARE(movements(shop, bread).first().note, QStringLiteral("note 55"));
    shop.expectBooksBalance();
}

void TstStockEditor::aCountSetsTheStock()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    StockEditor editor(session, stored(shop, bread));
    QSignalSpy saved(&editor, &StockEditor::saved);
    editor.save(Kind::Counted, 0, QStringLiteral("went stale"));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(shop.stock(bread), 0);
    QCOMPARE(movements(shop, bread).first().change, -5);
    QCOMPARE(movements(shop, bread).first().reason, MovementReason::Adjusted);
    shop.expectBooksBalance();
}

void TstStockEditor::aCountNeedsAReason()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    StockEditor editor(session, stored(shop, shop.product(QStringLiteral("Bread"), 4'600, 5)));
    QSignalSpy refused(&editor, &StockEditor::refused);
    editor.save(Kind::Counted, 4, QStringLiteral(" "));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!editor.isSaving());
    QCOMPARE(editor.faults(Kind::Counted, 4, {}).keys(), QStringList(QStringLiteral("note")));
    QVERIFY(editor.faults(Kind::Received, 4, {}).isEmpty());
}

void TstStockEditor::countsMustMakeSense_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::optional<qint64>>("count");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const char *name, Kind kind, std::optional<qint64> count, bool isFine) {
        QTest::newRow(name) << static_cast<int>(kind) << count << isFine;
    };
    row("nothing received", Kind::Received, std::nullopt, false);
    row("none received", Kind::Received, 0, false);
    row("one received", Kind::Received, 1, true);
    row("more than can be kept", Kind::Received, kLargestStock - 4, false);
    row("as many as can be kept", Kind::Received, kLargestStock - 5, true);
    row("none are there", Kind::Counted, 0, true);
    row("as many as before", Kind::Counted, 5, false);
    row("nothing counted", Kind::Counted, std::nullopt, false);
}

void TstStockEditor::countsMustMakeSense()
{
    QFETCH(int, kind);
    QFETCH(std::optional<qint64>, count);
    QFETCH(bool, isFine);
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    const StockEditor editor(session, stored(shop, shop.product(QStringLiteral("Bread"), 4'600, 5)));
    QCOMPARE(editor.faults(static_cast<Kind>(kind), count, QStringLiteral("why")).isEmpty(), isFine);
}

void TstStockEditor::followsWhatIsSoldMeanwhile()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    StockEditor editor(session, stored(shop, bread));
    QSignalSpy changed(&editor, &StockEditor::productChanged);
    (void)shop.placedOrder(shop.customer(QStringLiteral("Bora"), 9'200), {{bread, 2}});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(editor.product().stock, 3);
    QCOMPARE(editor.stockAfter(Kind::Received, 10), std::optional<qint64>(13));
    shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstStockEditor)
#include "tst_stock_editor.moc"

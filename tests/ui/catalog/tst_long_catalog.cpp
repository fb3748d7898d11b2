// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_list_model.h"
#include "models/session/till_session.h"
#include "tests/support/test_shop.h"
#include "ui/catalog/product_table.h"
#include "ui/parts/views/card_grid_view.h"

#include <QtTest>

#include <memory>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using danggol::test::Backend;
using danggol::test::TestShop;

constexpr int kProducts = 330;

/// A list that is longer than its window is read as far as somebody looks.
class LongCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_shop.reset(); }
    void aTableReadsAsFarAsItShows();
    void aGridReadsAsFarAsItShows();

private:
    void expectReadAsFarAsShown(QAbstractItemView &view);
    /// Lets everything be answered that was asked so far, and what follows from it.
    void letAnswersCome();

    std::unique_ptr<TestShop> m_shop;
    Theme m_theme{ThemeMode::Light};
};

void LongCatalogTest::initTestCase()
{
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
    for (int i = 1; i <= kProducts; ++i)
        (void)m_shop->product(QStringLiteral("Tea no. %1").arg(i), 1'000, 5);
}

void LongCatalogTest::letAnswersCome()
{
    for (int round = 0; round < 20; ++round) {
        bool answered = false;
        m_shop->shop().catalog().find(TestShop::staff(), ProductId{1},
                                      on(this, [&answered](const Result<Product> &) { answered = true; }));
        QTRY_VERIFY(answered);
    }
}

void LongCatalogTest::expectReadAsFarAsShown(QAbstractItemView &view)
{
    models::TillSession session(m_shop->shop(), TestShop::staff());
    models::ProductListModel model(session);
    view.setModel(&model);
    view.resize(700, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    model.restart();
    for (const int rows : {100, 200, 300, kProducts}) {
        QTRY_COMPARE(model.rowCount(), rows);
        letAnswersCome();
        QCOMPARE(model.rowCount(), rows);
        view.scrollToBottom();
    }
    QVERIFY(!model.hasMore());
    view.setModel(nullptr);
}

void LongCatalogTest::aTableReadsAsFarAsItShows()
{
    ProductTable table(m_theme);
    expectReadAsFarAsShown(table);
}

void LongCatalogTest::aGridReadsAsFarAsItShows()
{
    CardGridView grid(m_theme);
    expectReadAsFarAsShown(grid);
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, LongCatalogTest)
#include "tst_long_catalog.moc"

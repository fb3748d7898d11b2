// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_page.h"

#include "models/export/tables.h"
#include "models/roles.h"
#include "ui/catalog/cart_pane.h"
#include "ui/catalog/catalog_header.h"
#include "ui/catalog/category_bar.h"
#include "ui/catalog/product_table.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_button.h"
#include "ui/parts/search_field.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/views/card_grid_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

using models::CatalogController;
using models::ProductListModel;

namespace
{

constexpr int kSidePx = 20;
// What the views paint beyond their text: half a gap between cards, the ends of a row, the ring of a chip.
constexpr int kCardEdgePx = 6;
constexpr int kRowEdgePx = 8;
constexpr int kChipEdgePx = 4;

QTimeZone zoneOf(models::TillSession &session)
{
    return QTimeZone(session.shop().settings().timeZone.toUtf8());
}

QWidget *inset(QWidget *view, int leftPx, int rightPx)
{
    auto *around = new QWidget;
    auto *box = new QVBoxLayout(around);
    box->setContentsMargins(leftPx, 0, rightPx, 0);
    box->addWidget(view);
    return around;
}

ProductId productAt(const QModelIndex &index)
{
    return {index.data(models::IdRole).toLongLong()};
}

} // namespace

CatalogPage::CatalogPage(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_controller(session)
    , m_header(new CatalogHeader(theme))
    , m_categories(new CategoryBar(theme))
    , m_views(new QStackedWidget)
    , m_grid(new CardGridView(theme))
    , m_table(new ProductTable(theme))
    , m_empty(new EmptyState(theme, QString(), QString()))
    , m_cart(new CartPane(theme, m_controller, zoneOf(session)))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeProducts(), 1);
    row->addWidget(m_cart);
    nameControls();
    connectProducts();
    connectViews();
    connectCart();
    bindKeys();
    showProducts();
}

QWidget *CatalogPage::makeProducts()
{
    m_grid->setModel(&m_controller.products());
    m_table->setModel(&m_controller.products());
    const int scrollBarPx = m_grid->scrollBarWidth();
    m_views->addWidget(inset(m_grid, kSidePx - kCardEdgePx, kSidePx - kCardEdgePx - scrollBarPx));
    m_views->addWidget(inset(m_table, kSidePx - kRowEdgePx, kSidePx - kRowEdgePx));
    m_views->addWidget(m_empty);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(inset(m_header, kSidePx, kSidePx));
    column->addWidget(inset(m_categories, kSidePx - kChipEdgePx, kSidePx - kChipEdgePx));
    column->addSpacing(16 - kCardEdgePx - kChipEdgePx);
    column->addWidget(m_views, 1);
    column->insertSpacing(1, -kChipEdgePx);
    return pane;
}

void CatalogPage::nameControls()
{
    setObjectName(QStringLiteral("catalogPage"));
    m_grid->setObjectName(QStringLiteral("productGrid"));
    m_grid->setAccessibleName(tr("Products"));
    m_table->setObjectName(QStringLiteral("productTable"));
    m_table->setAccessibleName(tr("Products"));
    m_empty->setObjectName(QStringLiteral("productsEmpty"));
    m_empty->setIconName(IconName::Search);
    m_cart->setObjectName(QStringLiteral("cartPane"));
}

void CatalogPage::connectProducts()
{
    ProductListModel &products = m_controller.products();
    connect(&m_header->search(), &QLineEdit::textChanged, &products, &ProductListModel::setText);
    connect(&m_header->search(), &QLineEdit::returnPressed, &m_controller, &CatalogController::submitSearch);
    connect(&m_header->inStockOnly(), &QCheckBox::toggled, &products, &ProductListModel::setInStockOnly);
    connect(m_categories, &CategoryBar::categoryChosen, &products, &ProductListModel::setCategory);
    connect(&products, &ProductListModel::answered, this, &CatalogPage::showProducts);
    connect(&m_controller, &CatalogController::categoriesChanged, this, &CatalogPage::showProducts);
    connect(&m_controller, &CatalogController::searchAdded, this, &CatalogPage::clearSearch);
    connect(&m_controller, &CatalogController::searchSettled, this, &CatalogPage::focusProducts);
    connect(m_empty, &EmptyState::secondaryTriggered, this, &CatalogPage::clearFilters);
    connect(&m_header->exportButton(), &QAbstractButton::clicked, this, &CatalogPage::exportTable);
}

void CatalogPage::connectViews()
{
    connect(m_grid, &CardGridView::addRequested, this, &CatalogPage::addAt);
    connect(m_grid, &CardGridView::removeRequested, this, &CatalogPage::takeOneAt);
    connect(m_table, &ProductTable::addRequested, this, &CatalogPage::addAt);
    connect(m_table, &ProductTable::removeRequested, this, &CatalogPage::takeOneAt);
    connect(&m_header->views(), &ChoiceBar::currentChanged, this, [this] {
        const QAbstractItemView *before = m_header->views().currentIndex() == 0
                                              ? static_cast<QAbstractItemView *>(m_table)
                                              : static_cast<QAbstractItemView *>(m_grid);
        const int current = before->currentIndex().row();
        if (current >= 0)
            currentView()->setCurrentIndex(m_controller.products().index(current, 0));
        showView();
    });
}

void CatalogPage::connectCart()
{
    connect(&m_controller, &CatalogController::chooseCustomerRequested, this,
            &CatalogPage::chooseCustomerRequested);
    connect(&m_controller, &CatalogController::orderPlaced, this, &CatalogPage::orderPlaced);
    connect(&m_controller, &CatalogController::payRequested, this, &CatalogPage::payRequested);
}

void CatalogPage::exportTable()
{
    const ProductListModel &products = m_controller.products();
    Q_EMIT exportRequested(models::productsTable(m_session, {.text = products.text().trimmed(),
                                                             .category = products.category(),
                                                             .inStockOnly = products.isInStockOnly()}));
}

void CatalogPage::bindKey(const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, act);
}

void CatalogPage::bindKeys()
{
    bindKey(Qt::Key_F3, [this] {
        m_header->search().setFocus(Qt::ShortcutFocusReason);
        m_header->search().selectAll();
    });
    bindKey(Qt::Key_F5, [this] { m_controller.refresh(); });
    bindKey(Qt::CTRL | Qt::Key_E, [this] { exportTable(); });
    bindKey(Qt::Key_F6, [this] { switchPane(); });
    bindKey(Qt::SHIFT | Qt::Key_F6, [this] { switchPane(); });
    bindKey(Qt::Key_F8, [this] { m_cart->pressPlace(); });
    bindKey(Qt::SHIFT | Qt::Key_F8, [this] { m_cart->pressPlaceAndPay(); });
    bindKey(Qt::CTRL | Qt::SHIFT | Qt::Key_K, [this] { m_cart->openCoupons(); });
    bindKey(Qt::ALT | Qt::Key_Left, [this] { m_categories->step(-1); });
    bindKey(Qt::ALT | Qt::Key_Right, [this] { m_categories->step(+1); });
    bindDelete(m_grid);
    bindDelete(m_table);
}

void CatalogPage::bindDelete(QAbstractItemView *view)
{
    auto *shortcut = new QShortcut(Qt::Key_Delete, view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, view] {
        if (view->currentIndex().isValid())
            m_controller.remove(productAt(view->currentIndex()));
    });
}

QAbstractItemView *CatalogPage::currentView() const
{
    return m_header->views().currentIndex() == 0 ? static_cast<QAbstractItemView *>(m_grid)
                                                 : static_cast<QAbstractItemView *>(m_table);
}

void CatalogPage::showProducts()
{
    const ProductListModel &products = m_controller.products();
    m_categories->setCategories(m_controller.categories(), m_controller.productCount());
    qint64 count = products.rowCount();
    bool hasMore = products.canFetchMore({});
    if (!products.isNarrowed() && hasMore) {
        count = m_controller.productCount();
        for (const Category &category : m_controller.categories()) {
            if (category.id == products.category())
                count = category.productCount;
        }
        hasMore = false;
    }
    m_header->setCount(count, hasMore);
    showView();
}

void CatalogPage::showView()
{
    const ProductListModel &products = m_controller.products();
    const bool isEmpty = products.isLoaded() && products.rowCount() == 0;
    if (isEmpty)
        showEmptyWords();
    m_views->setCurrentIndex(isEmpty ? 2 : m_header->views().currentIndex());
}

void CatalogPage::showEmptyWords()
{
    const ProductListModel &products = m_controller.products();
    const bool isFiltered = products.isNarrowed() || products.category();
    if (!isFiltered)
        m_empty->setWords(tr("No products yet"), tr("Products that are added to the shop appear here."));
    else if (products.text().trimmed().isEmpty())
        m_empty->setWords(tr("Nothing here"), tr("No product fits what is chosen above."));
    else
        m_empty->setWords(tr("No product found"), tr("Nothing matches “%1”.").arg(products.text().trimmed()));
    m_empty->setSecondary(isFiltered ? tr("Clear search") : QString());
}

void CatalogPage::clearSearch()
{
    m_header->search().clear();
}

void CatalogPage::clearFilters()
{
    clearSearch();
    m_header->inStockOnly().setChecked(false);
    m_categories->setCategory(std::nullopt);
    m_controller.products().setCategory(std::nullopt);
    m_header->search().setFocus(Qt::OtherFocusReason);
}

void CatalogPage::focusProducts()
{
    QAbstractItemView *view = currentView();
    if (m_controller.products().rowCount() == 0)
        return;
    if (!view->currentIndex().isValid())
        view->setCurrentIndex(m_controller.products().index(0, 0));
    view->setFocus(Qt::ShortcutFocusReason);
}

void CatalogPage::switchPane()
{
    if (m_cart->isAncestorOf(focusWidget()))
        focusProducts();
    else
        m_cart->takeFocus();
}

void CatalogPage::addAt(const QModelIndex &index)
{
    m_controller.add(m_controller.products().row(index.row()));
}

void CatalogPage::takeOneAt(const QModelIndex &index)
{
    m_controller.takeOne(productAt(index));
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_page.h"

#include "models/export/tables.h"
#include "models/roles.h"
#include "ui/catalog/cart_pane.h"
#include "ui/catalog/catalog_header.h"
#include "ui/catalog/category_bar.h"
#include "ui/catalog/product_desk.h"
#include "ui/catalog/product_table.h"
#include "ui/parts/chip.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_button.h"
#include "ui/parts/page_commands.h"
#include "ui/parts/search_field.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/views/card_grid_view.h"
#include "ui/theme/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    : CatalogPage(theme, session, std::make_unique<CatalogController>(session), nullptr, parent)
{}

CatalogPage::CatalogPage(Theme &theme, models::TillSession &session, CatalogController &controller,
                         QWidget *parent)
    : CatalogPage(theme, session, nullptr, &controller, parent)
{}

CatalogPage::CatalogPage(Theme &theme, models::TillSession &session, std::unique_ptr<CatalogController> own,
                         CatalogController *given, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_ownController(std::move(own))
    , m_controller(given ? *given : *m_ownController)
    , m_desk(new ProductDesk(theme, session, m_controller, this))
    , m_header(new CatalogHeader(theme, session))
    , m_categories(new CategoryBar(theme))
    , m_archived(new Chip(theme, tr("Archived")))
    , m_views(new QStackedWidget)
    , m_grid(new CardGridView(theme))
    , m_table(new ProductTable(theme))
    , m_empty(new EmptyState(theme, QString(), QString()))
    , m_cart(new CartPane(theme, session, m_controller))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_products = makeProducts();
    row->addWidget(m_products, 1);
    row->addWidget(m_cart);
    nameControls();
    connectProducts();
    connectViews();
    connectCart();
    connectDesk();
    addCommands();
    showProducts();
}

CatalogPage::~CatalogPage() = default;

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
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(kSidePx - kChipEdgePx, 0, kSidePx, 0);
    filters->addWidget(m_categories, 1);
    filters->addWidget(m_archived);
    column->addLayout(filters);
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
    m_archived->setObjectName(QStringLiteral("archivedProducts"));
    m_empty->setObjectName(QStringLiteral("productsEmpty"));
    m_empty->setIconName(IconName::Search);
    m_cart->setObjectName(QStringLiteral("cartPane"));
}

void CatalogPage::connectProducts()
{
    ProductListModel &products = m_controller.products();
    m_header->search().setText(products.text());
    m_header->inStockOnly().setChecked(products.isInStockOnly());
    m_categories->setCategory(products.category());
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
                                                             .inStockOnly = products.isInStockOnly(),
                                                             .archivedOnly = products.isArchivedOnly()}));
}

void CatalogPage::connectDesk()
{
    m_desk->attach(*m_grid);
    m_desk->attach(*m_table);
    m_archived->setCheckable(true);
    connect(m_archived, &QAbstractButton::toggled, this, &CatalogPage::setArchivedOnly);
    connect(&m_header->newProduct(), &QAbstractButton::clicked, this, [this] { newProduct(); });
    connect(&m_header->importProducts(), &QAbstractButton::clicked, m_desk, &ProductDesk::importProducts);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] { newProduct(); });
    connect(&m_session, &models::TillSession::actorChanged, this, &CatalogPage::showWhatIsAllowed);
    showWhatIsAllowed();
}

void CatalogPage::showWhatIsAllowed()
{
    const bool mayEdit = m_desk->mayEdit();
    m_header->setMayEdit(mayEdit);
    m_archived->setVisible(mayEdit);
    if (!mayEdit)
        m_archived->setChecked(false);
}

void CatalogPage::setArchivedOnly(bool only)
{
    m_categories->setEnabled(!only);
    m_controller.products().setArchivedOnly(only);
}

void CatalogPage::newProduct(const QString &barcode)
{
    m_desk->createProduct(barcode);
}

void CatalogPage::addCommands()
{
    PageCommands offered(m_session.commands(), *this);
    offered.panes({{m_products, [this] { focusProducts(); }}, {m_cart, [this] { m_cart->takeFocus(); }}});
    offered.searchHere([this] {
        m_header->search().setFocus(Qt::ShortcutFocusReason);
        m_header->search().selectAll();
    });
    offered.refresh([this] { m_controller.refresh(); });
    offered.choices([this](int by) { m_categories->step(by); });
    offered.add({.id = QStringLiteral("catalog.place"),
                 .title = tr("Place order"),
                 .keys = {keys::kPlace},
                 .icon = QStringLiteral("bag"),
                 .run = [this] { m_cart->pressPlace(); },
                 .state = [this] { return orderState(false); }});
    offered.add({.id = QStringLiteral("catalog.placeAndPay"),
                 .title = tr("Place and pay now"),
                 .keys = {keys::kPlaceAndPay},
                 .icon = QStringLiteral("bag"),
                 .run = [this] { m_cart->pressPlaceAndPay(); },
                 .state = [this] { return orderState(true); }});
    offered.add({.id = QStringLiteral("catalog.coupon"),
                 .title = tr("Choose a coupon…"),
                 .keys = {keys::kCoupon},
                 .icon = QStringLiteral("coupon"),
                 .run = [this] { m_cart->openCoupons(); },
                 .state =
                     [this] {
                         return models::CommandState::when(!m_controller.coupons().choices().isEmpty(),
                                                           m_controller.hasCustomer()
                                                               ? tr("the customer has none")
                                                               : tr("no customer is chosen"));
                     }});
    offered.add({.id = QStringLiteral("catalog.clear"),
                 .title = tr("Clear the cart"),
                 .icon = QStringLiteral("trash"),
                 .run = [this] { m_controller.clearCart(); },
                 .state =
                     [this] {
                         return models::CommandState::when(!m_controller.cart().isEmpty(),
                                                           tr("the cart is empty"));
                     }});
    offered.add(
        {.id = QStringLiteral("product.new"),
         .title = tr("New product…"),
         .keys = {keys::kNew},
         .icon = QStringLiteral("plus"),
         .run = [this] { newProduct(); },
         .state =
             [this] { return m_desk->mayEdit() ? models::CommandState() : models::CommandState::hidden(); }});
    offered.add(
        {.id = QStringLiteral("catalog.import"),
         .title = tr("Import products…"),
         .keys = {keys::kImport},
         .icon = QStringLiteral("box"),
         .run = [this] { m_desk->importProducts(); },
         .state =
             [this] { return m_desk->mayEdit() ? models::CommandState() : models::CommandState::hidden(); }});
    offered.add({.id = QStringLiteral("catalog.export"),
                 .title = tr("Export the products…"),
                 .keys = {keys::kExport},
                 .icon = QStringLiteral("download"),
                 .run = [this] { exportTable(); }});
    bindDelete(m_grid);
    bindDelete(m_table);
}

models::CommandState CatalogPage::orderState(bool needsCustomer)
{
    using models::CommandState;
    if (m_controller.checkout().step() != models::Checkout::Step::Idle)
        return CommandState::disabled(tr("an order is being placed"));
    if (needsCustomer && !m_controller.hasCustomer() && !m_controller.cart().isEmpty())
        return CommandState::disabled(tr("no customer is chosen"));
    if (!needsCustomer && !m_controller.hasCustomer())
        return CommandState::available(tr("Choose a customer first"));
    if (m_controller.cart().isEmpty())
        return CommandState::disabled(tr("the cart is empty"));
    if (!m_controller.canPlace())
        return CommandState::disabled(tr("the database is out of reach"));
    return CommandState::available(
        tr("%1 · %2").arg(m_session.customer()->name, won(m_controller.summary().total.won())));
}

void CatalogPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_header->search().text().isEmpty())
        clearSearch();
    else
        QWidget::keyPressEvent(event);
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
    bool hasMore = products.hasMore();
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
    m_empty->setPrimary(!isFiltered && m_desk->mayEdit() ? tr("New product") : QString(),
                        QStringLiteral("Ctrl N"));
    if (products.isArchivedOnly() && products.text().trimmed().isEmpty())
        m_empty->setWords(tr("Nothing is archived"),
                          tr("Products that are taken off the catalog appear here."));
    else if (!isFiltered)
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
    m_archived->setChecked(false);
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

void CatalogPage::addAt(const QModelIndex &index)
{
    m_controller.add(m_controller.products().row(index.row()));
}

void CatalogPage::takeOneAt(const QModelIndex &index)
{
    m_controller.takeOne(productAt(index));
}

} // namespace danggol::ui

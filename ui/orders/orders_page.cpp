// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_page.h"

#include "models/errors/error_words.h"
#include "models/export/tables.h"
#include "ui/orders/cancel_order_dialog.h"
#include "ui/orders/order_action_bar.h"
#include "ui/orders/order_commands.h"
#include "ui/orders/order_detail_pane.h"
#include "ui/orders/order_filter_bar.h"
#include "ui/orders/refund_dialog.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/hairline.h"
#include "ui/parts/key_button.h"
#include "ui/parts/page_commands.h"
#include "ui/parts/search_field.h"
#include "ui/parts/views/badge_delegate.h"
#include "ui/parts/views/money_delegate.h"
#include "ui/parts/views/table_view.h"
#include "ui/parts/views/text_delegate.h"
#include "ui/parts/wait_for_connection.h"
#include "ui/theme/badge.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

using models::OrderListModel;
using models::OrdersController;

constexpr QMargins kTableMargins(12, 10, 12, 8);
constexpr int kScrollBarPx = 10;
/// Below this the number of items gives way to the rest of the row.
constexpr int kItemsFromPx = 630;

} // namespace

OrdersPage::OrdersPage(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_words(session)
    , m_controller(session, {[this](Timestamp moment) { return m_words.inTable(moment); },
                             [](const QString &stored) { return statusWords(stored); }})
    , m_filter(new OrderFilterBar(theme, m_controller, session))
    , m_table(new TableView(theme))
    , m_divider(new Hairline(theme, Qt::Vertical))
    , m_detail(new OrderDetailPane(theme, m_controller, m_words))
{
    setObjectName(QStringLiteral("ordersPage"));
    setUpTable();
    setUpEmptyState();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_list = makeList();
    row->addWidget(m_list, 1);
    row->addWidget(m_divider);
    row->addWidget(m_detail);
    connectActions();
    addCommands();
    refreshDetail();
    refreshEmptyState();
}

QWidget *OrdersPage::makeList()
{
    auto *list = new QWidget;
    auto *tableRow = new QHBoxLayout; // the rows reach 8 px beyond the text above
    tableRow->setContentsMargins(kTableMargins);
    tableRow->addWidget(m_table);
    // The scroll bar stands in the margin, so that the rows end where they did without it.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [tableRow](int, int maximum) {
        tableRow->setContentsMargins(maximum > 0 ? kTableMargins - QMargins(0, 0, kScrollBarPx, 0)
                                                 : kTableMargins);
    });
    m_table->installEventFilter(this);
    connect(&m_theme, &Theme::changed, this, &OrdersPage::fitColumns);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addLayout(tableRow, 1);
    return list;
}

void OrdersPage::setUpTable()
{
    const TextLook quietNumber{TextStyle::Body, Token::Ink2, true};
    m_table->setObjectName(QStringLiteral("orderTable"));
    m_table->setAccessibleName(tr("Orders"));
    m_table->setGround(Token::Surface);
    m_table->setColumns(
        {{88, Qt::AlignLeft, new TextDelegate(m_theme, {TextStyle::BodyStrong, Token::Ink, true})},
         {0, Qt::AlignLeft, new TextDelegate(m_theme)},
         {64, Qt::AlignRight, new TextDelegate(m_theme, quietNumber)},
         {102, Qt::AlignRight, new MoneyDelegate(m_theme)},
         {172, Qt::AlignLeft, new BadgeDelegate(m_theme)},
         {m_theme.isKorean() ? 122 : 104, Qt::AlignRight, new TextDelegate(m_theme, quietNumber)}});
    m_table->setModel(&m_controller.list());
    m_table->header()->setSortIndicator(OrderListModel::Time, Qt::DescendingOrder);
    m_table->setSortable(true);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (column != OrderListModel::Time)
                    m_table->header()->setSortIndicator(OrderListModel::Time, order);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrdersPage::openSelected);
    // The row that Tab came to is current and not selected yet.
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_table->setCurrentIndex(index);
        openSelected();
    });
    connect(&m_controller.list(), &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrollPosition = m_table->verticalScrollBar()->value(); });
    connect(&m_controller.list(), &QAbstractItemModel::modelReset, this, [this] {
        selectOpenRow();
        m_table->doItemsLayout();
        m_table->verticalScrollBar()->setValue(m_scrollPosition);
    });
}

void OrdersPage::setUpEmptyState()
{
    m_empty = new EmptyState(m_theme, {}, {});
    m_empty->setObjectName(QStringLiteral("ordersEmpty"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_empty);
    m_table->setEmptyPage(page);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (!m_controller.list().isLoaded() || !m_controller.hasAnyOrder())
            m_controller.refresh();
        else if (m_controller.hasAnyOrder().value_or(false))
            clearFilters();
        else
            Q_EMIT startOrderRequested();
    });
    connect(m_empty, &EmptyState::secondaryTriggered, this, &OrdersPage::chooseCustomerRequested);
    connect(&m_controller, &OrdersController::listChanged, this, &OrdersPage::refreshEmptyState);
}

void OrdersPage::refreshEmptyState()
{
    const bool isKnown = m_controller.list().isLoaded() && m_controller.hasAnyOrder();
    if (!isKnown && (m_controller.error() || !m_controller.isConnected())) {
        m_empty->setWords(tr("Not loaded"),
                          m_controller.isConnected()
                              ? models::errorWords(*m_controller.error())
                              : tr("These orders are read as soon as the connection is back."));
        m_empty->setIconName(IconName::PlugBroken);
        m_empty->setPrimary(tr("Try again"), QStringLiteral("F5"));
        m_empty->setSecondary({});
        m_empty->setVisible(true);
        return;
    }
    // Nothing is said before it is known.
    m_empty->setVisible(isKnown);
    if (!isKnown)
        return;
    if (!*m_controller.hasAnyOrder()) {
        m_empty->setWords(
            tr("No orders yet"),
            tr("Choose a customer, scan or pick products,\nand the first order will appear here."));
        m_empty->setIconName(IconName::Plus);
        m_empty->setPrimary(tr("Start an order"), QStringLiteral("Ctrl 2"));
        m_empty->setSecondary(tr("Choose a customer"), QStringLiteral("F4"));
        return;
    }
    m_empty->setWords(m_controller.isFiltered() ? tr("No orders match") : tr("No orders in these days"),
                      m_controller.isFiltered()
                          ? tr("Try another number or name, another status, or more days.")
                          : tr("Choose more days to see earlier orders."));
    m_empty->setIconName(IconName::Search);
    m_empty->setPrimary(m_controller.isFiltered() ? tr("Clear search") : tr("Show all days"));
    m_empty->setSecondary({});
}

void OrdersPage::connectActions()
{
    connect(&m_controller, &OrdersController::orderChanged, this, &OrdersPage::refreshDetail);
    connect(&m_controller, &OrdersController::listChanged, this, &OrdersPage::showFilter);
    connect(m_detail, &OrderDetailPane::closeRequested, this, &OrdersPage::closeOrder);
    connect(m_detail, &OrderDetailPane::walletRequested, this, &OrdersPage::walletRequested);
    OrderActionBar &actions = m_detail->actionBar();
    connect(&actions.payButton(), &QAbstractButton::clicked, this, [this] {
        if (m_controller.actions().mayPay)
            Q_EMIT payRequested(*m_controller.reader().id());
    });
    connect(&actions.confirmButton(), &QAbstractButton::clicked, &m_controller, &OrdersController::confirm);
    connect(m_filter, &OrderFilterBar::exportRequested, this, &OrdersPage::exportTable);
    connect(m_filter, &OrderFilterBar::exportLinesRequested, this, &OrdersPage::exportLines);
    connect(&actions.printButton(), &QAbstractButton::clicked, this, [this] {
        if (m_controller.actions().mayPrint)
            Q_EMIT printRequested(*m_controller.reader().id());
    });
    connect(&actions.refundButton(), &QAbstractButton::clicked, this, &OrdersPage::askToRefund);
    connect(&actions.cancelButton(), &QAbstractButton::clicked, this, &OrdersPage::askToCancel);
}

void OrdersPage::addCommands()
{
    PageCommands offered(m_session.commands(), *this);
    offered.panes({{m_list}, {m_detail}});
    offered.searchHere([this] {
        m_filter->search().setFocus(Qt::ShortcutFocusReason);
        m_filter->search().selectAll();
    });
    offered.refresh([this] { m_controller.refresh(); });
    offered.choices([this](int by) { m_filter->stepChip(by); });
    using models::OrderActions;
    const auto add = [this, &offered](const QString &id, const QString &title, QKeyCombination key,
                                      const QString &icon, KeyButton &button, bool OrderActions::*may,
                                      const QString &numbered) {
        offered.add({.id = id,
                     .title = title,
                     .keys = {key},
                     .icon = icon,
                     .run = [&button] { button.click(); },
                     .state =
                         [this, may, numbered] {
                             const OrderActions actions = m_controller.actions();
                             return orderCommandState(m_controller.reader(), actions.*may, actions.reason,
                                                      numbered);
                         }});
    };
    OrderActionBar &actions = m_detail->actionBar();
    add(QStringLiteral("orders.pay"), tr("Pay"), keys::kPay, QStringLiteral("payment"), actions.payButton(),
        &OrderActions::mayPay, tr("Go on to pay order #%1"));
    add(QStringLiteral("orders.confirm"), tr("Confirm purchase"), keys::kConfirm,
        QStringLiteral("doubleCheck"), actions.confirmButton(), &OrderActions::mayConfirm,
        tr("Confirm the purchase of order #%1"));
    add(QStringLiteral("orders.print"), tr("Print receipt or slip…"), keys::kPrint, QStringLiteral("printer"),
        actions.printButton(), &OrderActions::mayPrint, tr("Print the receipt or slip of order #%1…"));
    add(QStringLiteral("orders.refund"), tr("Refund…"), keys::kRefund, QStringLiteral("return"),
        actions.refundButton(), &OrderActions::mayRefund, tr("Refund order #%1…"));
    add(QStringLiteral("orders.cancel"), tr("Cancel order…"), keys::kRemove, QStringLiteral("barred"),
        actions.cancelButton(), &OrderActions::mayCancel, tr("Cancel order #%1…"));
    offered.add({.id = QStringLiteral("orders.export"),
                 .title = tr("Export the orders…"),
                 .keys = {keys::kExport},
                 .icon = QStringLiteral("download"),
                 .run = [this] { exportTable(); }});
    offered.add({.id = QStringLiteral("orders.exportLines"),
                 .title = tr("Export the order lines…"),
                 .keys = {keys::kExportDetails},
                 .icon = QStringLiteral("download"),
                 .run = [this] { exportLines(); }});
}

void OrdersPage::openOrder(OrderId order)
{
    m_controller.reader().open(order);
    selectOpenRow();
}

void OrdersPage::showSold(const SoldIn &sold, const QString &product)
{
    m_soldProduct = product;
    m_controller.reader().close();
    m_filter->showCleared();
    m_controller.showSold(sold);
    m_table->setFocus();
}

void OrdersPage::showFilter()
{
    const std::optional<SoldIn> &sold = m_controller.sold();
    if (!sold)
        return m_filter->setSoldWords({});
    const auto dateOf = [](const QString &day) { return QDate::fromString(day, Qt::ISODate); };
    m_filter->setSoldWords(
        tr("%1 · paid %2", "product, days")
            .arg(m_soldProduct, dayRangeText(dateOf(sold->firstDay), dateOf(sold->lastDay))));
}

void OrdersPage::openSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_isSelecting || rows.isEmpty())
        return;
    const OrderId id = m_controller.list().row(rows.first().row()).id;
    if (m_controller.reader().id() != id)
        m_controller.reader().open(id);
}

void OrdersPage::selectOpenRow()
{
    const QScopedValueRollback guard(m_isSelecting, true);
    const std::optional<OrderId> &open = m_controller.reader().id();
    const int row = open ? m_controller.list().indexOf(*open) : -1;
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    m_table->selectionModel()->setCurrentIndex(
        m_controller.list().index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void OrdersPage::refreshDetail()
{
    const bool isOpen = m_controller.reader().view().has_value() ||
                        (m_controller.reader().id() && m_detail->isVisibleTo(this));
    m_divider->setVisible(isOpen);
    m_detail->setVisible(isOpen);
    if (m_refundDialog)
        m_refundDialog->setBusy(m_controller.writer().isRefunding());
}

void OrdersPage::clearFilters()
{
    m_filter->showCleared();
    m_controller.clearFilters();
}

void OrdersPage::closeOrder()
{
    m_controller.reader().close();
    m_table->clearSelection();
    m_table->setFocus();
}

void OrdersPage::exportTable()
{
    Q_EMIT exportRequested(models::ordersTable(m_session, m_controller.list().query(), &statusWords));
}

void OrdersPage::exportLines()
{
    Q_EMIT exportRequested(models::orderLinesTable(m_session, m_controller.list().query(), &statusWords));
}

void OrdersPage::askToCancel()
{
    if (!m_controller.actions().mayCancel)
        return;
    const Order order = m_controller.reader().view()->order;
    ConfirmDialog *dialog = makeCancelOrderDialog(m_theme, order, this);
    connect(dialog, &QDialog::accepted, this, [this, id = order.id] {
        if (m_controller.reader().id() == id)
            m_controller.cancel();
    });
    dialog->open();
}

void OrdersPage::askToRefund()
{
    if (!m_controller.actions().mayRefund)
        return;
    models::OrderWriter &writer = m_controller.writer();
    m_refundDialog = new RefundDialog(m_theme, m_controller.reader().view()->order, this);
    m_refundDialog->setAttribute(Qt::WA_DeleteOnClose);
    waitForConnection(m_session, m_refundDialog->refundButton());
    connect(m_refundDialog, &RefundDialog::refundRequested, &writer, &models::OrderWriter::refund);
    connect(&writer, &models::OrderWriter::refundDone, m_refundDialog, &QDialog::accept);
    connect(&writer, &models::OrderWriter::refundRefused, m_refundDialog,
            [dialog = m_refundDialog.data()](const Error &error) {
                dialog->showRefusal(models::errorWords(error));
            });
    m_refundDialog->open();
}

void OrdersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The keys of this screen work where the focus is.
    if (!isAncestorOf(window()->focusWidget()))
        m_table->setFocus();
}

void OrdersPage::fitColumns()
{
    m_table->setColumnHasRoom(OrderListModel::Items, m_table->width() >= m_theme.scaled(kItemsFromPx));
}

bool OrdersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void OrdersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_controller.reader().id())
        closeOrder();
    else if (event->key() == Qt::Key_Escape && !m_filter->search().text().isEmpty())
        m_filter->search().clear();
    else if (event->key() == Qt::Key_Escape && m_controller.sold())
        m_controller.clearSold();
    else
        QWidget::keyPressEvent(event);
}

} // namespace danggol::ui

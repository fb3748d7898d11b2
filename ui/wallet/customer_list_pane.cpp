// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/customer_list_pane.h"

#include "models/export/tables.h"
#include "models/session/till_session.h"
#include "ui/customers/customer_list_view.h"
#include "ui/export/export_button.h"
#include "ui/parts/as_of_label.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/search_field.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 304;
constexpr int kSidePx = 12;
constexpr int kHeadHeightPx = 60;

} // namespace

CustomerListPane::CustomerListPane(Theme &theme, models::TillSession &session, QWidget *parent)
    : SidePane(theme, kWidthPx, parent)
    , m_theme(theme)
    , m_session(session)
    , m_model(session)
    , m_total(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_new(new KeyButton(theme, KeyButton::Role::Secondary, tr("New")))
    , m_export(makeExportButton(theme, tr("Export the customers")))
    , m_archived(new KeyButton(theme, KeyButton::Role::Ghost, tr("Archived customers")))
    , m_search(new SearchField(theme, tr("Name, phone or card"), QStringLiteral("F3")))
    , m_orderLabel(new TextLabel(theme, tr("Recent visits"), TextStyle::Small, Token::Ink3))
    , m_list(new CustomerListView(theme, m_model))
    , m_listBox(new QVBoxLayout)
{
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_list->setObjectName(QStringLiteral("customerList"));
    m_new->setObjectName(QStringLiteral("newCustomerButton"));
    m_total->setObjectName(QStringLiteral("customerTotal"));
    m_export->setObjectName(QStringLiteral("exportCustomersButton"));
    m_archived->setObjectName(QStringLiteral("archivedCustomersButton"));
    m_archived->setControlHeight(32);
    m_new->setIconName(IconName::Plus);
    m_new->setControlHeight(32);
    m_new->setToolTip(tr("New customer (%1)").arg(QStringLiteral("Ctrl N")));
    m_list->takeKeysOf(*m_search);
    layOut();
    connect(m_search, &QLineEdit::textChanged, &m_model, &models::CustomerListModel::setSearchText);
    connect(&m_model, &models::CustomerListModel::totalChanged, this, &CustomerListPane::showTotal);
    connect(&m_model, &models::CustomerListModel::answered, this, &CustomerListPane::showOrder);
    connect(m_archived, &QAbstractButton::clicked, this, &CustomerListPane::toggleArchived);
    const auto choose = [this](const Customer &customer) { m_session.chooseCustomer(customer); };
    connect(m_list, &CustomerListView::moved, this, choose);
    connect(m_list, &CustomerListView::picked, this, choose);
    const auto requestNew = [this] { Q_EMIT newCustomerRequested(m_search->text().trimmed()); };
    connect(m_list, &CustomerListView::newRequested, this, requestNew);
    connect(m_new, &QAbstractButton::clicked, this, requestNew);
    connect(m_export, &QAbstractButton::clicked, this, &CustomerListPane::exportTable);
    connect(m_list, &CustomerListView::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &CustomerListPane::makeRoomForScrollBar);
    connect(&session, &models::TillSession::customerChanged, this, &CustomerListPane::showCustomer);
    showCustomer();
    m_model.start();
}

QWidget *CustomerListPane::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(12);
    row->addWidget(new TextLabel(m_theme, tr("Customers"), TextStyle::Title), 0, Qt::AlignVCenter);
    m_total->setContentsMargins(0, 5, 0, 0); // on the title's base line
    row->addWidget(m_total, 0, Qt::AlignVCenter);
    row->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_export);
    buttons->addWidget(m_new);
    row->addLayout(buttons);
    return head;
}

QWidget *CustomerListPane::makeLabels()
{
    auto *labels = new QWidget;
    auto *row = new QHBoxLayout(labels);
    row->setContentsMargins(10, 0, 10, 0);
    row->addWidget(m_orderLabel);
    row->addStretch();
    row->addWidget(new AsOfLabel(m_theme, m_session));
    row->addStretch();
    row->addWidget(new TextLabel(m_theme, tr("Balance"), TextStyle::Small, Token::Ink3));
    return labels;
}

void CustomerListPane::layOut()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kSidePx, 0, kSidePx, 0);
    head->setSpacing(0);
    QWidget *title = makeHead();
    measure(m_theme, title, [this, title] { title->setMinimumHeight(m_theme.scaled(kHeadHeightPx)); });
    head->addWidget(title);
    head->addWidget(m_search);
    head->addSpacing(14);
    head->addWidget(makeLabels());
    head->addSpacing(6);
    m_listBox->addWidget(m_list);
    makeRoomForScrollBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_listBox, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kSidePx, 0, kSidePx, kSidePx);
    foot->addWidget(m_archived);
    foot->addStretch();
    column->addLayout(foot);
}

// The scroll bar stands beside the rows, so that amounts stay below their heading.
void CustomerListPane::makeRoomForScrollBar()
{
    const bool scrolls = m_list->verticalScrollBar()->maximum() > 0;
    const int barPx = scrolls ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    m_listBox->setContentsMargins(kSidePx, 0, qMax(0, kSidePx - barPx), 8);
}

void CustomerListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool CustomerListPane::clearSearch()
{
    const bool isSearching = !m_search->text().isEmpty();
    m_search->clear();
    return isSearching;
}

void CustomerListPane::refresh()
{
    m_model.start();
}

void CustomerListPane::exportTable()
{
    Q_EMIT exportRequested(models::customersTable(
        m_session, {.text = m_model.searchText(), .archivedOnly = m_model.isArchivedOnly()}));
}

void CustomerListPane::showTotal()
{
    m_total->setText(plain(m_model.total()));
}

void CustomerListPane::showOrder()
{
    if (m_model.isArchivedOnly())
        m_orderLabel->setText(tr("Archived"));
    else
        m_orderLabel->setText(m_model.searchText().isEmpty() ? tr("Recent visits") : tr("Found"));
}

void CustomerListPane::toggleArchived()
{
    const bool showsArchived = !m_model.isArchivedOnly();
    m_archived->setLabel(showsArchived ? tr("Back to customers") : tr("Archived customers"));
    m_model.setArchivedOnly(showsArchived);
    showOrder();
}

void CustomerListPane::showCustomer()
{
    const std::optional<Customer> &customer = m_session.customer();
    m_list->showCustomer(customer ? customer->id : CustomerId());
}

} // namespace danggol::ui

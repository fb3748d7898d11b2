// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/wallet_page.h"

#include "models/session/till_session.h"
#include "ui/customers/customer_form.h"
#include "ui/parts/empty_state.h"
#include "ui/wallet/balance_card.h"
#include "ui/wallet/charge_form.h"
#include "ui/wallet/customer_header.h"
#include "ui/wallet/customer_list_pane.h"
#include "ui/wallet/statement_pane.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace danggol::ui
{

WalletPage::WalletPage(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_controller(session)
    , m_archive(session)
    , m_customers(new CustomerListPane(theme, session))
    , m_header(new CustomerHeader(theme, session))
    , m_balance(new BalanceCard(theme, session, m_controller))
    , m_statement(new StatementPane(theme, session))
    , m_detail(new QStackedWidget)
{
    setObjectName(QStringLiteral("walletPage"));
    layOut();
    connectPanes();
    bindKeys();
    showCustomer();
}

void WalletPage::layOut()
{
    m_detail->addWidget(makeNobody());
    m_detail->addWidget(makeDetail());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(1); // the divider is painted in here
    row->addWidget(m_customers);
    row->addWidget(m_detail, 1);
}

QWidget *WalletPage::makeDetail()
{
    auto *detail = new QWidget;
    auto *top = new QVBoxLayout;
    top->setContentsMargins(20, 0, 20, 0);
    top->setSpacing(0);
    top->addWidget(m_header);
    top->addSpacing(14);
    top->addWidget(m_balance);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 14, 0, 16);
    column->setSpacing(0);
    column->addLayout(top);
    column->addSpacing(16);
    auto *bottom = new QHBoxLayout; // the table's rows reach 8 px beyond the text above them
    bottom->setContentsMargins(12, 0, 12, 0);
    bottom->addWidget(m_statement);
    column->addLayout(bottom, 1);
    return detail;
}

QWidget *WalletPage::makeNobody()
{
    auto *nobody = new EmptyState(m_theme, tr("Choose a customer"),
                                  tr("Search by name, phone or card to see the balance and charge points."));
    nobody->setIconName(IconName::Search);
    nobody->setPrimary(tr("Search customers"), QStringLiteral("F3"));
    nobody->setSecondary(tr("New customer"), QStringLiteral("Ctrl N"));
    connect(nobody, &EmptyState::primaryTriggered, m_customers, &CustomerListPane::focusSearch);
    connect(nobody, &EmptyState::secondaryTriggered, this, [this] { newCustomer({}); });
    return nobody;
}

void WalletPage::connectPanes()
{
    connect(&m_session, &models::TillSession::customerChanged, this, &WalletPage::showCustomer);
    connect(&m_controller, &models::WalletController::charged, this,
            [this](const ChargeReceipt &receipt) { m_statement->highlight(receipt.entry); });
    connect(m_customers, &CustomerListPane::newCustomerRequested, this, &WalletPage::newCustomer);
    connect(m_header, &CustomerHeader::startOrderRequested, this, &WalletPage::startOrderRequested);
    connect(m_header, &CustomerHeader::editRequested, this, &WalletPage::editCustomer);
    connect(m_header, &CustomerHeader::archiveRequested, this, [this] {
        if (m_session.customer())
            m_archive.archive(*m_session.customer());
    });
    connect(m_statement, &StatementPane::openOrderRequested, this, &WalletPage::openOrderRequested);
    connect(m_statement, &StatementPane::exportRequested, this, &WalletPage::exportRequested);
    connect(m_customers, &CustomerListPane::exportRequested, this, &WalletPage::exportRequested);
}

void WalletPage::bind(const QKeySequence &key, std::function<void()> action)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(action));
}

void WalletPage::bindKeys()
{
    const auto withCustomer = [this](std::function<void()> action) {
        return [this, action = std::move(action)] {
            if (m_session.customer())
                action();
        };
    };
    bind(Qt::Key_F3, [this] { m_customers->focusSearch(); });
    bind(Qt::CTRL | Qt::Key_N, [this] { newCustomer({}); });
    bind(Qt::Key_F5, [this] {
        m_customers->refresh();
        m_statement->refresh();
    });
    bind(Qt::Key_F7, withCustomer([this] { m_balance->form().focusAmount(); }));
    for (int i = 0; i < 4; ++i)
        bind(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
             withCustomer([this, i] { m_balance->form().takeQuickAmount(i); }));
    bind(Qt::ALT | Qt::Key_Left, withCustomer([this] { m_statement->stepFilter(-1); }));
    bind(Qt::ALT | Qt::Key_Right, withCustomer([this] { m_statement->stepFilter(1); }));
    bind(Qt::CTRL | Qt::Key_E, [this] { exportTable(); });
}

void WalletPage::exportTable()
{
    if (m_session.customer() && !m_customers->isAncestorOf(focusWidget()))
        m_statement->exportTable();
    else
        m_customers->exportTable();
}

void WalletPage::showCustomer()
{
    const std::optional<Customer> &customer = m_session.customer();
    if (customer)
        m_header->setCustomer(*customer);
    m_detail->setCurrentIndex(customer ? 1 : 0);
}

void WalletPage::newCustomer(const QString &name)
{
    openNewCustomer(m_theme, m_session, window(), name);
}

void WalletPage::editCustomer()
{
    if (!m_session.customer())
        return;
    auto *form = new CustomerForm(m_theme, m_session, window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->startEditing(*m_session.customer());
    form->open();
}

void WalletPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(m_customers->geometry().right() + 1, 0, 1, height()), m_theme.color(Token::Line));
}

} // namespace danggol::ui

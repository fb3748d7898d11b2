// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/wallet_page.h"

#include "models/session/till_session.h"
#include "ui/customers/customer_form.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/page_commands.h"
#include "ui/theme/words.h"
#include "ui/wallet/balance_card.h"
#include "ui/wallet/charge_form.h"
#include "ui/wallet/customer_header.h"
#include "ui/wallet/customer_list_pane.h"
#include "ui/wallet/statement_pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    addCommands();
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
    top->addSpacing(13);
    top->addWidget(m_balance);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 13, 0, 16);
    column->setSpacing(0);
    column->addLayout(top);
    column->addSpacing(16);
    auto *bottom = new QHBoxLayout; // the table's rows reach 8 px beyond the text above them
    bottom->setContentsMargins(12, 0, 12 - StatementPane::kScrollBarPx, 0);
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
    connect(&m_session, &models::TillSession::timeZoneChanged, this, &WalletPage::showCustomer);
    connect(&m_controller, &models::WalletController::charged, this,
            [this](const ChargeReceipt &receipt) { m_statement->highlight(receipt.entry); });
    connect(m_customers, &CustomerListPane::newCustomerRequested, this, &WalletPage::newCustomer);
    connect(m_header, &CustomerHeader::startOrderRequested, this, &WalletPage::startOrderRequested);
    connect(m_header, &CustomerHeader::editRequested, this, &WalletPage::editCustomer);
    connect(m_header, &CustomerHeader::archiveRequested, this, &WalletPage::archiveCustomer);
    connect(m_header, &CustomerHeader::restoreRequested, this, [this] {
        if (m_session.customer())
            m_archive.restore(*m_session.customer());
    });
    connect(m_statement, &StatementPane::openOrderRequested, this, &WalletPage::openOrderRequested);
    connect(m_statement, &StatementPane::exportRequested, this, &WalletPage::exportRequested);
    connect(m_customers, &CustomerListPane::exportRequested, this, &WalletPage::exportRequested);
}

void WalletPage::addCommands()
{
    PageCommands offered(m_session.commands(), *this);
    offered.panes({{m_customers}, {m_detail}});
    offered.searchHere([this] { m_customers->focusSearch(); });
    offered.refresh([this] {
        m_customers->refresh();
        m_statement->refresh();
    });
    offered.choices([this](int by) {
        if (m_session.customer())
            m_statement->stepFilter(by);
    });
    offered.add({.id = QStringLiteral("customer.new"),
                 .title = tr("New customer…"),
                 .keys = {keys::kNew},
                 .icon = QStringLiteral("userPlus"),
                 .run = [this] { newCustomer({}); }});
    const auto state = [this] { return customerState(); };
    offered.add({.id = QStringLiteral("customer.edit"),
                 .title = tr("Edit customer…"),
                 .icon = QStringLiteral("edit"),
                 .run = [this] { editCustomer(); },
                 .state = state});
    addChargeCommands(offered);
    offered.add({.id = QStringLiteral("wallet.export"),
                 .title = tr("Export the statement or the customers…"),
                 .keys = {keys::kExport},
                 .icon = QStringLiteral("download"),
                 .run = [this] { exportTable(); }});
    const QStringList kinds{tr("Charges in the statement"), tr("Payments in the statement"),
                            tr("Refunds in the statement")};
    for (int i = 0; i < kinds.size(); ++i)
        offered.add({.id = QStringLiteral("wallet.statement%1").arg(i + 1),
                     .title = kinds.at(i),
                     .icon = QStringLiteral("wallet"),
                     .run = [this, i] { m_statement->showKind(i + 1); },
                     .state = state,
                     .listed = models::Command::Listed::GoTo});
}

void WalletPage::addChargeCommands(PageCommands &offered)
{
    const auto state = [this] { return customerState(); };
    offered.add({.id = QStringLiteral("wallet.charge"),
                 .title = tr("Charge points…"),
                 .keys = {keys::kCharge},
                 .icon = QStringLiteral("wallet"),
                 .run = [this] { m_balance->form().focusAmount(); },
                 .state = state});
    for (int i = 0; i < 4; ++i)
        offered.add({.id = QStringLiteral("quickAmount%1").arg(i + 1),
                     .title = tr("Quick amount %1").arg(i + 1),
                     .keys = {keys::quickAmount(i)},
                     .run = [this, i] { m_balance->form().takeQuickAmount(i); },
                     .state = state,
                     .listed = models::Command::Listed::SheetAlone});
}

models::CommandState WalletPage::customerState() const
{
    if (!m_session.customer())
        return models::CommandState::disabled(tr("no customer is chosen"));
    return models::CommandState::available(m_session.customer()->name);
}

void WalletPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_customers->clearSearch())
        QWidget::keyPressEvent(event);
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

void WalletPage::archiveCustomer()
{
    if (!m_session.customer())
        return;
    const Customer customer = *m_session.customer();
    if (customer.balance.isZero())
        return m_archive.archive(customer);
    auto *dialog = new ConfirmDialog(
        m_theme,
        {.question = tr("Archive %1 with %2?").arg(customer.name, won(customer.balance.won())),
         .consequence =
             tr("The points stay in the wallet, but cannot be used until %1 is restored.").arg(customer.name),
         .safe = tr("Keep customer"),
         .verb = tr("Archive")},
        KeyButton::Role::Danger, window());
    dialog->setObjectName(QStringLiteral("archiveCustomerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, customer] { m_archive.archive(customer); });
    dialog->open();
}

void WalletPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(m_customers->geometry().right() + 1, 0, 1, height()), m_theme.color(Token::Line));
}

} // namespace danggol::ui

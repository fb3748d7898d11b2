// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/command.h"
#include "models/customers/customer_archive.h"
#include "models/export/export_table.h"
#include "models/wallet/wallet_controller.h"
#include "services/domain/ids.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QStackedWidget;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class BalanceCard;
class CustomerHeader;
class CustomerListPane;
class PageCommands;
class StatementPane;

/// Customers and their points: find one, charge, and see what came and went.
class WalletPage : public QWidget
{
    Q_OBJECT
public:
    WalletPage(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void startOrderRequested();
    void openOrderRequested(danggol::OrderId order);
    /// The table that has the keyboard, for whoever asks where to save it.
    void exportRequested(const danggol::models::ExportTable &table);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeDetail();
    QWidget *makeNobody();
    void layOut();
    void connectPanes();
    void addCommands();
    void addChargeCommands(PageCommands &offered);
    [[nodiscard]] models::CommandState customerState() const;
    void showCustomer();
    void exportTable();
    void newCustomer(const QString &name);
    void editCustomer();
    void archiveCustomer();

    Theme &m_theme;
    models::TillSession &m_session;
    models::WalletController m_controller;
    models::CustomerArchive m_archive;
    CustomerListPane *m_customers;
    CustomerHeader *m_header;
    BalanceCard *m_balance;
    StatementPane *m_statement;
    QStackedWidget *m_detail;
};

} // namespace danggol::ui

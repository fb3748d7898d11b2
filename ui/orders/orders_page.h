// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_table.h"
#include "models/orders/orders_controller.h"
#include "ui/orders/moment_words.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

namespace danggol::ui
{

class EmptyState;
class OrderDetailPane;
class OrderFilterBar;
class RefundDialog;
class TableView;

/// The Orders screen: every order, and beside the list the one that is open.
class OrdersPage : public QWidget
{
    Q_OBJECT
public:
    OrdersPage(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    [[nodiscard]] models::OrdersController &controller() { return m_controller; }

public Q_SLOTS:
    /// Opens it in the side pane, whether the list shows it or not.
    void openOrder(danggol::OrderId order);
    /// Lists the orders behind a product's place in the ranking, until that filter is taken away.
    void showSold(const danggol::SoldIn &sold, const QString &product);

Q_SIGNALS:
    void payRequested(danggol::OrderId order);
    void printRequested(danggol::OrderId order);
    void exportRequested(const danggol::models::ExportTable &table);
    void walletRequested(danggol::CustomerId customer);
    void startOrderRequested();
    void chooseCustomerRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    void setUpTable();
    void setUpEmptyState();
    void connectActions();
    void addCommands();
    void fitColumns();
    void openSelected();
    void selectOpenRow();
    void refreshEmptyState();
    void refreshDetail();
    void clearFilters();
    void showFilter();
    void closeOrder();
    void exportTable();
    void exportLines();
    void askToCancel();
    void askToRefund();

    Theme &m_theme;
    models::TillSession &m_session;
    MomentWords m_words;
    models::OrdersController m_controller;
    OrderFilterBar *m_filter;
    TableView *m_table;
    EmptyState *m_empty = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_divider;
    OrderDetailPane *m_detail;
    QPointer<RefundDialog> m_refundDialog;
    QString m_soldProduct;
    int m_scrollPosition = 0;
    bool m_isSelecting = false;
};

} // namespace danggol::ui

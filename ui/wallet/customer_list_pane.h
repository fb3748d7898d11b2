// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer_list_model.h"
#include "models/export/export_table.h"
#include "ui/parts/side_pane.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace danggol::ui
{

class CustomerListView;
class KeyButton;
class NumberLabel;
class SearchField;
class TextLabel;

/// The left pane of the wallet: all customers, and whose turn it is. Moving the row changes the current
/// customer of the till.
class CustomerListPane : public SidePane
{
    Q_OBJECT
public:
    CustomerListPane(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    void focusSearch();
    /// False when there was nothing to clear.
    bool clearSearch();
    void refresh();
    void exportTable();

Q_SIGNALS:
    /// With what was searched for, as a proposal for the name.
    void newCustomerRequested(const QString &name);
    void exportRequested(const danggol::models::ExportTable &table);

private:
    QWidget *makeHead();
    QWidget *makeLabels();
    void layOut();
    void showTotal();
    void showOrder();
    void toggleArchived();
    void showCustomer();
    void makeRoomForScrollBar();

    Theme &m_theme;
    models::TillSession &m_session;
    models::CustomerListModel m_model;
    NumberLabel *m_total;
    KeyButton *m_new;
    KeyButton *m_export;
    KeyButton *m_archived;
    SearchField *m_search;
    TextLabel *m_orderLabel;
    CustomerListView *m_list;
    QVBoxLayout *m_listBox;
};

} // namespace danggol::ui

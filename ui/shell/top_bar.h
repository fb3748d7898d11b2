// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connection_label.h"
#include "ui/shell/customer_chip.h"

#include <QWidget>

namespace danggol::ui
{

class SearchButton;
class StaffButton;

/// What is true on every page: the customer, the search, the connection and who is at the till.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(Theme &theme, QWidget *parent = nullptr);

    /// Nothing: "Choose a customer".
    void setCustomer(const std::optional<CustomerChip::Customer> &customer);
    void setConnection(const QString &name, ConnectionLabel::State state);
    void setStaff(qint64 stableId, const QString &name, const QString &role);

    CustomerChip &customerChip() { return *m_customer; }
    SearchButton &searchButton() { return *m_search; }
    StaffButton &staffButton() { return *m_staff; }
    ConnectionLabel &connectionLabel() { return *m_connection; }
    void themeChanged();

Q_SIGNALS:
    void customerRequested();
    void searchRequested();
    void staffMenuRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    Theme &m_theme;
    CustomerChip *m_customer;
    SearchButton *m_search;
    ConnectionLabel *m_connection;
    StaffButton *m_staff;
};

} // namespace danggol::ui

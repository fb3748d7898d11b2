// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/orders_controller.h"
#include "ui/parts/side_pane.h"
#include "ui/theme/theme.h"

class QScrollArea;

namespace danggol::ui
{

class BadgeLabel;
class CustomerLine;
class KeyButton;
class MomentWords;
class NumberLabel;
class OrderActionBar;
class OrderLinesView;
class OrderTotalsView;
class TimelineView;

/// The open order beside the list: who, what happened, what was bought, what it came to, what can be done.
class OrderDetailPane : public SidePane
{
    Q_OBJECT
public:
    OrderDetailPane(Theme &theme, models::OrdersController &controller, const MomentWords &words,
                    QWidget *parent = nullptr);

    OrderActionBar &actionBar() { return *m_actions; }

Q_SIGNALS:
    void closeRequested();
    void walletRequested(danggol::CustomerId customer);

private:
    QWidget *makeHeader();
    QWidget *makeCustomerRow();
    QWidget *makeBody();
    void show(const models::OrderView &view);
    void refresh();

    Theme &m_theme;
    models::OrdersController &m_controller;
    const MomentWords &m_words;
    NumberLabel *m_number = nullptr;
    BadgeLabel *m_badge = nullptr;
    CustomerLine *m_customer = nullptr;
    TimelineView *m_timeline = nullptr;
    OrderLinesView *m_lines = nullptr;
    OrderTotalsView *m_totals = nullptr;
    QScrollArea *m_body = nullptr;
    OrderActionBar *m_actions = nullptr;
};

} // namespace danggol::ui

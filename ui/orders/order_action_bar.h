// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_actions.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

class KeyButton;
class TextLabel;

/// What can be done with an order, each action always in the same place; below, why the others cannot.
class OrderActionBar : public QWidget
{
    Q_OBJECT
public:
    /// What is on its way now.
    struct Busy
    {
        bool confirming = false;
        bool cancelling = false;
        bool refunding = false;
    };

    explicit OrderActionBar(Theme &theme, QWidget *parent = nullptr);

    void setState(const Order &order, const models::OrderActions &actions, const Busy &busy);

    KeyButton &payButton() { return *m_pay; }
    KeyButton &confirmButton() { return *m_confirm; }
    KeyButton &printButton() { return *m_print; }
    KeyButton &refundButton() { return *m_refund; }
    KeyButton &cancelButton() { return *m_cancel; }

private:
    KeyButton *m_pay;
    KeyButton *m_confirm;
    KeyButton *m_print;
    KeyButton *m_refund;
    KeyButton *m_notNow;
    KeyButton *m_cancel;
    TextLabel *m_reason;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/checkout_summary.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLayout;

namespace danggol::ui
{

class NumberLabel;
class TextLabel;

/// What the cart comes to: subtotal, discount, total and what the customer has left.
class CartTotals : public QWidget
{
    Q_OBJECT
public:
    explicit CartTotals(Theme &theme, QWidget *parent = nullptr);

    void setSummary(const models::CheckoutSummary &summary, bool hasCustomer);

private:
    static QLayout *makeRow(TextLabel *label, NumberLabel *value);
    void showBalance(const models::CheckoutSummary &summary, bool hasCustomer);

    NumberLabel *m_subtotal;
    TextLabel *m_discountLabel;
    NumberLabel *m_discount;
    NumberLabel *m_total;
    NumberLabel *m_balance;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace danggol::ui
{

class NumberLabel;
class TextLabel;

/// Subtotal, coupon, total, and what went back.
class OrderTotalsView : public QWidget
{
    Q_OBJECT
public:
    explicit OrderTotalsView(Theme &theme, QWidget *parent = nullptr);

    void setOrder(const Order &order);

private:
    struct Row
    {
        TextLabel *label;
        NumberLabel *amount;
    };
    Row addRow(QGridLayout &grid, const QString &label, TextStyle labelStyle, TextStyle amountStyle);
    static void setVisible(const Row &row, bool visible);

    Theme &m_theme;
    Row m_subtotal;
    Row m_coupon;
    Row m_total;
    Row m_refunded;
};

} // namespace danggol::ui

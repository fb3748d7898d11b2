// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_lines_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

class CouponRow;
class MessageLine;
class TableView;

/// What is being paid for: a table of the goods, and below them what the coupon takes off.
class OrderContents : public QWidget
{
    Q_OBJECT
public:
    explicit OrderContents(Theme &theme, QWidget *parent = nullptr);

    void setOrder(const Order &order);
    /// A quiet sentence below it all.
    void setNote(const QString &sentence);

private:
    void fitTable();

    Theme &m_theme;
    models::OrderLinesModel m_lines;
    TableView *m_table;
    CouponRow *m_coupon;
    MessageLine *m_note;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_reader.h"
#include "ui/parts/card.h"

namespace danggol::ui
{

class BalanceColumns;
class NumberLabel;
class ProgressBar;
class TextLabel;

/// What an order comes to, in the largest type there is, and what it does to the balance.
class TotalCard : public Card
{
    Q_OBJECT
public:
    explicit TotalCard(Theme &theme, QWidget *parent = nullptr);

    void setOrder(const models::OrderView &view);

private:
    struct Figures
    {
        QString title;
        std::optional<qint64> beforeWon;
        qint64 afterWon = 0;
    };
    static Figures figuresOf(const models::OrderView &view);

    TextLabel *m_title;
    NumberLabel *m_total;
    BalanceColumns *m_balances;
    ProgressBar *m_progress;
    NumberLabel *m_remains;
    NumberLabel *m_customer;
};

} // namespace danggol::ui

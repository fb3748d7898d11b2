// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/customer_coupons.h"
#include "ui/parts/card.h"

namespace danggol::ui
{

class NumberLabel;
class TextLabel;

/// What the current customer holds.
class HolderCard : public Card
{
    Q_OBJECT
public:
    explicit HolderCard(Theme &theme, QWidget *parent = nullptr);

    void setCoupons(const Customer &customer, const models::CustomerCoupons &coupons);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_note;
    NumberLabel *m_issued;
    CustomerId m_customer;
    QString m_name;
};

} // namespace danggol::ui

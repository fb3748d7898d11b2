// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/refund_draft.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;

namespace danggol::ui
{

class NumberLabel;
class Stepper;

/// One line of an order in the refund dialog: whether, how many, and what goes back for it.
class RefundLineRow : public QWidget
{
    Q_OBJECT
public:
    RefundLineRow(Theme &theme, const models::RefundDraft::Line &line, QWidget *parent = nullptr);

    /// 0 when the line is not chosen.
    [[nodiscard]] qint64 quantity() const;
    void setAmount(Money amount);
    void setChosen(bool chosen);

Q_SIGNALS:
    void quantityChanged();

private:
    QCheckBox *m_check;
    Stepper *m_stepper;
    NumberLabel *m_amount;
};

} // namespace danggol::ui

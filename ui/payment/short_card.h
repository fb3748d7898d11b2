// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_reader.h"
#include "ui/parts/card.h"

namespace danggol::ui
{

class BalanceColumns;
class MomentWords;
class NumberLabel;
class ProgressBar;
class TextLabel;

/// The balance is too low: what happened, that no points moved, and by how much it is short.
class ShortCard : public Card
{
    Q_OBJECT
public:
    ShortCard(Theme &theme, const MomentWords &words, QWidget *parent = nullptr);

    /// `failed` is the newest attempt when it failed; none: nobody has tried yet.
    void setOrder(const models::OrderView &view, Money shortBy, const std::optional<Payment> &failed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    const MomentWords &m_words;
    TextLabel *m_headline;
    TextLabel *m_detail;
    NumberLabel *m_shortBy;
    BalanceColumns *m_figures;
    ProgressBar *m_progress;
};

} // namespace danggol::ui

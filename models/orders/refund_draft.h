// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/order.h"

namespace danggol::models
{

inline constexpr int kLongestRefundReason = 200;

/// A refund that is being filled in: everything that is left, until less is chosen.
class RefundDraft
{
public:
    struct Line
    {
        OrderLine ordered;
        /// What is not refunded yet.
        qint64 left = 0;
        /// 0 to `left`.
        qint64 chosen = 0;
    };

    explicit RefundDraft(const Order &order);

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    /// Kept within 0 and what is left.
    void choose(int line, qint64 quantity);
    /// What goes back for one line, and for all.
    [[nodiscard]] Money amountOf(int line) const;
    [[nodiscard]] Money amount() const;
    [[nodiscard]] bool isEmpty() const;

    /// Empty, or what is wrong with the reason.
    enum class ReasonFault { None, Missing, TooLong };
    [[nodiscard]] static ReasonFault faultOf(const QString &reason);

    /// Names each line, so that what another till has refunded meanwhile is not refunded on top.
    [[nodiscard]] RefundCommand command(const QString &reason, bool restock) const;

private:
    OrderId m_order;
    QList<Line> m_lines;
};

} // namespace danggol::models

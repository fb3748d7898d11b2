// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/refund_draft.h"

#include "services/orders/order_totals.h"

#include <algorithm>

namespace danggol::models
{

RefundDraft::RefundDraft(const Order &order) : m_order(order.id)
{
    for (const OrderLine &line : order.lines) {
        const qint64 left = line.quantity - line.refundedQuantity;
        if (left > 0)
            m_lines.append({line, left, left});
    }
}

void RefundDraft::choose(int line, qint64 quantity)
{
    Line &changed = m_lines[line];
    changed.chosen = std::clamp<qint64>(quantity, 0, changed.left);
}

Money RefundDraft::amountOf(int line) const
{
    const Line &of = m_lines.at(line);
    return of.chosen == 0 ? Money() : refundOf(of.ordered, of.chosen);
}

Money RefundDraft::amount() const
{
    // Parts of a total that fits cannot overflow.
    qint64 won = 0;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
        won += amountOf(i).won();
    return Money(won);
}

bool RefundDraft::isEmpty() const
{
    return std::none_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.chosen > 0; });
}

RefundDraft::ReasonFault RefundDraft::faultOf(const QString &reason)
{
    const qsizetype length = reason.trimmed().size();
    if (length == 0)
        return ReasonFault::Missing;
    return length > kLongestRefundReason ? ReasonFault::TooLong : ReasonFault::None;
}

RefundCommand RefundDraft::command(const QString &reason, bool restock) const
{
    RefundCommand command{.order = m_order, .lines = {}, .reason = reason.trimmed(), .restock = restock};
    for (const Line &line : m_lines) {
        if (line.chosen > 0)
            command.lines.append({line.ordered.product, line.chosen});
    }
    return command;
}

} // namespace danggol::models

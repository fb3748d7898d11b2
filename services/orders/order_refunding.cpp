// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/audit_service.h"
#include "services/catalog/catalog_service.h"
#include "services/coupons/coupon_service.h"
#include "services/domain/input_check.h"
#include "services/domain/won_text.h"
#include "services/orders/order_errors.h"
#include "services/orders/order_repository.h"
#include "services/orders/order_service.h"
#include "services/orders/order_totals.h"
#include "services/orders/refund_repository.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"
#include "services/wallet/wallet_service.h"

#include <algorithm>
#include <limits>
#include <map>

namespace danggol
{

namespace
{

using refund_repository::Refund;

constexpr int kLongestReason = 200;

// What was asked of each product, repeated lines added up.
using Asked = std::map<ProductId, qint64>;

Result<Done> checkInput(const RefundCommand &command, const QString &reason)
{
    InputCheck check;
    check.require(command.lines.size() <= kMostOrderLines, QStringLiteral("items"),
                  QStringLiteral("OUT_OF_RANGE"),
                  QStringLiteral("A refund has at most %1 lines.").arg(kMostOrderLines));
    for (qsizetype i = 0; i < std::min<qsizetype>(command.lines.size(), kMostOrderLines); ++i)
        check.require(command.lines[i].quantity >= 1, QStringLiteral("items[%1].quantity").arg(i),
                      QStringLiteral("OUT_OF_RANGE"), QStringLiteral("A quantity is 1 or more."));
    check.text(QStringLiteral("reason"), reason, 1, kLongestReason);
    return check.verdict();
}

bool isOrdered(const QList<OrderLine> &lines, ProductId product)
{
    return std::any_of(lines.begin(), lines.end(),
                       [product](const OrderLine &line) { return line.product == product; });
}

Result<Asked> askedOf(const RefundCommand &command, const QList<OrderLine> &lines)
{
    Asked asked;
    InputCheck check;
    for (qsizetype i = 0; i < command.lines.size(); ++i) {
        const RefundLine &line = command.lines[i];
        check.require(isOrdered(lines, line.product), QStringLiteral("items[%1].productId").arg(i),
                      QStringLiteral("NOT_IN_ORDER"),
                      QStringLiteral("Product %1 is not in this order.").arg(line.product.value));
        // What cannot be counted is more than any order has.
        qint64 &sum = asked[line.product];
        if (__builtin_add_overflow(sum, line.quantity, &sum))
            sum = std::numeric_limits<qint64>::max();
    }
    TRY_DONE(check.verdict());
    if (command.lines.isEmpty()) {
        for (const OrderLine &line : lines)
            asked[line.product] = line.quantity - line.refundedQuantity;
    }
    return asked;
}

Error tooLarge(const OrderLine &line, qint64 asked)
{
    const qint64 left = line.quantity - line.refundedQuantity;
    return {ErrorCode::RefundTooLarge,
            QStringLiteral("%1 of %2 were to be refunded, but only %3 are left of this order. "
                           "Nothing was refunded. Choose at most what is left.")
                .arg(countText(asked), line.name, countText(left)),
            {},
            {{QStringLiteral("productId"), line.product.value},
             {QStringLiteral("name"), line.name},
             {QStringLiteral("asked"), asked},
             {QStringLiteral("left"), left}}};
}

// Fills in what goes back. The lines come in the order of their products' ids, as locks do.
Result<Done> addLines(Refund &refund, const Asked &asked, const QList<OrderLine> &lines)
{
    qint64 unitsLeft = 0;
    for (const OrderLine &line : lines) {
        const auto entry = asked.find(line.product);
        const qint64 units = entry == asked.end() ? 0 : entry->second;
        const qint64 left = line.quantity - line.refundedQuantity;
        if (units > left)
            return fail(tooLarge(line, units));
        unitsLeft += left - units;
        if (units == 0)
            continue;
        const Money amount = refundOf(line, units);
        refund.lines.append({.product = line.product, .quantity = units, .amount = amount});
        refund.amount = Money(refund.amount.won() + amount.won());
    }
    std::sort(refund.lines.begin(), refund.lines.end(),
              [](const auto &a, const auto &b) { return a.product < b.product; });
    refund.completes = unitsLeft == 0;
    return Done{};
}

QList<StockChange> stockOf(const Refund &refund)
{
    QList<StockChange> changes;
    for (const refund_repository::RefundedLine &line : refund.lines)
        changes.append({.product = line.product, .quantity = line.quantity});
    return changes;
}

} // namespace

Result<Order> OrderService::refund(storage::Transaction &transaction, const Actor &actor,
                                   const RefundCommand &command) const
{
    const QString outcome = QStringLiteral("Nothing was refunded.");
    const QString reason = command.reason.trimmed();
    TRY_DONE(authorise(actor, Permission::RefundOrder));
    TRY_DONE(checkInput(command, reason));
    TRY(const Order order, locked(transaction, command.order, outcome));
    TRY_DONE(authoriseFor(actor, Permission::RefundOrder, order.customer));
    if (!mayBecome(order.status, OrderStatus::Refunded))
        return fail(orderStateConflict(order, outcome));
    TRY(const QList<OrderLine> lines, order_repository::lines(transaction, order.id));
    TRY(const Asked asked, askedOf(command, lines));
    Refund refund{.order = order.id,
                  .amount = {},
                  .reason = reason,
                  .restocked = command.restock,
                  .completes = false,
                  .at = m_needs.clock.now(),
                  .lines = {}};
    TRY_DONE(addLines(refund, asked, lines));
    TRY_DONE(refund_repository::insert(transaction, actor, refund));
    TRY(const bool fits, refund_repository::apply(transaction, refund));
    if (!fits)
        return fail(orderStateConflict(order, outcome));
    TRY_DONE(giveBackRefunded(transaction, actor, order, refund));
    return asItIs(transaction, order.id);
}

// In the order of locks: stock, account, the ranking's day, the audit's head.
Result<Done> OrderService::giveBackRefunded(storage::Transaction &transaction, const Actor &actor,
                                            const Order &order, const Refund &refund) const
{
    if (refund.completes && order.issuedCoupon)
        TRY_DONE(m_needs.coupons.giveBack(transaction, *order.issuedCoupon, order.id));
    if (refund.restocked)
        TRY_DONE(m_needs.catalog.giveBack(transaction, actor, order.id, MovementReason::Refunded,
                                          stockOf(refund)));
    // What a coupon paid for gives no points back.
    if (!refund.amount.isZero())
        TRY_DONE(m_needs.wallet.credit(
            transaction, actor, order.customer, refund.amount,
            {.reason = EntryReason::Refund, .order = order.id, .payment = std::nullopt}));
    TRY_DONE(order_repository::insertEvent(
        transaction, actor, order.id,
        {.kind = refund.completes ? OrderEventKind::Refunded : OrderEventKind::PartRefunded,
         .amount = refund.amount,
         .note = refund.reason,
         .actorName = {},
         .at = refund.at}));
    TRY_DONE(refund_repository::markDayDirty(transaction, order.id));
    return m_needs.audit.record(transaction, actor, QStringLiteral("refund"),
                                QStringLiteral("order %1").arg(order.id.value),
                                wonText(refund.amount) + QStringLiteral(": ") + refund.reason);
}

} // namespace danggol

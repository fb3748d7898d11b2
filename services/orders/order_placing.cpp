// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/catalog_service.h"
#include "services/coupons/coupon_service.h"
#include "services/domain/assert.h"
#include "services/domain/input_check.h"
#include "services/orders/order_repository.h"
#include "services/orders/order_service.h"
#include "services/orders/order_totals.h"
#include "services/settings/shop_service.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

#include <algorithm>
#include <limits>

namespace danggol
{

namespace
{

constexpr qint64 kLargestId = std::numeric_limits<qint64>::max();

void checkLines(InputCheck &check, const QList<CartLine> &lines)
{
    check.require(!lines.isEmpty() && lines.size() <= kMostOrderLines, QStringLiteral("items"),
                  QStringLiteral("OUT_OF_RANGE"),
                  QStringLiteral("An order has 1 to %1 lines.").arg(kMostOrderLines));
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), kMostOrderLines); ++i) {
        const QString item = QStringLiteral("items[%1].").arg(i);
        check.range(item + QStringLiteral("productId"), lines[i].product.value, 1, kLargestId);
        check.range(item + QStringLiteral("quantity"), lines[i].quantity, 1, kLargestLineQuantity);
    }
}

Result<Done> checkInput(const PlaceOrderCommand &command)
{
    InputCheck check;
    check.range(QStringLiteral("userId"), command.customer.value, 1, kLargestId);
    checkLines(check, command.lines);
    if (command.coupon)
        check.range(QStringLiteral("issuedCouponId"), command.coupon->value, 1, kLargestId);
    return check.verdict();
}

Error noSuchCustomer(CustomerId id)
{
    return {ErrorCode::UserNotFound,
            QStringLiteral("There is no customer %1. Nothing was ordered. Choose a customer.").arg(id.value),
            {},
            {{QStringLiteral("userId"), id.value}}};
}

Error archivedCustomer(CustomerId id, const QString &name)
{
    return {ErrorCode::UserNotFound,
            QStringLiteral("%1 is archived. Nothing was ordered. Restore the customer first.").arg(name),
            {},
            {{QStringLiteral("userId"), id.value}, {QStringLiteral("archived"), true}}};
}

// Sums stay far from 64 bits: at most kMostOrderLines of at most kLargestLineQuantity.
QList<CartLine> addedUp(const QList<CartLine> &lines)
{
    QList<CartLine> sums;
    for (const CartLine &line : lines) {
        const auto same = std::find_if(sums.begin(), sums.end(),
                                       [&line](const CartLine &sum) { return sum.product == line.product; });
        if (same == sums.end())
            sums.append(line);
        else
            same->quantity += line.quantity;
    }
    return sums;
}

QList<StockChange> inLockOrder(const QList<CartLine> &cart)
{
    QList<StockChange> changes;
    for (const CartLine &line : cart)
        changes.append({.product = line.product, .quantity = line.quantity});
    std::sort(changes.begin(), changes.end(),
              [](const StockChange &a, const StockChange &b) { return a.product < b.product; });
    return changes;
}

const Product &productIn(const QList<Product> &products, ProductId id)
{
    const auto found = std::find_if(products.begin(), products.end(),
                                    [id](const Product &product) { return product.id == id; });
    DANGGOL_ASSERT(found != products.end());
    return *found;
}

Result<OrderTotals> totalsOf(const QList<PricedLine> &lines, const std::optional<Discount> &discount)
{
    std::optional<OrderTotals> totals = orderTotals(lines, discount);
    if (!totals)
        return fail(invalidField(QStringLiteral("items"), QStringLiteral("OUT_OF_RANGE"),
                                 QStringLiteral("The order's total is too large. Nothing was ordered.")));
    return *std::move(totals);
}

} // namespace

Result<Order> OrderService::place(storage::Transaction &transaction, const Actor &actor,
                                  const PlaceOrderCommand &command) const
{
    TRY_DONE(authoriseFor(actor, Permission::PlaceOrder, command.customer));
    TRY_DONE(checkInput(command));
    TRY(const std::optional<order_repository::Buyer> buyer,
        order_repository::buyer(transaction, command.customer));
    if (!buyer)
        return fail(noSuchCustomer(command.customer));
    if (buyer->archived)
        return fail(archivedCustomer(command.customer, buyer->name));
    // Whether the coupon can be used depends on the prices, which are known once the stock is locked; its own
    // lock comes first all the same.
    if (command.coupon)
        TRY_DONE(order_repository::lockCoupon(transaction, *command.coupon));
    const QList<CartLine> cart = addedUp(command.lines);
    const QList<StockChange> taken = inLockOrder(cart);
    TRY(const QList<Product> products, m_needs.catalog.take(transaction, actor, taken));
    TRY(Order order, ordered(transaction, command, buyer->name, cart, products));
    TRY_DONE(writePlaced(transaction, actor, order, taken, products));
    return order;
}

Result<Order> OrderService::ordered(storage::Transaction &transaction, const PlaceOrderCommand &command,
                                    const QString &customerName, const QList<CartLine> &cart,
                                    const QList<Product> &products) const
{
    QList<PricedLine> priced;
    for (const CartLine &line : cart)
        priced.append({.unitPrice = productIn(products, line.product).price, .quantity = line.quantity});
    TRY(OrderTotals totals, totalsOf(priced, std::nullopt));
    QString couponName;
    if (command.coupon) {
        TRY(const IssuedCoupon coupon,
            m_needs.coupons.usable(transaction, *command.coupon, command.customer, totals.subtotal));
        couponName = coupon.couponName;
        TRY(totals, totalsOf(priced, coupon.discount));
    }
    TRY(const ShopSettings settings, m_needs.shop.settings(transaction));
    Order order;
    order.customer = command.customer;
    order.customerName = customerName;
    order.subtotal = totals.subtotal;
    order.discount = totals.discount;
    order.total = totals.total;
    order.issuedCoupon = command.coupon;
    order.couponName = couponName;
    order.createdAt = m_needs.clock.now();
    order.expiresAt = order.createdAt.plusMs(settings.unpaidOrderMinutes * kMsPerMinute);
    for (qsizetype i = 0; i < cart.size(); ++i) {
        const Product &product = productIn(products, cart[i].product);
        order.lines.append({.product = product.id,
                            .name = product.name,
                            .art = product.art,
                            .unitPrice = product.price,
                            .quantity = cart[i].quantity,
                            .amount = totals.lines[i].amount,
                            .discount = totals.lines[i].discount,
                            .refundedQuantity = 0,
                            .refundedAmount = {}});
    }
    return order;
}

Result<Done> OrderService::writePlaced(storage::Transaction &transaction, const Actor &actor, Order &order,
                                       const QList<StockChange> &taken, const QList<Product> &products) const
{
    TRY(order.id, order_repository::insert(transaction, order));
    if (order.issuedCoupon)
        TRY_DONE(m_needs.coupons.hold(transaction, *order.issuedCoupon, order.id));
    TRY_DONE(m_needs.catalog.recordSold(transaction, actor, order.id, taken, products));
    return order_repository::insertEvent(transaction, actor, order.id,
                                         {.kind = OrderEventKind::Placed,
                                          .amount = order.total,
                                          .note = {},
                                          .actorName = {},
                                          .at = order.createdAt});
}

} // namespace danggol

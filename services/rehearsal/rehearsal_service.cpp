// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rehearsal/rehearsal_service.h"

#include "services/catalog/catalog_service.h"
#include "services/coupons/coupon_service.h"
#include "services/customers/customer_service.h"
#include "services/domain/input_check.h"
#include "services/orders/order_service.h"
#include "services/payments/payment_service.h"
#include "services/rehearsal/virtual_customers.h"
#include "services/settings/shop_service.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

using storage::Transaction;

constexpr int kLongestBuyerName = 60;
/// Lists that begin with who was here last end with them.
constexpr qint64 kLongAgoMs = qint64{365} * 24 * 60 * 60 * 1'000;

Error notADemo()
{
    return {ErrorCode::Forbidden,
            QStringLiteral("This is a real shop, and a rush is only rehearsed in the demo shop. Nothing was "
                           "changed. Open the demo to rehearse one."),
            {},
            {{QStringLiteral("why"), QStringLiteral("NOT_A_DEMO")}}};
}

Result<Done> checkInput(const RehearsalCommand &command)
{
    InputCheck check;
    check.range(QStringLiteral("buyers"), command.buyers, 1, kMostRehearsalBuyers);
    check.range(QStringLiteral("perSecond"), command.perSecond.value_or(1), 1, kFastestRehearsal);
    check.text(QStringLiteral("buyerName"), command.buyerName, 1, kLongestBuyerName);
    return check.verdict();
}

} // namespace

Result<Done> RehearsalService::checkAllowed(Transaction &transaction, const Actor &actor) const
{
    TRY_DONE(authorise(actor, Permission::RehearseRush));
    TRY(const bool isDemo, m_needs.shop.isDemo(transaction));
    if (!isDemo)
        return fail(notADemo());
    return Done{};
}

Result<RushGoods> RehearsalService::look(Transaction &transaction, const Actor &actor,
                                         const RehearsalCommand &command) const
{
    TRY_DONE(checkAllowed(transaction, actor));
    TRY_DONE(checkInput(command));
    if (const auto *coupon = std::get_if<CouponId>(&command.target)) {
        TRY(const Coupon found, m_needs.coupons.find(transaction, actor, *coupon));
        return RushGoods{.name = found.name, .left = found.limit - found.issued};
    }
    TRY(const Product found, m_needs.catalog.find(transaction, actor, std::get<ProductId>(command.target)));
    return RushGoods{.name = found.name, .left = found.stock};
}

Result<QList<CustomerId>> RehearsalService::invite(Transaction &transaction, const Actor &actor,
                                                   const QString &name, qint64 first, qint64 last) const
{
    TRY_DONE(checkAllowed(transaction, actor));
    TRY(const auto known, virtual_customers::among(transaction, first, last));
    QList<CustomerId> invited;
    for (qint64 number = first; number <= last; ++number) {
        const QString card = virtual_customers::cardOf(number);
        if (known.contains(card)) {
            invited.append(known.value(card));
            continue;
        }
        TRY(const Customer made,
            m_needs.customers.create(transaction, actor,
                                     {.name = QStringLiteral("%1 %2").arg(name, card.right(5)),
                                      .phone = std::nullopt,
                                      .cardNo = card,
                                      .note = {}}));
        invited.append(made.id);
    }
    TRY_DONE(virtual_customers::bringBack(transaction, first, last, m_needs.clock.now().plusMs(-kLongAgoMs)));
    transaction.touch(Topic::Customer, invited.first().value);
    return invited;
}

Result<qint64> RehearsalService::sendHome(Transaction &transaction, const Actor &actor, int most) const
{
    TRY_DONE(checkAllowed(transaction, actor));
    TRY(const qint64 gone, virtual_customers::sendHome(transaction, m_needs.clock.now(), most));
    // Whose lists they were in is not known; to read them again is all that matters.
    if (gone > 0)
        transaction.touch(Topic::Customer, 0);
    return gone;
}

Result<IssuedCoupon> RehearsalService::issue(Transaction &transaction, const Actor &actor,
                                             const IssueCouponCommand &command) const
{
    TRY_DONE(checkAllowed(transaction, actor));
    return m_needs.coupons.issue(transaction, actor, command);
}

Result<Order> RehearsalService::place(Transaction &transaction, const Actor &actor, CustomerId customer,
                                      ProductId product) const
{
    TRY_DONE(checkAllowed(transaction, actor));
    return m_needs.orders.place(
        transaction, actor,
        {.customer = customer, .lines = {{.product = product, .quantity = 1}}, .coupon = std::nullopt});
}

Result<Payment> RehearsalService::pay(Transaction &transaction, const Actor &actor, OrderId order,
                                      Money total) const
{
    TRY_DONE(checkAllowed(transaction, actor));
    return m_needs.payments.pay(transaction, actor,
                                {.order = order, .customer = std::nullopt, .chargeFirst = total});
}

} // namespace danggol

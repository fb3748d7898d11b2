// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_till.h"

#include "services/storage/transaction.h"

#include <limits>

namespace danggol::demo
{

namespace
{
constexpr int kEverything = std::numeric_limits<int>::max();
}

Actor adminActor(const DemoTexts &texts)
{
    return Actor::staff(StaffId{1}, texts.text(QStringLiteral("Haneul")), Role::Admin);
}

QString DemoTill::text(const char *english) const
{
    return m_context.data.texts.text(QString::fromUtf8(english));
}

Actor DemoTill::admin() const
{
    return adminActor(m_context.data.texts);
}

Actor DemoTill::cashier(qint64 turn) const
{
    return turn % 2 == 0 ? Actor::staff(StaffId{2}, text("Sori"), Role::Staff)
                         : Actor::staff(StaffId{3}, text("Duri"), Role::Staff);
}

storage::Transaction &DemoTill::at(Timestamp moment)
{
    m_context.clock.set(moment);
    m_transaction.setOperationId(QStringLiteral("%1-%2").arg(m_name).arg(++m_operations));
    return m_transaction;
}

Result<BusinessCalendar> DemoTill::calendar()
{
    return services().shop.calendar(m_transaction);
}

Result<Money> DemoTill::balanceOf(CustomerId customer)
{
    return services().wallet.balanceOf(m_transaction, customer);
}

Result<Done> DemoTill::charge(Timestamp moment, CustomerId customer, Money amount)
{
    TRY_DONE(services().wallet.charge(at(moment), cashier(m_operations), {customer, amount}));
    return Done{};
}

Result<Order> DemoTill::place(Timestamp moment, const PlaceOrderCommand &command)
{
    return services().orders.place(at(moment), cashier(m_operations), command);
}

Result<Payment> DemoTill::pay(Timestamp moment, OrderId order)
{
    return services().payments.pay(at(moment), cashier(m_operations), {.order = order});
}

Result<Done> DemoTill::confirm(Timestamp moment, OrderId order)
{
    TRY_DONE(services().orders.confirm(at(moment), cashier(m_operations), order));
    return Done{};
}

Result<Done> DemoTill::cancel(Timestamp moment, OrderId order)
{
    TRY_DONE(services().orders.cancel(at(moment), cashier(m_operations), order));
    return Done{};
}

Result<Done> DemoTill::refund(Timestamp moment, const RefundCommand &command)
{
    TRY_DONE(services().orders.refund(at(moment), admin(), command));
    return Done{};
}

Result<std::optional<IssuedCouponId>> DemoTill::coupon(Timestamp moment, CustomerId customer, Money subtotal,
                                                       std::optional<CouponId> campaign)
{
    m_context.clock.set(moment);
    TRY(const QList<IssuedCoupon> held,
        services().coupons.heldBy(m_transaction, cashier(m_operations), customer));
    for (const IssuedCoupon &coupon : held) {
        const bool isAsked = !campaign || coupon.coupon == *campaign;
        const bool isFree = coupon.status == IssuedCouponStatus::Issued && !coupon.heldByOrder;
        const bool isInTime = !coupon.validUntil || moment < *coupon.validUntil;
        if (isAsked && isFree && isInTime && subtotal >= coupon.discount.minimumSubtotal)
            return std::optional(coupon.id);
    }
    return std::optional<IssuedCouponId>();
}

Result<Done> DemoTill::runJobs(Timestamp moment)
{
    // Under the names that the jobs of a running shop have.
    TRY_DONE(
        services().orders.expireDue(at(moment), Actor::job(QStringLiteral("expire-orders")), kEverything));
    TRY_DONE(
        services().orders.confirmDue(at(moment), Actor::job(QStringLiteral("confirm-orders")), kEverything));
    TRY_DONE(
        services().coupons.expireDue(at(moment), Actor::job(QStringLiteral("expire-coupons")), kEverything));
    return Done{};
}

} // namespace danggol::demo

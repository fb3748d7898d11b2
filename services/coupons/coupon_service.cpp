// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/coupon_service.h"

#include "services/audit/audit_service.h"
#include "services/coupons/coupon_errors.h"
#include "services/coupons/coupon_repository.h"
#include "services/coupons/coupon_rules.h"
#include "services/coupons/issued_coupon_repository.h"
#include "services/domain/won_text.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

#include <QHash>

#include <algorithm>

namespace danggol
{

namespace
{

using storage::Transaction;

Coupon asOf(Coupon stored, Timestamp now)
{
    stored.status = coupon_rules::statusAt(stored, now);
    return stored;
}

Result<Coupon> mustFind(Transaction &transaction, CouponId id, Timestamp now)
{
    TRY(std::optional<Coupon> coupon, coupon_repository::find(transaction, id));
    if (!coupon)
        return fail(coupon_errors::couponNotFound(id));
    return asOf(std::move(*coupon), now);
}

Result<QList<IssuedCoupon>> ofCustomer(Transaction &transaction, CustomerId customer, Timestamp now)
{
    TRY(const bool exists, issued_coupon_repository::isCustomer(transaction, customer));
    if (!exists)
        return fail(coupon_errors::customerNotFound(customer));
    TRY(QList<IssuedCoupon> coupons, issued_coupon_repository::ofCustomer(transaction, customer));
    for (IssuedCoupon &coupon : coupons)
        coupon.status = coupon_rules::statusAt(coupon, now);
    return coupons;
}

} // namespace

Result<Coupon> CouponService::create(Transaction &transaction, const Actor &actor,
                                     const CreateCouponCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCoupons));
    const Timestamp now = m_clock.now();
    TRY(const CreateCouponCommand entered, coupon_rules::checked(command, now));
    TRY(const CouponId id, coupon_repository::insert(transaction, entered, now));
    transaction.touch(Topic::Coupon, id.value);
    return mustFind(transaction, id, now);
}

Result<Coupon> CouponService::edit(Transaction &transaction, const Actor &actor,
                                   const EditCouponCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCoupons));
    TRY_DONE(coupon_rules::check(command));
    const Timestamp now = m_clock.now();
    TRY(const std::optional<Coupon> stored, coupon_repository::lock(transaction, command.coupon));
    if (!stored)
        return fail(coupon_errors::couponNotFound(command.coupon));
    TRY(const Coupon coupon, coupon_rules::edited(*stored, command, now));
    TRY_DONE(coupon_repository::update(transaction, coupon));
    if (coupon.limit != stored->limit) {
        const QString limits =
            QStringLiteral("%1 to %2").arg(countText(stored->limit), countText(coupon.limit));
        const QString action =
            coupon.limit > stored->limit ? QStringLiteral("raise-limit") : QStringLiteral("lower-limit");
        TRY_DONE(m_audit.record(transaction, actor, action, QStringLiteral("coupon %1").arg(coupon.id.value),
                                limits));
    }
    transaction.touch(Topic::Coupon, coupon.id.value);
    return mustFind(transaction, coupon.id, now);
}

Result<Coupon> CouponService::find(Transaction &transaction, const Actor &actor, CouponId id) const
{
    TRY_DONE(authorise(actor, Permission::ReadCoupons));
    return mustFind(transaction, id, m_clock.now());
}

Result<QList<CouponForCustomer>> CouponService::list(Transaction &transaction, const Actor &actor,
                                                     std::optional<CustomerId> customer) const
{
    TRY_DONE(customer ? authoriseFor(actor, Permission::ReadCoupons, *customer)
                      : authorise(actor, Permission::ReadCoupons));
    const Timestamp now = m_clock.now();
    QHash<CouponId, IssuedCoupon> held;
    if (customer) {
        TRY(const QList<IssuedCoupon> issued, ofCustomer(transaction, *customer, now));
        for (const IssuedCoupon &each : issued)
            held.insert(each.coupon, each);
    }
    TRY(const QList<Coupon> coupons, coupon_repository::all(transaction));
    QList<CouponForCustomer> rows;
    for (const Coupon &coupon : coupons) {
        const auto own = held.constFind(coupon.id);
        rows.append({asOf(coupon, now), own == held.constEnd() ? std::nullopt : std::optional(*own)});
    }
    std::stable_partition(rows.begin(), rows.end(), [](const CouponForCustomer &row) {
        return row.coupon.status == CouponStatus::Active;
    });
    return rows;
}

Result<QList<IssuedCoupon>> CouponService::heldBy(Transaction &transaction, const Actor &actor,
                                                  CustomerId customer) const
{
    TRY_DONE(authoriseFor(actor, Permission::ReadCoupons, customer));
    return ofCustomer(transaction, customer, m_clock.now());
}

} // namespace danggol

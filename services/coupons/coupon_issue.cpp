// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CouponService that gives coupons out: first come, first served.
#include "services/coupons/coupon_service.h"

#include "services/coupons/coupon_errors.h"
#include "services/coupons/coupon_repository.h"
#include "services/coupons/coupon_rules.h"
#include "services/coupons/issued_coupon_repository.h"
#include "services/domain/assert.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

using storage::Transaction;

// What stands in the way, in the order in which people ask; nothing when the customer may have one.
Result<std::optional<Error>> refusal(Transaction &transaction, const Coupon &coupon, CustomerId customer,
                                     Timestamp now)
{
    TRY(const bool isOpen, issued_coupon_repository::isOpenCustomer(transaction, customer));
    if (!isOpen)
        return coupon_errors::customerNotFound(customer);
    TRY(const bool hasOne, issued_coupon_repository::hasOne(transaction, coupon.id, customer));
    if (hasOne)
        return coupon_errors::alreadyIssued(coupon, customer);
    const CouponStatus status = coupon_rules::statusAt(coupon, now);
    if (status == CouponStatus::Active)
        return std::nullopt;
    return status == CouponStatus::Exhausted ? coupon_errors::exhausted(coupon)
                                             : coupon_errors::notOpen(coupon, status);
}

Result<Coupon> claim(Transaction &transaction, const IssueCouponCommand &command, Timestamp now)
{
    TRY(std::optional<Coupon> claimed, coupon_repository::claim(transaction, command.coupon, now));
    if (claimed)
        return std::move(*claimed);
    TRY(const std::optional<Coupon> coupon, coupon_repository::lock(transaction, command.coupon));
    if (!coupon)
        return fail(coupon_errors::couponNotFound(command.coupon));
    TRY(const std::optional<Error> refused, refusal(transaction, *coupon, command.customer, now));
    if (refused)
        return fail(*refused);
    // An admin opened it between the two questions; now that the row is locked it stays so.
    TRY(claimed, coupon_repository::claim(transaction, command.coupon, now));
    DANGGOL_ASSERT(claimed);
    return std::move(*claimed);
}

IssuedCoupon given(Transaction &transaction, IssuedCouponId id, const Coupon &coupon, CustomerId customer,
                   Timestamp now)
{
    transaction.touch(Topic::Coupon, coupon.id.value);
    transaction.touch(Topic::IssuedCoupon, id.value);
    return IssuedCoupon{.id = id,
                        .coupon = coupon.id,
                        .customer = customer,
                        .couponName = coupon.name,
                        .discount = coupon.discount,
                        .issuedAt = now,
                        .validUntil = coupon_rules::validUntil(coupon, now)};
}

// Of a campaign that is open: why this customer got none.
Result<Error> whyNone(Transaction &transaction, const Coupon &coupon, CustomerId customer)
{
    TRY(const bool isOpen, issued_coupon_repository::isOpenCustomer(transaction, customer));
    return isOpen ? coupon_errors::alreadyIssued(coupon, customer)
                  : coupon_errors::customerNotFound(customer);
}

// Those of the claims whose actor may make them.
QList<CustomerId> customersOf(std::span<const CouponClaim *const> claims)
{
    QList<CustomerId> customers;
    for (const CouponClaim *claim : claims) {
        if (authoriseFor(claim->actor, Permission::IssueCoupon, claim->command.customer))
            customers.append(claim->command.customer);
    }
    return customers;
}

// How one of several claims ended. Whoever claimed twice gets one and is refused one.
Result<Result<IssuedCoupon>> answered(Transaction &transaction, const CouponClaim &claim,
                                      const Coupon &coupon, QHash<CustomerId, IssuedCouponId> &issued,
                                      Timestamp now)
{
    const CustomerId customer = claim.command.customer;
    if (const Result<Done> may = authoriseFor(claim.actor, Permission::IssueCoupon, customer); !may)
        return Result<IssuedCoupon>(fail(may.error()));
    if (issued.contains(customer))
        return Result<IssuedCoupon>(given(transaction, issued.take(customer), coupon, customer, now));
    TRY(Error refused, whyNone(transaction, coupon, customer));
    return Result<IssuedCoupon>(fail(std::move(refused)));
}

} // namespace

Result<IssuedCoupon> CouponService::issue(Transaction &transaction, const Actor &actor,
                                          const IssueCouponCommand &command) const
{
    TRY_DONE(authoriseFor(actor, Permission::IssueCoupon, command.customer));
    const Timestamp now = m_clock.now();
    TRY(const Coupon coupon, claim(transaction, command, now));
    TRY(const std::optional<IssuedCouponId> id,
        issued_coupon_repository::insert(transaction, coupon.id, command.customer, now,
                                         coupon_rules::validUntil(coupon, now)));
    if (!id) {
        // The refusal rolls the claim back.
        TRY(Error refused, whyNone(transaction, coupon, command.customer));
        return fail(std::move(refused));
    }
    return given(transaction, *id, coupon, command.customer, now);
}

// The campaign's row is locked first here as well, so the two ways never wait for each other in a circle.
Result<storage::JointAnswers<IssuedCoupon>>
CouponService::issueTogether(Transaction &transaction, std::span<const CouponClaim *const> claims) const
{
    const Timestamp now = m_clock.now();
    const CouponId id = claims.front()->command.coupon;
    const QList<CustomerId> customers = customersOf(claims);
    TRY(const std::optional<Coupon> coupon,
        coupon_repository::claimSeveral(transaction, id, customers.size(), now));
    if (!coupon)
        return std::nullopt;
    const std::optional<Timestamp> validUntil = coupon_rules::validUntil(*coupon, now);
    TRY(auto issued, issued_coupon_repository::insertMany(transaction, id, customers, now, validUntil));
    if (const qint64 unclaimed = customers.size() - issued.size(); unclaimed > 0)
        TRY_DONE(coupon_repository::giveBack(transaction, id, unclaimed));
    std::vector<Result<IssuedCoupon>> answers;
    for (const CouponClaim *claim : claims) {
        TRY(Result<IssuedCoupon> answer, answered(transaction, *claim, *coupon, issued, now));
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/storage/joint_work.h"

#include <QList>

#include <span>

namespace danggol
{

class AuditService;

/// Who asks for a coupon, and for whom.
struct CouponClaim
{
    Actor actor;
    IssueCouponCommand command;
};

/// The rules of coupons. To be called within a unit of work, on any storage thread.
class CouponService
{
public:
    CouponService(const Clock &clock, const AuditService &audit) : m_clock(clock), m_audit(audit) {}

    [[nodiscard]] Result<Coupon> create(storage::Transaction &transaction, const Actor &actor,
                                        const CreateCouponCommand &command) const;
    /// CouponNotFound, InvalidInput (action, limit), EditConflict when the campaign's state does not allow it
    /// (detail status). A changed limit is audited.
    [[nodiscard]] Result<Coupon> edit(storage::Transaction &transaction, const Actor &actor,
                                      const EditCouponCommand &command) const;
    /// CouponNotFound, UserNotFound, CouponAlreadyIssued, CouponExhausted, CouponNotOpen.
    [[nodiscard]] Result<IssuedCoupon> issue(storage::Transaction &transaction, const Actor &actor,
                                             const IssueCouponCommand &command) const;
    /// The same for many claims of one campaign at once. Nothing when it is not open, or when it might be
    /// exhausted by them: then each has to ask by itself.
    [[nodiscard]] Result<storage::JointAnswers<IssuedCoupon>>
    issueTogether(storage::Transaction &transaction, std::span<const CouponClaim *const> claims) const;
    [[nodiscard]] Result<Coupon> find(storage::Transaction &transaction, const Actor &actor,
                                      CouponId id) const;
    [[nodiscard]] Result<QList<CouponForCustomer>> list(storage::Transaction &transaction, const Actor &actor,
                                                        std::optional<CustomerId> customer) const;
    [[nodiscard]] Result<QList<IssuedCoupon>> heldBy(storage::Transaction &transaction, const Actor &actor,
                                                     CustomerId customer) const;

    /// For orders: the customer's coupon, when it can be used on this subtotal now. CouponNotUsable (why),
    /// locked for the rest of the unit.
    [[nodiscard]] Result<IssuedCoupon> usable(storage::Transaction &transaction, IssuedCouponId id,
                                              CustomerId customer, Money subtotal) const;
    /// For orders: keeps it for the order, so that no other order takes it. CouponNotUsable when it was
    /// taken.
    [[nodiscard]] Result<Done> hold(storage::Transaction &transaction, IssuedCouponId id,
                                    OrderId order) const;
    /// For payments: what an order holds becomes USED.
    [[nodiscard]] Result<Done> use(storage::Transaction &transaction, IssuedCouponId id, OrderId order) const;
    /// For cancel, expiry and full refund: gives it back (EXPIRED when its time has passed meanwhile).
    [[nodiscard]] Result<Done> giveBack(storage::Transaction &transaction, IssuedCouponId id,
                                        OrderId order) const;

    /// For the job: coupons past their time, not held by an order, become EXPIRED; how many, at most `most`.
    [[nodiscard]] Result<qint64> expireDue(storage::Transaction &transaction, const Actor &actor,
                                           int most) const;

private:
    const Clock &m_clock;
    const AuditService &m_audit;
};

} // namespace danggol

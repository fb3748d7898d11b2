// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Database;
}
class CouponService;

/// Coupons, as the window and the API use them: nothing here blocks, answers come to the reply.
class Coupons
{
public:
    Coupons(storage::Database &database, const CouponService &service);

    void create(const Actor &actor, const Operation &operation, CreateCouponCommand command,
                Reply<Coupon> reply);
    void edit(const Actor &actor, const Operation &operation, EditCouponCommand command, Reply<Coupon> reply);
    void issue(const Actor &actor, const Operation &operation, IssueCouponCommand command,
               Reply<IssuedCoupon> reply);

    void find(const Actor &actor, CouponId id, Reply<Coupon> reply);
    /// Every campaign, open ones first, then newest first; `customer` adds what they hold of each.
    void list(const Actor &actor, std::optional<CustomerId> customer, Reply<QList<CouponForCustomer>> reply);
    /// What the customer has, newest first, used and expired ones too.
    void heldBy(const Actor &actor, CustomerId customer, Reply<QList<IssuedCoupon>> reply);

private:
    storage::Database &m_database;
    const CouponService &m_service;
};

} // namespace danggol

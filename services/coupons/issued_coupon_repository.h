// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// The rows of coupons that customers hold. The status is the stored one.
namespace issued_coupon_repository
{

/// Gives the customer one; nothing when they have one, or there is no such customer (or an archived one).
[[nodiscard]] Result<std::optional<IssuedCouponId>> insert(storage::Transaction &transaction, CouponId coupon,
                                                           CustomerId customer, Timestamp now,
                                                           std::optional<Timestamp> validUntil);
/// `insert` for several customers, each of whom gets at most one: who got which. Whoever is not there has the
/// coupon already, or is no open customer.
[[nodiscard]] Result<QHash<CustomerId, IssuedCouponId>>
insertMany(storage::Transaction &transaction, CouponId coupon, const QList<CustomerId> &customers,
           Timestamp now, std::optional<Timestamp> validUntil);
[[nodiscard]] Result<bool> isOpenCustomer(storage::Transaction &transaction, CustomerId customer);
[[nodiscard]] Result<bool> isCustomer(storage::Transaction &transaction, CustomerId customer);
[[nodiscard]] Result<bool> hasOne(storage::Transaction &transaction, CouponId coupon, CustomerId customer);

/// The customer's coupon, locked until the unit ends; nothing when it is not theirs.
[[nodiscard]] Result<std::optional<IssuedCoupon>> lock(storage::Transaction &transaction, IssuedCouponId id,
                                                       CustomerId customer);
/// Newest first.
[[nodiscard]] Result<QList<IssuedCoupon>> ofCustomer(storage::Transaction &transaction, CustomerId customer);

/// Each answers whether the coupon was in the state that it takes.
[[nodiscard]] Result<bool> hold(storage::Transaction &transaction, IssuedCouponId id, OrderId order);
[[nodiscard]] Result<bool> use(storage::Transaction &transaction, IssuedCouponId id, OrderId order,
                               Timestamp now);
[[nodiscard]] Result<bool> giveBack(storage::Transaction &transaction, IssuedCouponId id, OrderId order,
                                    Timestamp now);
/// At most `most` that ran out and that no order holds become EXPIRED; which.
[[nodiscard]] Result<QList<IssuedCouponId>> expireDue(storage::Transaction &transaction, Timestamp now,
                                                      int most);

} // namespace issued_coupon_repository
} // namespace danggol

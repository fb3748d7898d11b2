// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/result.h"

#include <QList>

#include <optional>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// The campaign rows. The status is the stored one: dates are not looked at here.
namespace coupon_repository
{

[[nodiscard]] Result<std::optional<Coupon>> find(storage::Transaction &transaction, CouponId id);
/// The same, and nobody else changes it until the unit ends.
[[nodiscard]] Result<std::optional<Coupon>> lock(storage::Transaction &transaction, CouponId id);
/// Newest first.
[[nodiscard]] Result<QList<Coupon>> all(storage::Transaction &transaction);

/// `command.startsAt` must be given.
[[nodiscard]] Result<CouponId> insert(storage::Transaction &transaction, const CreateCouponCommand &command,
                                      Timestamp now);
/// Writes limit, status and exhaustedAt, and counts the version up.
[[nodiscard]] Result<Done> update(storage::Transaction &transaction, const Coupon &coupon);

/// Counts one more as issued; with the last one the campaign is EXHAUSTED. Nothing when it is not open at
/// `now` or none is left.
[[nodiscard]] Result<std::optional<Coupon>> claim(storage::Transaction &transaction, CouponId id,
                                                  Timestamp now);
/// Counts `count` more as issued, of a campaign that is open at `now` and has more than these left; otherwise
/// nothing.
[[nodiscard]] Result<std::optional<Coupon>> claimSeveral(storage::Transaction &transaction, CouponId id,
                                                         qint64 count, Timestamp now);
/// Takes back some of what this unit counted with `claimSeveral`.
[[nodiscard]] Result<Done> giveBack(storage::Transaction &transaction, CouponId id, qint64 count);

} // namespace coupon_repository
} // namespace danggol

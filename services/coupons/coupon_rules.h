// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/result.h"

/// What may be entered for a campaign, and what its state allows.
namespace danggol::coupon_rules
{

/// The command with its name trimmed and its start filled in, or InvalidInput with every field at fault.
[[nodiscard]] Result<CreateCouponCommand> checked(CreateCouponCommand command, Timestamp now);
/// InvalidInput when the command asks for nothing or for a limit that no campaign may have.
[[nodiscard]] Result<Done> check(const EditCouponCommand &command);

/// What a campaign with this stored status is at `now`: the dates tell SCHEDULED and ENDED.
[[nodiscard]] CouponStatus statusAt(const Coupon &stored, Timestamp now);

/// The stored campaign as it is to be stored after the edit. EditConflict when its state does not allow it,
/// InvalidInput when the limit is under what was issued.
[[nodiscard]] Result<Coupon> edited(const Coupon &stored, const EditCouponCommand &command, Timestamp now);

/// When a coupon issued at `now` runs out: after its days or with the campaign, whichever comes first.
[[nodiscard]] std::optional<Timestamp> validUntil(const Coupon &coupon, Timestamp now);

/// What an issued coupon is at `now`: one past its time that no order holds is as good as expired.
[[nodiscard]] IssuedCouponStatus statusAt(const IssuedCoupon &stored, Timestamp now);

} // namespace danggol::coupon_rules

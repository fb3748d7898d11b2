// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"

#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

enum class DiscountType : qint32 { Amount, Percent };
[[nodiscard]] QString discountTypeName(DiscountType type);
[[nodiscard]] DiscountType discountTypeFromName(const QString &name);

/// What a coupon takes off an order.
struct Discount
{
    DiscountType type = DiscountType::Amount;
    /// Won for Amount, 1 to 100 for Percent.
    qint64 value = 0;
    /// The most that Percent takes off; none: no cap.
    std::optional<Money> cap;
    /// The order's subtotal must reach this.
    Money minimumSubtotal;

    /// What it takes off `subtotal` (rounded down to whole won, never more than the subtotal); 0 when the
    /// subtotal is under the minimum.
    [[nodiscard]] Money off(Money subtotal) const;

    friend bool operator==(const Discount &, const Discount &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.type, s.value, s.cap, s.minimumSubtotal);
    }
};

/// SCHEDULED, and ENDED by date, are read off the dates; the rest is stored.
enum class CouponStatus : qint32 { Scheduled, Active, Exhausted, Paused, Ended };
[[nodiscard]] QString couponStatusName(CouponStatus status);
[[nodiscard]] CouponStatus couponStatusFromName(const QString &name);

/// A campaign: first come, first served, one each, up to the limit.
struct Coupon
{
    CouponId id;
    QString name;
    Discount discount;
    qint64 limit = 0;
    qint64 issued = 0;
    /// As of the moment it was read.
    CouponStatus status = CouponStatus::Active;
    Timestamp startsAt;
    std::optional<Timestamp> endsAt;
    /// An issued coupon lasts this long; none: until the campaign ends.
    std::optional<qint64> validDays;
    std::optional<Timestamp> exhaustedAt;
    qint64 version = 1;

    friend bool operator==(const Coupon &, const Coupon &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.name, s.discount, s.limit, s.issued, s.status, s.startsAt, s.endsAt,
                        s.validDays, s.exhaustedAt, s.version);
    }
};

struct CreateCouponCommand
{
    /// 1 to 80 characters after trimming.
    QString name;
    Discount discount;
    /// 1 to 1,000,000,000.
    qint64 limit = 0;
    /// None: now.
    std::optional<Timestamp> startsAt;
    /// After the start; none: open end.
    std::optional<Timestamp> endsAt;
    /// 1 to 3650.
    std::optional<qint64> validDays;
};

/// Pause, resume, end, or raise the limit. What is not given stays.
struct EditCouponCommand
{
    enum class Action : qint32 { Pause, Resume, End };

    CouponId coupon;
    std::optional<Action> action;
    /// Not under what is issued; raising it makes an exhausted campaign active again.
    std::optional<qint64> limit;
};

enum class IssuedCouponStatus : qint32 { Issued, Used, Expired };
[[nodiscard]] QString issuedCouponStatusName(IssuedCouponStatus status);
[[nodiscard]] IssuedCouponStatus issuedCouponStatusFromName(const QString &name);

/// A coupon that a customer has.
struct IssuedCoupon
{
    IssuedCouponId id;
    CouponId coupon;
    CustomerId customer;
    QString couponName;
    Discount discount;
    IssuedCouponStatus status = IssuedCouponStatus::Issued;
    std::optional<OrderId> heldByOrder;
    Timestamp issuedAt;
    std::optional<Timestamp> validUntil;
    std::optional<Timestamp> usedAt;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.coupon, s.customer, s.couponName, s.discount, s.status, s.heldByOrder,
                        s.issuedAt, s.validUntil, s.usedAt);
    }
};

struct IssueCouponCommand
{
    CouponId coupon;
    CustomerId customer;
};

/// A campaign row as a screen shows it beside the current customer.
struct CouponForCustomer
{
    Coupon coupon;
    /// The customer's own, when they have one.
    std::optional<IssuedCoupon> held;
};

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/coupon_rules.h"

#include "services/coupons/coupon_errors.h"
#include "services/domain/input_check.h"

#include <algorithm>

namespace danggol::coupon_rules
{

namespace
{

constexpr int kLongestName = 80;
constexpr qint64 kLargestLimit = 1'000'000'000;
constexpr qint64 kLargestSum = 1'000'000'000; // what a customer may hold at most
constexpr qint64 kMostPercent = 100;
constexpr qint64 kMostValidDays = 3'650;
constexpr qint64 kLastMomentMs = 253'402'300'799'999; // the year 9999: what a date can be written as

void checkDiscount(InputCheck &check, const Discount &discount)
{
    const bool isPercent = discount.type == DiscountType::Percent;
    check.range(QStringLiteral("discountValue"), discount.value, 1, isPercent ? kMostPercent : kLargestSum);
    if (discount.cap && !isPercent)
        check.require(false, QStringLiteral("maxDiscount"), QStringLiteral("NOT_ALLOWED"),
                      QStringLiteral("Only a percentage can have a largest discount."));
    else if (discount.cap)
        check.range(QStringLiteral("maxDiscount"), discount.cap->won(), 1, kLargestSum);
    check.range(QStringLiteral("minOrderTotal"), discount.minimumSubtotal.won(), 0, kLargestSum);
}

void checkDates(InputCheck &check, Timestamp startsAt, std::optional<Timestamp> endsAt)
{
    const auto isDate = [](Timestamp moment) { return moment.ms >= 0 && moment.ms <= kLastMomentMs; };
    const QString outOfRange = QStringLiteral("OUT_OF_RANGE");
    check.require(isDate(startsAt), QStringLiteral("startsAt"), outOfRange,
                  QStringLiteral("This must be a date from 1970 to 9999."));
    if (!endsAt)
        return;
    if (!isDate(*endsAt))
        check.require(false, QStringLiteral("endsAt"), outOfRange,
                      QStringLiteral("This must be a date from 1970 to 9999."));
    else
        check.require(*endsAt > startsAt, QStringLiteral("endsAt"), outOfRange,
                      QStringLiteral("The end is not after the start. Choose a later end."));
}

bool hasEnded(const Coupon &stored, Timestamp now)
{
    return stored.status == CouponStatus::Ended || (stored.endsAt && now >= *stored.endsAt);
}

Result<Done> setLimit(Coupon &coupon, qint64 limit)
{
    if (limit < coupon.issued)
        return fail(coupon_errors::limitUnderIssued(coupon));
    if (coupon.status == CouponStatus::Exhausted && limit > coupon.issued)
        coupon.status = CouponStatus::Active;
    coupon.limit = limit;
    return Done{};
}

Result<Done> act(Coupon &coupon, EditCouponCommand::Action action)
{
    const bool isPaused = coupon.status == CouponStatus::Paused;
    const bool isActive = coupon.status == CouponStatus::Active;
    switch (action) {
    case EditCouponCommand::Action::Pause:
        if (!isActive)
            return fail(coupon_errors::wrongState(coupon, QStringLiteral("paused")));
        coupon.status = CouponStatus::Paused;
        break;
    case EditCouponCommand::Action::Resume:
        if (!isPaused)
            return fail(coupon_errors::wrongState(coupon, QStringLiteral("resumed")));
        coupon.status = CouponStatus::Active;
        break;
    case EditCouponCommand::Action::End:
        if (!isActive && !isPaused)
            return fail(coupon_errors::wrongState(coupon, QStringLiteral("ended")));
        coupon.status = CouponStatus::Ended;
        break;
    }
    return Done{};
}

} // namespace

Result<CreateCouponCommand> checked(CreateCouponCommand command, Timestamp now)
{
    command.name = command.name.trimmed();
    command.startsAt = command.startsAt.value_or(now);
    InputCheck check;
    check.text(QStringLiteral("name"), command.name, 1, kLongestName);
    checkDiscount(check, command.discount);
    check.range(QStringLiteral("limit"), command.limit, 1, kLargestLimit);
    checkDates(check, *command.startsAt, command.endsAt);
    if (command.validDays)
        check.range(QStringLiteral("validDays"), *command.validDays, 1, kMostValidDays);
    TRY_DONE(check.verdict());
    return command;
}

Result<Done> check(const EditCouponCommand &command)
{
    InputCheck check;
    check.require(command.action || command.limit, QStringLiteral("action"), QStringLiteral("REQUIRED"),
                  QStringLiteral("Pause, resume or end the campaign, or change its limit."));
    if (command.limit)
        check.range(QStringLiteral("limit"), *command.limit, 1, kLargestLimit);
    return check.verdict();
}

CouponStatus statusAt(const Coupon &stored, Timestamp now)
{
    // All given out stays the last word on a campaign, also after its end.
    if (stored.status == CouponStatus::Exhausted)
        return CouponStatus::Exhausted;
    if (hasEnded(stored, now))
        return CouponStatus::Ended;
    const bool isScheduled = stored.status == CouponStatus::Active && now < stored.startsAt;
    return isScheduled ? CouponStatus::Scheduled : stored.status;
}

Result<Coupon> edited(const Coupon &stored, const EditCouponCommand &command, Timestamp now)
{
    if (hasEnded(stored, now))
        return fail(coupon_errors::alreadyEnded(stored));
    Coupon coupon = stored;
    if (command.limit)
        TRY_DONE(setLimit(coupon, *command.limit));
    if (command.action)
        TRY_DONE(act(coupon, *command.action));
    if (coupon.status == CouponStatus::Active && coupon.issued >= coupon.limit)
        coupon.status = CouponStatus::Exhausted;
    if (coupon.status != CouponStatus::Exhausted)
        coupon.exhaustedAt.reset();
    else if (!coupon.exhaustedAt)
        coupon.exhaustedAt = now;
    return coupon;
}

std::optional<Timestamp> validUntil(const Coupon &coupon, Timestamp now)
{
    std::optional<Timestamp> until = coupon.endsAt;
    if (coupon.validDays) {
        const Timestamp afterDays = now.plusMs(*coupon.validDays * kMsPerDay);
        until = until ? std::min(*until, afterDays) : afterDays;
    }
    return until;
}

IssuedCouponStatus statusAt(const IssuedCoupon &stored, Timestamp now)
{
    const bool isPast = stored.validUntil && *stored.validUntil <= now;
    const bool isLoose = stored.status == IssuedCouponStatus::Issued && !stored.heldByOrder;
    return isPast && isLoose ? IssuedCouponStatus::Expired : stored.status;
}

} // namespace danggol::coupon_rules

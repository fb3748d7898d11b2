// SPDX-License-Identifier: GPL-3.0-or-later
// The model's coupon campaigns and the coupons that customers have.
#include "tests/simulation/model/model.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{

using State = ModelCoupon::State;

constexpr qint64 kLargestSum = 1'000'000'000;
constexpr qint64 kLargestLimit = 1'000'000'000;
constexpr qint64 kMostDays = 3'650;
constexpr qint64 kDayMs = 86'400'000;

bool isWithin(qint64 number, qint64 least, qint64 most)
{
    return number >= least && number <= most;
}

QByteArrayList faultsOf(const ModelCoupon &coupon)
{
    QByteArrayList faults;
    if (!isWithin(coupon.value, 1, coupon.percent ? 100 : kLargestSum))
        faults.append("discountValue");
    if (coupon.cap && (!coupon.percent || !isWithin(*coupon.cap, 1, kLargestSum)))
        faults.append("maxDiscount");
    if (!isWithin(coupon.minimum, 0, kLargestSum))
        faults.append("minOrderTotal");
    if (!isWithin(coupon.limit, 1, kLargestLimit))
        faults.append("limit");
    if (coupon.endsMs && *coupon.endsMs <= coupon.startsMs)
        faults.append("endsAt");
    if (coupon.days && !isWithin(*coupon.days, 1, kMostDays))
        faults.append("validDays");
    return faults;
}

QByteArray nameOf(State state)
{
    switch (state) {
    case State::Active:
        return "ACTIVE";
    case State::Exhausted:
        return "EXHAUSTED";
    case State::Paused:
        return "PAUSED";
    case State::Ended:
        break;
    }
    return "ENDED";
}

// What Field::Action asks for; nothing when a campaign in this state cannot.
std::optional<State> stateAfter(State state, qint64 action)
{
    const bool isRunning = state == State::Active;
    const bool isPaused = state == State::Paused;
    if (action == 0 && isRunning)
        return State::Paused;
    if (action == 1 && isPaused)
        return State::Active;
    if (action == 2 && (isRunning || isPaused))
        return State::Ended;
    return std::nullopt;
}

} // namespace

QByteArray Model::couponState(const ModelCoupon &coupon) const
{
    if (coupon.state == State::Exhausted)
        return "EXHAUSTED";
    if (coupon.endsMs && m_nowMs >= *coupon.endsMs)
        return "ENDED";
    if (coupon.state == State::Active && m_nowMs < coupon.startsMs)
        return "SCHEDULED";
    return nameOf(coupon.state);
}

QByteArray Model::issuedState(const ModelIssued &issued) const
{
    const bool isLoose = issued.status == "ISSUED" && issued.heldBy == 0;
    return isLoose && issued.untilMs && *issued.untilMs <= m_nowMs ? "EXPIRED" : issued.status;
}

Answer Model::addCoupon(const Step &step)
{
    ModelCoupon coupon{.percent = step.value(Field::Percent) == 1,
                       .value = step.value(Field::Value),
                       .cap = step.optional(Field::Cap),
                       .minimum = step.value(Field::Minimum),
                       .limit = step.value(Field::Limit),
                       .startsMs = m_nowMs + step.value(Field::Starts),
                       .days = step.optional(Field::Days)};
    if (step.has(Field::Ends))
        coupon.endsMs = m_nowMs + step.value(Field::Ends);
    const QByteArrayList faults = faultsOf(coupon);
    if (!faults.isEmpty())
        return Answer::invalid(faults);
    m_coupons[m_number] = coupon;
    return couponAnswer(m_number);
}

Answer Model::editCoupon(const Step &step)
{
    const std::optional<qint64> action = step.optional(Field::Action);
    const std::optional<qint64> limit = step.optional(Field::Limit);
    if (!action && !limit)
        return Answer::invalid({"action"});
    if (limit && !isWithin(*limit, 1, kLargestLimit))
        return Answer::invalid({"limit"});
    const qint64 key = step.value(Field::Coupon);
    if (!isThere(m_coupons, key))
        return Answer::refused("COUPON_NOT_FOUND");
    ModelCoupon coupon = m_coupons[key];
    if (coupon.state == State::Ended || (coupon.endsMs && m_nowMs >= *coupon.endsMs))
        return Answer::refused("EDIT_CONFLICT").with("couponStatus", QByteArray("ENDED"));
    if (limit && *limit < coupon.issued)
        return Answer::invalid({"limit"});
    coupon.limit = limit.value_or(coupon.limit);
    const bool hasSome = coupon.issued < coupon.limit;
    if (coupon.state == State::Exhausted && hasSome)
        coupon.state = State::Active;
    if (action) {
        const std::optional<State> after = stateAfter(coupon.state, *action);
        if (!after)
            return Answer::refused("EDIT_CONFLICT").with("couponStatus", nameOf(coupon.state));
        coupon.state = *after;
    }
    if (coupon.state == State::Active && !hasSome)
        coupon.state = State::Exhausted;
    if (coupon.state != State::Exhausted)
        coupon.exhaustedMs.reset();
    else
        coupon.exhaustedMs = coupon.exhaustedMs.value_or(m_nowMs);
    ++coupon.version;
    m_coupons[key] = coupon;
    return couponAnswer(key);
}

std::optional<Answer> Model::issueRefusal(const ModelCoupon &coupon, const Step &step) const
{
    const qint64 customer = step.value(Field::Customer);
    if (!isThere(m_customers, customer) || m_customers.at(customer).archived)
        return Answer::refused("USER_NOT_FOUND");
    const bool hasOne = std::any_of(m_issued.begin(), m_issued.end(), [&](const auto &each) {
        return each.second.coupon == step.value(Field::Coupon) && each.second.customer == customer;
    });
    if (hasOne)
        return Answer::refused("COUPON_ALREADY_ISSUED");
    const QByteArray state = couponState(coupon);
    if (state == "EXHAUSTED")
        return Answer::refused("COUPON_EXHAUSTED").with("limit", coupon.limit);
    if (state != "ACTIVE")
        return Answer::refused("COUPON_NOT_OPEN").with("why", state);
    return std::nullopt;
}

Answer Model::issueCoupon(const Step &step)
{
    const qint64 customer = step.value(Field::Customer);
    if (step.by == By::Customer && step.self != customer)
        return Answer::refused("FORBIDDEN");
    const qint64 key = step.value(Field::Coupon);
    if (!isThere(m_coupons, key))
        return Answer::refused("COUPON_NOT_FOUND");
    ModelCoupon &coupon = m_coupons[key];
    if (const std::optional<Answer> refusal = issueRefusal(coupon, step))
        return *refusal;
    ++coupon.issued;
    if (coupon.issued == coupon.limit) {
        coupon.state = State::Exhausted;
        coupon.exhaustedMs = m_nowMs;
    }
    ModelIssued issued{.coupon = key, .customer = customer, .issuedMs = m_nowMs, .untilMs = coupon.endsMs};
    if (coupon.days) {
        const qint64 lastMs = m_nowMs + *coupon.days * kDayMs;
        issued.untilMs = std::min(lastMs, issued.untilMs.value_or(lastMs));
    }
    m_issued[m_number] = issued;
    return issuedAnswer(m_number);
}

std::optional<Answer> Model::couponRefusal(qint64 issued, qint64 customer, qint64 subtotal) const
{
    const auto refused = [](const char *why) {
        return Answer::refused("COUPON_NOT_USABLE").with("why", QByteArray(why));
    };
    if (!isThere(m_issued, issued) || m_issued.at(issued).customer != customer)
        return refused("NOT_FOUND");
    const ModelIssued &coupon = m_issued.at(issued);
    const QByteArray state = issuedState(coupon);
    if (state != "ISSUED")
        return refused(state == "USED" ? "USED" : "EXPIRED");
    if (coupon.heldBy != 0)
        return refused("HELD");
    const qint64 minimum = m_coupons.at(coupon.coupon).minimum;
    if (subtotal < minimum)
        return refused("MINIMUM").with("minimum", minimum).with("subtotal", subtotal);
    return std::nullopt;
}

void Model::giveCouponBack(qint64 issued)
{
    ModelIssued &coupon = m_issued[issued];
    const bool isPast = coupon.untilMs && *coupon.untilMs <= m_nowMs;
    coupon.status = isPast ? "EXPIRED" : "ISSUED";
    coupon.heldBy = 0;
    coupon.usedMs.reset();
}

} // namespace danggol::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/campaign_words.h"

#include "models/session/till_session.h"
#include "services/domain/won_text.h"

#include <utility>

namespace danggol::models
{

namespace
{

QString discountTr(const char *words)
{
    return QCoreApplication::translate("danggol::models::CampaignWords", words);
}

} // namespace

QString discountTitle(const Discount &discount)
{
    if (discount.type == DiscountType::Amount)
        return discountTr(QT_TRANSLATE_NOOP("danggol::models::CampaignWords", "%1 off"))
            .arg(wonText(Money(discount.value)));
    const QString share =
        discountTr(QT_TRANSLATE_NOOP("danggol::models::CampaignWords", "%1% off")).arg(discount.value);
    return discount.cap ? discountTr(QT_TRANSLATE_NOOP("danggol::models::CampaignWords", "%1, up to %2"))
                              .arg(share, wonText(*discount.cap))
                        : share;
}

QString discountLine(const Discount &discount)
{
    if (discount.minimumSubtotal.isZero())
        return discountTitle(discount);
    return discountTr(QT_TRANSLATE_NOOP("danggol::models::CampaignWords", "%1 · from %2"))
        .arg(discountTitle(discount), wonText(discount.minimumSubtotal));
}

CampaignWords::CampaignWords(TillSession &session, DateWords words)
    : m_session(session), m_words(std::move(words))
{}

BusinessCalendar CampaignWords::calendar() const
{
    return BusinessCalendar(QTimeZone(m_session.shop().settings().timeZone.toUtf8()));
}

QDate CampaignWords::today() const
{
    return calendar().local(m_session.clock().now()).date();
}

QDate CampaignWords::lastDay(Timestamp end) const
{
    return calendar().local(end.plusMs(-1)).date();
}

QString CampaignWords::day(const QDate &date) const
{
    return date.year() == today().year() ? m_words.day(date) : m_words.date(date);
}

QString CampaignWords::dayOf(Timestamp moment) const
{
    return day(calendar().local(moment).date());
}

QString CampaignWords::validity(const Coupon &coupon) const
{
    const bool isPast = coupon.endsAt && *coupon.endsAt <= m_session.clock().now();
    if (coupon.status == CouponStatus::Ended && !isPast)
        return tr("Ended early");
    if (!coupon.endsAt)
        return tr("No end date");
    return (isPast ? tr("Ended %1") : tr("Until %1")).arg(day(lastDay(*coupon.endsAt)));
}

QString CampaignWords::validityNote(const Coupon &coupon) const
{
    switch (coupon.status) {
    case CouponStatus::Scheduled:
        return tr("starts %1").arg(dayOf(coupon.startsAt));
    case CouponStatus::Active:
    case CouponStatus::Paused:
        return timeLeft(coupon);
    case CouponStatus::Exhausted:
        return coupon.exhaustedAt
                   ? tr("all issued %1 %2")
                         .arg(dayOf(*coupon.exhaustedAt), m_words.time(calendar().local(*coupon.exhaustedAt)))
                   : tr("all issued");
    case CouponStatus::Ended:
        return coupon.issued < coupon.limit
                   ? tr("%1 never issued").arg(countText(coupon.limit - coupon.issued))
                   : tr("all issued");
    }
    return {};
}

QString CampaignWords::timeLeft(const Coupon &coupon) const
{
    if (!coupon.endsAt)
        return tr("until all are issued");
    const qint64 days = today().daysTo(lastDay(*coupon.endsAt));
    if (days <= 0)
        return tr("ends today at %1").arg(m_words.time(calendar().local(coupon.endsAt->plusMs(-1))));
    return tr("%1 days left", nullptr, static_cast<int>(days)).arg(countText(days));
}

QString CampaignWords::statusWords(const Coupon &coupon) const
{
    return coupon.status == CouponStatus::Scheduled ? tr("Starts %1").arg(dayOf(coupon.startsAt)) : QString();
}

} // namespace danggol::models

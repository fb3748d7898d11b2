// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_words.h"
#include "models/session/till_session.h"
#include "services/domain/business_day.h"
#include "tests/support/test_shop.h"

#include <QLocale>
#include <QTimeZone>

namespace danggol::test
{

/// A shop with campaigns in every state and a till in it. Today is 22 November 2026.
class CampaignShop
{
public:
    explicit CampaignShop(const Actor &actor = TestShop::admin()) : session(shop.shop(), actor)
    {
        QObject::connect(&session.notices(), &models::Notices::posted, &session,
                         [this](const models::Notice &notice) { notices.append(notice); });
    }

    /// A campaign of ₩`offWon` off from one day to the end of another, both counted from today.
    CouponId campaign(const QString &name, qint64 offWon, qint64 limit, int startsInDays, int endsInDays)
    {
        const QString today = calendar.dayOf(shop.clock().now());
        return shop.coupon({.name = name,
                            .discount = {.type = DiscountType::Amount, .value = offWon},
                            .limit = limit,
                            .startsAt = calendar.startOf(BusinessCalendar::shifted(today, startsInDays)),
                            .endsAt = calendar.endOf(BusinessCalendar::shifted(today, endsInDays))});
    }
    Result<IssuedCoupon> issue(CouponId coupon, CustomerId customer)
    {
        return shop.await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
            shop->coupons().issue(TestShop::staff(), shop.operation(), {coupon, customer}, std::move(reply));
        });
    }
    /// Gives `count` to people who come for nothing else.
    void issueToOthers(CouponId coupon, int count)
    {
        for (int i = 0; i < count; ++i) {
            const CustomerId other = shop.customer(QStringLiteral("Other %1").arg(++m_others));
            (void)valueOf(issue(coupon, other));
        }
    }
    Coupon find(CouponId id)
    {
        return valueOf(shop.await<Coupon>(
            [&](Reply<Coupon> reply) { shop->coupons().find(TestShop::staff(), id, std::move(reply)); }));
    }
    void edit(const EditCouponCommand &command)
    {
        (void)valueOf(shop.await<Coupon>([&](Reply<Coupon> reply) {
            shop->coupons().edit(TestShop::admin(), shop.operation(), command, std::move(reply));
        }));
    }
    CustomerId bora(qint64 balanceWon = 0)
    {
        return shop.customer(QStringLiteral("Bora Namgung"), balanceWon);
    }
    void choose(CustomerId id)
    {
        session.chooseCustomer(id);
        QTRY_VERIFY(session.customer() && session.customer()->id == id);
    }

    static models::DateWords dateWords()
    {
        const auto format = [](const QDateTime &when, const char *pattern) {
            return QLocale::c().toString(when, QLatin1String(pattern));
        };
        return {.date = [](const QDate &date) { return QLocale::c().toString(date, u"d MMM yyyy"); },
                .day = [](const QDate &date) { return QLocale::c().toString(date, u"d MMM"); },
                .time = [format](const QDateTime &when) { return format(when, "HH:mm"); }};
    }

    TestShop shop{Backend::Sqlite};
    BusinessCalendar calendar{QTimeZone("Asia/Seoul")};
    models::TillSession session;
    QList<models::Notice> notices;

private:
    int m_others = 0;
};

} // namespace danggol::test

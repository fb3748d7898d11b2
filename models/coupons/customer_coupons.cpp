// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/customer_coupons.h"

#include "services/domain/won_text.h"

#include <algorithm>

namespace danggol::models
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::CustomerCoupons)
};

QList<IssuedCoupon> unusedOf(const QList<CampaignRow> &campaigns)
{
    QList<IssuedCoupon> unused;
    for (const CampaignRow &row : campaigns) {
        if (row.held && row.held->status == IssuedCouponStatus::Issued)
            unused.append(*row.held);
    }
    std::sort(unused.begin(), unused.end(), [](const IssuedCoupon &left, const IssuedCoupon &right) {
        return std::tie(left.issuedAt, left.id) > std::tie(right.issuedAt, right.id);
    });
    return unused;
}

QString noteOf(const IssuedCoupon &coupon)
{
    return coupon.heldByOrder ? Words::tr("%1 · reserved for order #%2")
                                    .arg(coupon.couponName, QString::number(coupon.heldByOrder->value))
                              : coupon.couponName;
}

} // namespace

CustomerCoupons customerCoupons(const Customer &customer, const QList<CampaignRow> &campaigns,
                                const CampaignWords &words)
{
    const QList<IssuedCoupon> unused = unusedOf(campaigns);
    if (unused.isEmpty())
        return {Words::tr("%1 holds no unused coupon").arg(customer.name),
                Words::tr("What is issued above shows up here."),
                {}};
    QStringList notes;
    for (const IssuedCoupon &coupon : unused)
        notes.append(noteOf(coupon));
    const QString title = Words::tr("%1 holds %2 unused coupons", nullptr, static_cast<int>(unused.size()))
                              .arg(customer.name, countText(unused.size()));
    return {title, notes.join(QStringLiteral(", ")),
            unused.size() == 1 ? Words::tr("Issued %1").arg(words.dayOf(unused.first().issuedAt))
                               : QString()};
}

} // namespace danggol::models

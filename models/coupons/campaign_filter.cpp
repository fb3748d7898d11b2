// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/campaign_filter.h"

#include <algorithm>
#include <tuple>

namespace danggol::models
{

namespace
{

bool isOfKind(const Coupon &coupon, CampaignKind kind)
{
    switch (kind) {
    case CampaignKind::All:
        return true;
    case CampaignKind::Active:
        return coupon.status == CouponStatus::Active;
    case CampaignKind::Exhausted:
        return coupon.status == CouponStatus::Exhausted;
    case CampaignKind::Ended:
        return coupon.status == CouponStatus::Ended;
    }
    return false;
}

int placeOf(CouponStatus status)
{
    switch (status) {
    case CouponStatus::Active:
        return 0;
    case CouponStatus::Paused:
        return 1;
    case CouponStatus::Scheduled:
        return 2;
    case CouponStatus::Exhausted:
        return 3;
    case CouponStatus::Ended:
        break;
    }
    return 4;
}

} // namespace

CampaignFilter::CampaignFilter(CampaignListModel &campaigns, QObject *parent)
    : QSortFilterProxyModel(parent), m_campaigns(campaigns)
{
    setSourceModel(&campaigns);
    sort(CampaignListModel::Status);
}

void CampaignFilter::setKind(CampaignKind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void CampaignFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

qint64 CampaignFilter::count(CampaignKind kind) const
{
    return std::count_if(m_campaigns.rows().begin(), m_campaigns.rows().end(),
                         [kind](const CampaignRow &row) { return isOfKind(row.coupon, kind); });
}

const CampaignRow *CampaignFilter::at(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &m_campaigns.row(source.row()) : nullptr;
}

QModelIndex CampaignFilter::find(CouponId id) const
{
    const int row = m_campaigns.indexOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_campaigns.index(row, 0));
}

bool CampaignFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Coupon &coupon = m_campaigns.row(row).coupon;
    return isOfKind(coupon, m_kind) && coupon.name.contains(m_text, Qt::CaseInsensitive);
}

bool CampaignFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [this](const QModelIndex &index) {
        const Coupon &coupon = m_campaigns.row(index.row()).coupon;
        return std::make_tuple(placeOf(coupon.status), -coupon.id.value);
    };
    return rank(left) < rank(right);
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_words.h"
#include "models/lists/paged_list_model.h"
#include "models/roles.h"
#include "models/session/till_session.h"

#include <QSet>

namespace danggol::models
{

/// A campaign beside the customer it was read for.
struct CampaignRow
{
    CouponId id;
    Coupon coupon;
    std::optional<IssuedCoupon> held;
    std::optional<CustomerId> customer;
};

/// Every campaign of the shop and what the current customer holds of each.
class CampaignListModel : public PagedListModel<CampaignRow>
{
    Q_OBJECT
public:
    enum Column { Campaign, Issued, Validity, Status, ForCustomer, ColumnCount };

    /// A stored status in words, as the window says it.
    using StatusWords = std::function<QString(const QString &)>;

    /// `words` must outlive the model.
    CampaignListModel(TillSession &session, const CampaignWords &words, StatusWords statusWords,
                      QObject *parent = nullptr);

    /// The campaigns of which one is on its way to the current customer.
    void setIssuing(const QSet<CouponId> &campaigns);
    /// Customer, connection or day are others now: what rows offer and say may be too.
    void retell();
    [[nodiscard]] IssueState issueState(const CampaignRow &row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void request(const QString &cursor, int limit, Reply<Page<CampaignRow>> reply) override;
    [[nodiscard]] bool isSame(const CampaignRow &left, const CampaignRow &right) const override;

private:
    [[nodiscard]] QString cellText(const CampaignRow &row, int column) const;
    [[nodiscard]] QString sentence(const CampaignRow &row) const;
    [[nodiscard]] QString offer(const CampaignRow &row) const;
    [[nodiscard]] QString statusText(const Coupon &coupon) const;

    TillSession &m_session;
    const CampaignWords &m_words;
    StatusWords m_statusWords;
    QSet<CouponId> m_issuing;
};

} // namespace danggol::models

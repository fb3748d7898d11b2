// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_filter.h"
#include "models/coupons/campaign_writer.h"
#include "models/coupons/customer_coupons.h"

#include <QTimer>

namespace danggol::models
{

/// What can be done with a campaign now, by this person, for this customer.
struct CampaignActions
{
    bool mayIssue = false;
    bool mayPause = false;
    bool mayResume = false;
    bool mayRaiseLimit = false;
    bool mayEnd = false;
};

/// What the Coupons screen decides: which campaigns are shown, what they offer, and what is done with them.
class CouponsController : public QObject
{
    Q_OBJECT
public:
    CouponsController(TillSession &session, DateWords dates, CampaignListModel::StatusWords statusWords,
                      QObject *parent = nullptr);

    [[nodiscard]] CampaignListModel &campaigns() { return m_campaigns; }
    [[nodiscard]] CampaignFilter &shown() { return m_shown; }
    [[nodiscard]] CampaignWriter &writer() { return m_writer; }
    [[nodiscard]] const CampaignWords &words() const { return m_words; }

    void refresh();
    /// Gives one to the current customer when that is possible.
    void issue(const CampaignRow &row);
    [[nodiscard]] CampaignActions actions(const CampaignRow &row) const;
    [[nodiscard]] bool isConnected() const { return m_session.connection().connected; }
    /// Whether this person may make and change campaigns at all.
    [[nodiscard]] bool mayEdit() const;
    /// What the current customer holds; nothing without a customer, or before it is read.
    [[nodiscard]] std::optional<CustomerCoupons> customerCoupons() const;
    /// Why the last reading failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// Campaigns, the customer, the person or the connection are others now.
    void changed();

private:
    void followCustomer();
    void noteBusy();
    void noteAnswer(const std::optional<Error> &error);
    void tick();

    TillSession &m_session;
    CampaignWords m_words;
    CampaignListModel m_campaigns;
    CampaignFilter m_shown;
    CampaignWriter m_writer;
    QTimer m_minute;
    QSet<CouponId> m_issuing;
    std::optional<CustomerId> m_customer;
    std::optional<Error> m_error;
};

} // namespace danggol::models

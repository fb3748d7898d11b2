// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"

#include <QSet>

#include <map>
#include <optional>
#include <utility>

namespace danggol::models
{

/// Gives coupons out and changes campaigns, each press once: the operation is kept until an answer says how
/// it ended.
class CampaignWriter : public QObject
{
    Q_OBJECT
public:
    explicit CampaignWriter(TillSession &session, QObject *parent = nullptr);

    /// Ends in a notice and answered(); does nothing while one of this campaign is on its way to this
    /// customer.
    void issue(const Coupon &coupon, const Customer &customer);
    /// Of which campaigns one is on its way to `customer`.
    [[nodiscard]] QSet<CouponId> issuingTo(CustomerId customer) const;

    void pause(const Coupon &coupon);
    void resume(const Coupon &coupon);
    void end(const Coupon &coupon);
    /// A refusal comes back through limitRefused, for the form that is still open.
    void setLimit(const Coupon &coupon, qint64 limit);
    [[nodiscard]] bool isEditing() const { return m_isEditing; }

Q_SIGNALS:
    void busyChanged();
    /// Something was written or refused: what is shown may be old.
    void answered();
    void limitSet();
    void limitRefused(const danggol::Error &error);

private:
    struct Issue
    {
        Operation operation;
        bool isBusy = false;
    };
    using IssueKey = std::pair<CouponId, CustomerId>;

    void sendIssue(const Coupon &coupon, const Customer &customer, const Operation &operation);
    void settleIssue(const Coupon &coupon, const Customer &customer, const Operation &operation,
                     const Result<IssuedCoupon> &result);
    void edit(const EditCouponCommand &command, const QString &done);
    void sendEdit(const EditCouponCommand &command, const QString &done, const Operation &operation);
    void settleEdit(const EditCouponCommand &command, const QString &done, const Operation &operation,
                    const Result<Coupon> &result);
    void postFailure(const QString &message);

    TillSession &m_session;
    std::map<IssueKey, Issue> m_issues;
    std::optional<EditCouponCommand> m_edit;
    Operation m_editOperation;
    bool m_isEditing = false;
};

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/campaign_writer.h"

#include "models/errors/error_words.h"
#include "services/domain/won_text.h"

#include <tuple>

namespace danggol::models
{

namespace
{

/// Whether it was done is not known: asking again under the same operation tells.
bool isOpen(const Error &error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Busy ||
           error.code == ErrorCode::OperationInProgress;
}

bool isSame(const EditCouponCommand &left, const EditCouponCommand &right)
{
    return std::tie(left.coupon, left.action, left.limit) ==
           std::tie(right.coupon, right.action, right.limit);
}

} // namespace

CampaignWriter::CampaignWriter(TillSession &session, QObject *parent) : QObject(parent), m_session(session) {}

void CampaignWriter::issue(const Coupon &coupon, const Customer &customer)
{
    const IssueKey key(coupon.id, customer.id);
    const auto [found, isNew] = m_issues.try_emplace(key);
    Issue &issue = found->second;
    if (issue.isBusy)
        return;
    if (isNew)
        issue.operation = m_session.newOperation();
    issue.isBusy = true;
    Q_EMIT busyChanged();
    m_session.shop().coupons().issue(m_session.actor(), issue.operation, {coupon.id, customer.id},
                                     on(this, [this, coupon, customer](Result<IssuedCoupon> result) {
                                         settleIssue(coupon, customer, result);
                                     }));
}

void CampaignWriter::settleIssue(const Coupon &coupon, const Customer &customer,
                                 const Result<IssuedCoupon> &result)
{
    const auto found = m_issues.find({coupon.id, customer.id});
    if (!result && isOpen(result.error()))
        found->second.isBusy = false;
    else
        m_issues.erase(found);
    if (result)
        m_session.notices().post(
            {Notice::Kind::Done, tr("Issued %1").arg(coupon.name), tr("to %1").arg(customer.name), {}});
    else if (result.error().code == ErrorCode::CouponExhausted)
        postFailure(tr("The last %1 coupon went to another till.").arg(coupon.name));
    else
        postFailure(errorWords(result.error()));
    Q_EMIT answered();
    Q_EMIT busyChanged();
}

QSet<CouponId> CampaignWriter::issuingTo(CustomerId customer) const
{
    QSet<CouponId> campaigns;
    for (const auto &[key, issue] : m_issues) {
        if (issue.isBusy && key.second == customer)
            campaigns.insert(key.first);
    }
    return campaigns;
}

void CampaignWriter::pause(const Coupon &coupon)
{
    edit({.coupon = coupon.id, .action = EditCouponCommand::Action::Pause}, tr("Paused %1").arg(coupon.name));
}

void CampaignWriter::resume(const Coupon &coupon)
{
    edit({.coupon = coupon.id, .action = EditCouponCommand::Action::Resume},
         tr("Resumed %1").arg(coupon.name));
}

void CampaignWriter::end(const Coupon &coupon)
{
    edit({.coupon = coupon.id, .action = EditCouponCommand::Action::End}, tr("Ended %1").arg(coupon.name));
}

void CampaignWriter::setLimit(const Coupon &coupon, qint64 limit)
{
    edit({.coupon = coupon.id, .limit = limit},
         tr("%1 now has %2 coupons").arg(coupon.name, countText(limit)));
}

void CampaignWriter::edit(const EditCouponCommand &command, const QString &done)
{
    if (m_isEditing)
        return;
    if (!m_edit || !isSame(*m_edit, command))
        m_editOperation = m_session.newOperation();
    m_edit = command;
    m_isEditing = true;
    Q_EMIT busyChanged();
    m_session.shop().coupons().edit(
        m_session.actor(), m_editOperation, command,
        on(this, [this, command, done](Result<Coupon> result) { settleEdit(command, done, result); }));
}

void CampaignWriter::settleEdit(const EditCouponCommand &command, const QString &done,
                                const Result<Coupon> &result)
{
    m_isEditing = false;
    if (result || !isOpen(result.error()))
        m_edit.reset();
    Q_EMIT answered();
    Q_EMIT busyChanged();
    if (result) {
        m_session.notices().post({Notice::Kind::Done, done, {}, {}});
        if (command.limit)
            Q_EMIT limitSet();
    } else if (command.limit) {
        Q_EMIT limitRefused(result.error());
    } else {
        postFailure(errorWords(result.error()));
    }
}

void CampaignWriter::postFailure(const QString &message)
{
    m_session.notices().post({Notice::Kind::Failed, {}, message, {}});
}

} // namespace danggol::models

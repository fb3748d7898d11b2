// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/campaign_writer.h"

#include "models/errors/error_words.h"
#include "services/domain/won_text.h"

#include <tuple>

namespace danggol::models
{

namespace
{

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
    sendIssue(coupon, customer, issue.operation);
}

void CampaignWriter::sendIssue(const Coupon &coupon, const Customer &customer, const Operation &operation)
{
    m_session.shop().coupons().issue(
        m_session.actor(), operation, {coupon.id, customer.id},
        on(this, [this, coupon, customer, operation](Result<IssuedCoupon> result) {
            settleIssue(coupon, customer, operation, result);
        }));
}

void CampaignWriter::settleIssue(const Coupon &coupon, const Customer &customer, const Operation &operation,
                                 const Result<IssuedCoupon> &result)
{
    const auto found = m_issues.find({coupon.id, customer.id});
    const bool isMine = found != m_issues.end() && found->second.operation.id == operation.id;
    if (isMine && !result && isUnanswered(result.error()))
        found->second.isBusy = false;
    else if (isMine)
        m_issues.erase(found);
    if (result)
        m_session.outcomes().answered(operation);
    const auto recall = [this, coupon, customer, operation](bool wasDone) {
        if (wasDone)
            sendIssue(coupon, customer, operation);
    };
    if (result)
        m_session.notices().post(
            {Notice::Kind::Done, tr("Issued %1").arg(coupon.name), tr("to %1").arg(customer.name), {}});
    else if (result.error().code == ErrorCode::CouponExhausted)
        postFailure(tr("The last %1 coupon went to another till.").arg(coupon.name));
    else if (!m_session.outcomes().follow(result.error(), operation,
                                          tr("issuing %1 to %2").arg(coupon.name, customer.name), this,
                                          recall))
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
    sendEdit(command, done, m_editOperation);
}

void CampaignWriter::sendEdit(const EditCouponCommand &command, const QString &done,
                              const Operation &operation)
{
    m_session.shop().coupons().edit(m_session.actor(), operation, command,
                                    on(this, [this, command, done, operation](Result<Coupon> result) {
                                        settleEdit(command, done, operation, result);
                                    }));
}

void CampaignWriter::settleEdit(const EditCouponCommand &command, const QString &done,
                                const Operation &operation, const Result<Coupon> &result)
{
    m_isEditing = false;
    if (result || !isUnanswered(result.error()))
        m_edit.reset();
    Q_EMIT answered();
    Q_EMIT busyChanged();
    if (result) {
        m_session.outcomes().answered(operation);
        m_session.notices().post({Notice::Kind::Done, done, {}, {}});
        if (command.limit)
            Q_EMIT limitSet();
        return;
    }
    const auto recall = [this, command, done, operation](bool wasDone) {
        if (wasDone)
            sendEdit(command, done, operation);
    };
    const bool isFollowed = m_session.outcomes().follow(
        result.error(), operation, tr("changing the campaign (“%1”)").arg(done), this, recall);
    if (command.limit)
        Q_EMIT limitRefused(result.error());
    else if (!isFollowed)
        postFailure(errorWords(result.error()));
}

void CampaignWriter::postFailure(const QString &message)
{
    m_session.notices().post({Notice::Kind::Failed, {}, message, {}});
}

} // namespace danggol::models

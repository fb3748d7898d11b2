// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/coupons_controller.h"

#include "services/staff/permission.h"

#include <utility>

namespace danggol::models
{

CouponsController::CouponsController(TillSession &session, DateWords dates,
                                     CampaignListModel::StatusWords statusWords, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_words(session, std::move(dates))
    , m_campaigns(session, m_words, std::move(statusWords))
    , m_shown(m_campaigns)
    , m_writer(session)
{
    m_campaigns.onAnswered = [this](const std::optional<Error> &error) { noteAnswer(error); };
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::Coupon) || changes.touches(Topic::IssuedCoupon))
            refresh();
    });
    connect(&session, &TillSession::customerChanged, this, &CouponsController::followCustomer);
    connect(&session, &TillSession::actorChanged, this, &CouponsController::tick);
    connect(&session, &TillSession::connectionChanged, this, &CouponsController::tick);
    connect(&session, &TillSession::timeZoneChanged, this, &CouponsController::tick);
    connect(&m_writer, &CampaignWriter::busyChanged, this, &CouponsController::noteBusy);
    connect(&m_writer, &CampaignWriter::answered, this, &CouponsController::refresh);
    // Campaigns start and end, and days pass, without anybody writing anything.
    m_minute.setInterval(static_cast<int>(kMsPerMinute));
    connect(&m_minute, &QTimer::timeout, this, &CouponsController::tick);
    m_minute.start();
    followCustomer();
}

void CouponsController::refresh()
{
    m_campaigns.refresh();
}

void CouponsController::tick()
{
    m_campaigns.retell();
    refresh();
    Q_EMIT changed();
}

void CouponsController::followCustomer()
{
    const std::optional<CustomerId> id =
        m_session.customer() ? std::optional(m_session.customer()->id) : std::nullopt;
    const bool isAnother = id != std::exchange(m_customer, id);
    if (isAnother || !m_campaigns.isLoaded()) {
        m_issuing = id ? m_writer.issuingTo(*id) : QSet<CouponId>();
        m_campaigns.setIssuing(m_issuing);
        refresh();
    }
    Q_EMIT changed();
}

// A row stays busy until the list that came after its answer is here: otherwise it would offer once more what
// was just given.
void CouponsController::noteBusy()
{
    if (m_customer)
        m_issuing |= m_writer.issuingTo(*m_customer);
    m_campaigns.setIssuing(m_issuing);
    Q_EMIT changed();
}

void CouponsController::noteAnswer(const std::optional<Error> &error)
{
    m_error = error;
    m_issuing = m_customer ? m_writer.issuingTo(*m_customer) : QSet<CouponId>();
    m_campaigns.setIssuing(m_issuing);
    Q_EMIT changed();
}

bool CouponsController::mayEdit() const
{
    return isAllowed(m_session.actor().role, Permission::EditCoupons);
}

CampaignActions CouponsController::actions(const CampaignRow &row) const
{
    CampaignActions actions;
    actions.mayIssue = m_campaigns.issueState(row) == IssueState::CanIssue;
    if (!mayEdit() || !m_session.connection().connected || m_writer.isEditing())
        return actions;
    // What is stored decides what may be done; by the dates it may read as ended or yet to start.
    const CouponStatus status = row.coupon.status;
    const bool isPast = row.coupon.endsAt && *row.coupon.endsAt <= m_session.clock().now();
    const bool isOpen = !isPast && status != CouponStatus::Ended;
    actions.mayPause = isOpen && (status == CouponStatus::Active || status == CouponStatus::Scheduled);
    actions.mayResume = isOpen && status == CouponStatus::Paused;
    actions.mayRaiseLimit = isOpen;
    actions.mayEnd = isOpen && status != CouponStatus::Exhausted;
    return actions;
}

void CouponsController::issue(const CampaignRow &row)
{
    if (m_session.customer() && actions(row).mayIssue)
        m_writer.issue(row.coupon, *m_session.customer());
}

std::optional<CustomerCoupons> CouponsController::customerCoupons() const
{
    const QList<CampaignRow> &rows = m_campaigns.rows();
    if (!m_session.customer() || !m_campaigns.isLoaded() ||
        (!rows.isEmpty() && rows.first().customer != m_customer))
        return std::nullopt;
    return models::customerCoupons(*m_session.customer(), rows, m_words);
}

} // namespace danggol::models

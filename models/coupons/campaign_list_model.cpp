// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/campaign_list_model.h"

#include "services/domain/won_text.h"
#include "services/staff/permission.h"

#include <utility>

namespace danggol::models
{

namespace
{

/// One in so many left is few.
constexpr qint64 kFewShare = 10;

bool isFew(const Coupon &coupon)
{
    const qint64 left = coupon.limit - coupon.issued;
    return coupon.status == CouponStatus::Active && left > 0 && left <= coupon.limit / kFewShare;
}

std::optional<CustomerId> idOf(const std::optional<Customer> &customer)
{
    return customer ? std::optional(customer->id) : std::nullopt;
}

QList<CampaignRow> rowsOf(const QList<CouponForCustomer> &campaigns, std::optional<CustomerId> customer)
{
    QList<CampaignRow> rows;
    for (const CouponForCustomer &each : campaigns)
        rows.append({each.coupon.id, each.coupon, each.held, customer});
    return rows;
}

} // namespace

CampaignListModel::CampaignListModel(TillSession &session, const CampaignWords &words,
                                     StatusWords statusWords, QObject *parent)
    : PagedListModel(parent), m_session(session), m_words(words), m_statusWords(std::move(statusWords))
{}

void CampaignListModel::setIssuing(const QSet<CouponId> &campaigns)
{
    m_issuing = campaigns;
    retell();
}

void CampaignListModel::retell()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, ForCustomer, ForCustomer);
}

IssueState CampaignListModel::issueState(const CampaignRow &row) const
{
    const std::optional<CustomerId> current = idOf(m_session.customer());
    if (!current || row.customer != current)
        return IssueState::None; // read for somebody else: the answer about this one is on its way
    if (row.held)
        return IssueState::HasIt;
    if (m_issuing.contains(row.id))
        return IssueState::Busy;
    const bool isPossible = row.coupon.status == CouponStatus::Active && m_session.connection().connected &&
                            isAllowed(m_session.actor().role, Permission::IssueCoupon);
    return isPossible ? IssueState::CanIssue : IssueState::None;
}

int CampaignListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Campaign:
        return tr("Campaign");
    case Issued:
        return tr("Issued / limit");
    case Validity:
        return tr("Validity");
    case Status:
        return tr("Status");
    case ForCustomer:
        return m_session.customer()
                   ? tr("For %1").arg(m_session.customer()->name.section(QLatin1Char(' '), 0, 0))
                   : tr("For customer");
    default:
        return {};
    }
}

QVariant CampaignListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CampaignRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::ToolTipRole: // the column may be too narrow for all of it
        return index.column() == Campaign
                   ? QVariant(tr("%1: %2").arg(row.coupon.name, discountLine(row.coupon.discount)))
                   : QVariant();
    case IdRole:
        return row.id.value;
    case TitleRole:
        return index.column() == Validity ? m_words.validity(row.coupon) : row.coupon.name;
    case SubtitleRole:
        return index.column() == Validity ? m_words.validityNote(row.coupon)
                                          : discountLine(row.coupon.discount);
    case StatusRole:
        return couponStatusName(row.coupon.status);
    case StatusWordsRole:
        return m_words.statusWords(row.coupon);
    case CountRole:
        return row.coupon.issued;
    case LimitRole:
        return row.coupon.limit;
    case LowStockRole:
        return isFew(row.coupon);
    case SelectableRole:
        return index.column() != Campaign || row.coupon.status != CouponStatus::Ended;
    case IssueRole:
        return static_cast<int>(issueState(row));
    default:
        return {};
    }
}

QString CampaignListModel::statusText(const Coupon &coupon) const
{
    const QString own = m_words.statusWords(coupon);
    return own.isEmpty() ? m_statusWords(couponStatusName(coupon.status)) : own;
}

QString CampaignListModel::cellText(const CampaignRow &row, int column) const
{
    switch (column) {
    case Campaign:
        return row.coupon.name;
    case Issued:
        return tr("%1 of %2 issued").arg(countText(row.coupon.issued), countText(row.coupon.limit));
    case Validity:
        return m_words.validity(row.coupon);
    case Status:
        return statusText(row.coupon);
    case ForCustomer:
        return offer(row);
    default:
        return {};
    }
}

QString CampaignListModel::offer(const CampaignRow &row) const
{
    switch (issueState(row)) {
    case IssueState::CanIssue:
        return tr("Can be issued");
    case IssueState::Busy:
        return tr("Being issued");
    case IssueState::HasIt:
        return tr("Has it");
    case IssueState::None:
        break;
    }
    return tr("Nothing to issue");
}

QString CampaignListModel::sentence(const CampaignRow &row) const
{
    const Coupon &coupon = row.coupon;
    QString said = tr("%1, %2, %3, %4, %5, %6")
                       .arg(coupon.name, discountSpoken(coupon.discount), cellText(row, Issued),
                            m_words.validity(coupon), m_words.validityNote(coupon), statusText(coupon));
    if (m_session.customer())
        said = tr("%1, for %2: %3").arg(said, m_session.customer()->name, offer(row));
    return said;
}

void CampaignListModel::request(const QString &, int, Reply<Page<CampaignRow>> reply)
{
    const std::optional<CustomerId> customer = idOf(m_session.customer());
    m_session.shop().coupons().list(m_session.actor(), customer,
                                    [customer, reply](Result<QList<CouponForCustomer>> campaigns) {
                                        if (campaigns)
                                            reply(Page<CampaignRow>{rowsOf(*campaigns, customer), {}});
                                        else
                                            reply(fail(campaigns.error()));
                                    });
}

bool CampaignListModel::isSame(const CampaignRow &left, const CampaignRow &right) const
{
    const auto holding = [](const CampaignRow &row) {
        return row.held
                   ? std::make_tuple(row.held->id, row.held->status, row.held->heldByOrder)
                   : std::make_tuple(IssuedCouponId(), IssuedCouponStatus::Issued, std::optional<OrderId>());
    };
    return left.coupon == right.coupon && left.customer == right.customer && holding(left) == holding(right);
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/rush_targets.h"

#include "models/roles.h"
#include "services/domain/won_text.h"

#include <algorithm>

namespace danggol::models
{

RushTargets::RushTargets(TillSession &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{}

void RushTargets::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_isLoaded = false;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    refresh();
}

void RushTargets::refresh()
{
    const quint64 question = ++m_question;
    if (m_kind == Kind::Coupons)
        readCoupons(question);
    else
        readProducts(question);
}

void RushTargets::readCoupons(quint64 question)
{
    m_session.shop().coupons().list(
        m_session.actor(), std::nullopt, on(this, [this, question](Result<QList<CouponForCustomer>> list) {
            if (!list)
                return accept(question, {}, list.error());
            QList<Row> rows;
            for (const CouponForCustomer &each : *list) {
                const Coupon &coupon = each.coupon;
                if (coupon.status == CouponStatus::Active && coupon.issued < coupon.limit)
                    rows.append({coupon.id, coupon.name, coupon.limit - coupon.issued, coupon.limit});
            }
            accept(question, rows, std::nullopt);
        }));
}

void RushTargets::readProducts(quint64 question)
{
    m_session.shop().catalog().list(m_session.actor(), {.inStockOnly = true, .limit = kMostProducts},
                                    on(this, [this, question](Result<Page<Product>> page) {
                                        if (!page)
                                            return accept(question, {}, page.error());
                                        QList<Row> rows;
                                        for (const Product &product : page->items) {
                                            if (product.status == ProductStatus::OnSale)
                                                rows.append({product.id, product.name, product.stock, 0});
                                        }
                                        accept(question, rows, std::nullopt);
                                    }));
}

void RushTargets::accept(quint64 question, const QList<Row> &rows, const std::optional<Error> &error)
{
    if (question != m_question)
        return;
    m_isLoaded = true;
    m_error = error;
    const bool isSameList =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row &left, const Row &right) { return left.target == right.target; });
    if (error) {
        // What was read before is still the best that is known.
    } else if (isSameList) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT loaded();
}

std::optional<RushTarget> RushTargets::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row).target) : std::nullopt;
}

int RushTargets::rowOf(const RushTarget &target) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&target](const Row &row) { return row.target == target; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RushTargets::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RushTargets::leftWords(const Row &row) const
{
    return row.limit > 0 ? tr("%1 of %2 left").arg(countText(row.left), countText(row.limit))
                         : tr("%1 in stock").arg(countText(row.left));
}

QVariant RushTargets::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.name;
    case SubtitleRole:
        return leftWords(row);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "what a rush is for, how many are left").arg(row.name, leftWords(row));
    default:
        return {};
    }
}

} // namespace danggol::models

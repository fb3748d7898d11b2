// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_list_model.h"

#include <QSortFilterProxyModel>

namespace danggol::models
{

/// Which campaigns a chip shows. Those that are paused or yet to start are among All.
enum class CampaignKind { All, Active, Exhausted, Ended };

/// The campaigns of one kind whose name holds the text, open ones first.
class CampaignFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// `campaigns` must outlive the filter.
    explicit CampaignFilter(CampaignListModel &campaigns, QObject *parent = nullptr);

    void setKind(CampaignKind kind);
    void setText(const QString &text);
    [[nodiscard]] CampaignKind kind() const { return m_kind; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// How many there are of the kind, whatever the text.
    [[nodiscard]] qint64 count(CampaignKind kind) const;

    /// The campaign in the row of `index`; nothing for an invalid index.
    [[nodiscard]] const CampaignRow *at(const QModelIndex &index) const;
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex find(CouponId id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    CampaignListModel &m_campaigns;
    CampaignKind m_kind = CampaignKind::All;
    QString m_text;
};

} // namespace danggol::models

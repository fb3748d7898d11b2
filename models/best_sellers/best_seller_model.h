// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/ranking_values.h"

#include <QAbstractTableModel>
#include <QHash>

namespace danggol::models
{

/// The best sellers, first first, as the table shows them.
class BestSellerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rank, Movement, ProductName, Sold, Revenue, UnitPrice, Share, ColumnCount };

    /// Shares are of what the first ten sold.
    static constexpr int kTop = 10;

    using QAbstractTableModel::QAbstractTableModel;

    /// `prices`: what the products cost now; one without a price leaves its cell empty. Touches only what
    /// differs when the products are the same. Shares follow `order`.
    void setSellers(const QList<BestSeller> &sellers, const QHash<ProductId, Money> &prices,
                    RankingOrder order);
    [[nodiscard]] const QList<BestSeller> &sellers() const { return m_sellers; }
    /// What the sellers shown are ranked by.
    [[nodiscard]] RankingOrder order() const { return m_order; }
    /// -1 when it is not among them.
    [[nodiscard]] int rowOf(ProductId product) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QVariant amount(const BestSeller &seller, int column) const;
    [[nodiscard]] QString shareText(int row) const;
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] qint64 weight(const BestSeller &seller) const;

    QList<BestSeller> m_sellers;
    QHash<ProductId, Money> m_prices;
    RankingOrder m_order = RankingOrder::Quantity;
    qint64 m_topWeight = 0;
};

} // namespace danggol::models

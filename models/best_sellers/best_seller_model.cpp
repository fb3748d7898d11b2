// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/best_seller_model.h"

#include "models/roles.h"
#include "services/domain/won_text.h"

#include <algorithm>

namespace danggol::models
{

namespace
{

/// Places gained; no value for a product that was not in the ranking before.
QVariant movementOf(const BestSeller &seller)
{
    return seller.previousRank ? QVariant(static_cast<int>(*seller.previousRank - seller.rank)) : QVariant();
}

/// Per mille, rounded half up, without a floating point number in between.
qint64 perMille(qint64 part, qint64 whole)
{
    return whole <= 0 ? 0 : (part * 1000 + whole / 2) / whole;
}

} // namespace

qint64 BestSellerModel::weight(const BestSeller &seller) const
{
    return m_order == RankingOrder::Quantity ? seller.quantity : seller.revenue.won();
}

void BestSellerModel::setSellers(const QList<BestSeller> &sellers, const QHash<ProductId, Money> &prices,
                                 RankingOrder order)
{
    const bool isSame = std::equal(
        sellers.begin(), sellers.end(), m_sellers.begin(), m_sellers.end(),
        [](const BestSeller &left, const BestSeller &right) { return left.product == right.product; });
    if (!isSame)
        beginResetModel();
    m_sellers = sellers;
    m_prices = prices;
    m_order = order;
    m_topWeight = 0;
    for (const BestSeller &seller : m_sellers.mid(0, kTop))
        m_topWeight += weight(seller);
    if (!isSame)
        endResetModel();
    else if (!m_sellers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BestSellerModel::rowOf(ProductId product) const
{
    const auto found = std::find_if(m_sellers.begin(), m_sellers.end(), [product](const BestSeller &seller) {
        return seller.product == product;
    });
    return found == m_sellers.end() ? -1 : static_cast<int>(found - m_sellers.begin());
}

int BestSellerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sellers.size());
}

int BestSellerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BestSellerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Movement:
        return tr("Movement");
    case ProductName:
        return tr("Product");
    case Sold:
        return tr("Sold");
    case Revenue:
        return tr("Revenue");
    case UnitPrice:
        return tr("Unit price");
    case Share:
        return tr("Of top %1").arg(kTop);
    default:
        return {};
    }
}

QVariant BestSellerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BestSeller &seller = m_sellers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return sentence(index.row());
    case IdRole:
        return seller.product.value;
    case TitleRole:
        return seller.name;
    case ArtRole:
        return seller.art;
    case CountRole:
        return seller.quantity;
    case AmountRole:
        return amount(seller, index.column());
    case MovementRole:
        return movementOf(seller);
    default:
        return {};
    }
}

QVariant BestSellerModel::amount(const BestSeller &seller, int column) const
{
    if (column == Revenue)
        return seller.revenue.won();
    const auto price = m_prices.constFind(seller.product);
    return column == UnitPrice && price != m_prices.constEnd() ? QVariant(price->won()) : QVariant();
}

QString BestSellerModel::shareText(int row) const
{
    if (row >= kTop)
        return {};
    const qint64 share = perMille(weight(m_sellers.at(row)), m_topWeight);
    return tr("%1.%2%").arg(share / 10).arg(share % 10);
}

QString BestSellerModel::cellText(int row, int column) const
{
    const BestSeller &seller = m_sellers.at(row);
    switch (column) {
    case Rank:
        return countText(seller.rank);
    case Movement:
        return seller.previousRank ? tr("was %1").arg(countText(*seller.previousRank)) : tr("New");
    case ProductName:
        return seller.name;
    case Sold:
        return countText(seller.quantity);
    case Revenue:
        return wonText(seller.revenue);
    case UnitPrice:
        return m_prices.contains(seller.product) ? wonText(m_prices.value(seller.product)) : QString();
    case Share:
        return shareText(row);
    default:
        return {};
    }
}

QString BestSellerModel::sentence(int row) const
{
    const BestSeller &seller = m_sellers.at(row);
    return tr("Rank %1, %2, %3, %4 sold, %5 won")
        .arg(countText(seller.rank), cellText(row, Movement), seller.name, countText(seller.quantity),
             countText(seller.revenue.won()));
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_list_model.h"

#include "models/roles.h"
#include "services/domain/won_text.h"

namespace danggol::models
{

namespace
{

// A scanner's letters come together; a person's each find what they find so far.
constexpr int kTypingPauseMs = 15;

bool isSold(const Product &product)
{
    return product.status == ProductStatus::OnSale;
}

bool isLow(const Product &product)
{
    return product.stock > 0 && product.stock <= product.lowStockAt;
}

} // namespace

ProductListModel::ProductListModel(TillSession &session, QObject *parent)
    : PagedListModel<Product>(parent), m_session(session)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ProductListModel::ask);
    // What is new alone: all rows again with each page would be ever more of them.
    const auto remember = [this](int first, int last) {
        m_memory.remember(rows().mid(first, last - first + 1));
    };
    connect(this, &QAbstractItemModel::rowsInserted, this,
            [remember](const QModelIndex &, int first, int last) { remember(first, last); });
    connect(
        this, &QAbstractItemModel::dataChanged, this,
        [remember](const QModelIndex &first, const QModelIndex &last) { remember(first.row(), last.row()); });
    connect(this, &QAbstractItemModel::modelReset, this, [this] { m_memory.remember(rows()); });
    onAnswered = [this](const std::optional<Error> &error) {
        if (error) {
            Q_EMIT failed(*error);
            return;
        }
        m_isCurrent = !m_typing.isActive();
        Q_EMIT answered();
    };
}

int ProductListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void ProductListModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_isCurrent = false;
    m_typing.start();
    Q_EMIT questionChanged();
}

void ProductListModel::setCategory(std::optional<CategoryId> category)
{
    if (category == m_category)
        return;
    m_category = category;
    ask();
    Q_EMIT questionChanged();
}

void ProductListModel::setInStockOnly(bool only)
{
    if (only == m_inStockOnly)
        return;
    m_inStockOnly = only;
    ask();
    Q_EMIT questionChanged();
}

void ProductListModel::setArchivedOnly(bool only)
{
    if (only == m_archivedOnly)
        return;
    m_archivedOnly = only;
    ask();
    Q_EMIT questionChanged();
}

void ProductListModel::askNow()
{
    if (m_typing.isActive())
        ask();
}

void ProductListModel::ask()
{
    m_typing.stop();
    m_isCurrent = false;
    restart();
}

void ProductListModel::request(const QString &cursor, int limit, Reply<Page<Product>> reply)
{
    const ProductQuery query{.text = m_text.trimmed(),
                             .category = m_category,
                             .inStockOnly = m_inStockOnly,
                             .cursor = cursor,
                             .limit = limit,
                             .archivedOnly = m_archivedOnly};
    if (m_session.connection().connected)
        m_session.shop().catalog().list(m_session.actor(), query, std::move(reply));
    else
        reply(m_memory.list(query));
}

void ProductListModel::setInCart(const QHash<ProductId, qint64> &quantities)
{
    const QHash<ProductId, qint64> before = std::exchange(m_inCart, quantities);
    for (int i = 0; i < rowCount(); ++i) {
        const ProductId id = rows().at(i).id;
        if (before.value(id) != m_inCart.value(id))
            Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

QVariant ProductListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Product &product = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(product, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::AccessibleTextRole:
        return sentence(product);
    case IdRole:
        return product.id.value;
    case TitleRole:
        return product.name;
    case SubtitleRole:
        return product.categoryName;
    case AmountRole:
        return product.price.won();
    case ArtRole:
        return product.art;
    case StockRole:
        return static_cast<int>(product.stock);
    case LowStockRole:
        return isLow(product);
    case InCartRole:
        return static_cast<int>(m_inCart.value(product.id));
    case SelectableRole:
        return isSold(product) && product.stock > 0;
    default:
        return {};
    }
}

QVariant ProductListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Product"), tr("Category"), tr("Stock"), tr("Price"), tr("In cart")};
    return titles[section];
}

QVariant ProductListModel::cell(const Product &product, int column) const
{
    switch (column) {
    case NameColumn:
        return product.name;
    case CategoryColumn:
        return product.categoryName;
    case StockColumn:
        return stockWords(product);
    case PriceColumn:
        return wonText(product.price);
    case InCartColumn: {
        const qint64 count = m_inCart.value(product.id);
        return count > 0 ? countText(count) : QString();
    }
    default:
        return {};
    }
}

QVariant ProductListModel::alignment(int column) const
{
    const bool isNumber = column == PriceColumn;
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QString ProductListModel::stockWords(const Product &product) const
{
    if (product.status == ProductStatus::Archived)
        return tr("Archived");
    if (!isSold(product))
        return tr("Not on sale");
    if (product.stock == 0)
        return tr("Sold out");
    return (isLow(product) ? tr("%1 left") : tr("%1 in stock")).arg(countText(product.stock));
}

QString ProductListModel::sentence(const Product &product) const
{
    const QString words =
        tr("%1, %2 won, %3").arg(product.name, countText(product.price.won()), stockWords(product));
    const qint64 count = m_inCart.value(product.id);
    return count > 0 ? tr("%1, %2 in the cart").arg(words, countText(count)) : words;
}

} // namespace danggol::models

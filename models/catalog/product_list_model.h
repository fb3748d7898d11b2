// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/product_memory.h"
#include "models/lists/paged_list_model.h"
#include "models/session/till_session.h"
#include "services/catalog/product.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace danggol::models
{

/// The products that the search, the category and "in stock only" leave, as cards (the roles of column 0) or
/// as a table. Tells with each how many of it are in the cart.
class ProductListModel : public PagedListModel<Product>
{
    Q_OBJECT

public:
    enum Column { NameColumn, CategoryColumn, StockColumn, PriceColumn, InCartColumn, ColumnCount };

    explicit ProductListModel(TillSession &session, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What the search field holds; the list follows once typing pauses.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setCategory(std::optional<CategoryId> category);
    [[nodiscard]] std::optional<CategoryId> category() const { return m_category; }
    void setInStockOnly(bool only);
    [[nodiscard]] bool isInStockOnly() const { return m_inStockOnly; }
    /// The archived ones instead, of every category.
    void setArchivedOnly(bool only);
    [[nodiscard]] bool isArchivedOnly() const { return m_archivedOnly; }
    /// Everything but the category.
    [[nodiscard]] bool isNarrowed() const
    {
        return m_inStockOnly || m_archivedOnly || !m_text.trimmed().isEmpty();
    }
    /// Does not wait for the pause in typing.
    void askNow();
    /// Whether the rows are the answer to what is asked now.
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }
    /// The same, and there are no more of them.
    [[nodiscard]] bool isComplete() const { return m_isCurrent && !hasMore(); }

    /// What was read so far, for while the database is away; then the list itself comes from there.
    [[nodiscard]] const ProductMemory &memory() const { return m_memory; }

    /// How many of each product are in the cart.
    void setInCart(const QHash<ProductId, qint64> &quantities);

Q_SIGNALS:
    /// The search, the category or "in stock only" is another now.
    void questionChanged();
    /// A page arrived.
    void answered();
    /// The shop refused; what is shown stays.
    void failed(const danggol::Error &error);

protected:
    void request(const QString &cursor, int limit, Reply<Page<Product>> reply) override;
    [[nodiscard]] bool isSame(const Product &left, const Product &right) const override
    {
        return left == right;
    }

private:
    void ask();
    [[nodiscard]] QVariant cell(const Product &product, int column) const;
    [[nodiscard]] QVariant alignment(int column) const;
    [[nodiscard]] QString stockWords(const Product &product) const;
    [[nodiscard]] QString sentence(const Product &product) const;

    TillSession &m_session;
    ProductMemory m_memory;
    QTimer m_typing;
    QString m_text;
    std::optional<CategoryId> m_category;
    QHash<ProductId, qint64> m_inCart;
    bool m_inStockOnly = false;
    bool m_archivedOnly = false;
    bool m_isCurrent = false;
};

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/orders/order.h"
#include "services/orders/order_totals.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace danggol::models
{

/// A product in the cart, as it was last read from the shop.
struct CartEntry
{
    Product product;
    /// 1 to kLargestLineQuantity. More than the stock when another till sold some meanwhile.
    qint64 quantity = 0;
};

/// What kept a quantity from growing.
enum class CartLimit { None, NotOnSale, SoldOut, Stock, LineQuantity, Lines };

/// The lines of the next order, in the order they were added; kept at this till alone until it is placed.
class Cart : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<CartEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// Units, over all lines.
    [[nodiscard]] qint64 itemCount() const;
    /// 0 when it is not in the cart.
    [[nodiscard]] qint64 quantityOf(ProductId product) const;
    [[nodiscard]] QHash<ProductId, qint64> quantities() const;
    [[nodiscard]] QList<CartLine> lines() const;
    [[nodiscard]] QList<PricedLine> pricedLines() const;
    /// How many of it one order can have now.
    [[nodiscard]] static qint64 mostOf(const Product &product);

    /// One more. With a limit nothing changes.
    CartLimit add(const Product &product);
    /// The nearest quantity that is possible, at least 1; tells the limit when that is less than `quantity`.
    /// Fewer than before is always possible.
    CartLimit setQuantity(ProductId product, qint64 quantity);
    void remove(ProductId product);
    void clear();
    /// Puts back what a clear took away, on top of what came in since, as far as the limits allow.
    void restore(const QList<CartEntry> &entries);
    /// Takes out what was ordered and leaves what was added since.
    void takeOut(const QList<CartLine> &ordered);
    /// Newer prices, names and stock of products in the cart.
    void update(const QList<Product> &products);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int indexOf(ProductId product) const;
    [[nodiscard]] CartLimit limitAbove(const Product &product, qint64 quantity) const;

    QList<CartEntry> m_entries;
};

} // namespace danggol::models

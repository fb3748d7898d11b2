// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/cart.h"

#include <algorithm>
#include <utility>

namespace danggol::models
{

qint64 Cart::itemCount() const
{
    qint64 count = 0;
    for (const CartEntry &entry : m_entries)
        count += entry.quantity;
    return count;
}

qint64 Cart::quantityOf(ProductId product) const
{
    const int index = indexOf(product);
    return index < 0 ? 0 : m_entries.at(index).quantity;
}

QHash<ProductId, qint64> Cart::quantities() const
{
    QHash<ProductId, qint64> quantities;
    for (const CartEntry &entry : m_entries)
        quantities.insert(entry.product.id, entry.quantity);
    return quantities;
}

QList<CartLine> Cart::lines() const
{
    QList<CartLine> lines;
    for (const CartEntry &entry : m_entries)
        lines.append({entry.product.id, entry.quantity});
    return lines;
}

QList<PricedLine> Cart::pricedLines() const
{
    QList<PricedLine> lines;
    for (const CartEntry &entry : m_entries)
        lines.append({entry.product.price, entry.quantity});
    return lines;
}

qint64 Cart::mostOf(const Product &product)
{
    return product.status == ProductStatus::OnSale ? std::min(product.stock, kLargestLineQuantity) : 0;
}

int Cart::indexOf(ProductId product) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [product](const CartEntry &entry) {
        return entry.product.id == product;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

CartLimit Cart::limitAbove(const Product &product, qint64 quantity) const
{
    if (product.status != ProductStatus::OnSale)
        return CartLimit::NotOnSale;
    if (product.stock == 0)
        return CartLimit::SoldOut;
    if (quantity >= kLargestLineQuantity)
        return CartLimit::LineQuantity;
    if (quantity >= product.stock)
        return CartLimit::Stock;
    return quantity == 0 && m_entries.size() >= kMostOrderLines ? CartLimit::Lines : CartLimit::None;
}

CartLimit Cart::add(const Product &product)
{
    const int index = indexOf(product.id);
    const qint64 before = index < 0 ? 0 : m_entries.at(index).quantity;
    const CartLimit limit = limitAbove(product, before);
    if (limit != CartLimit::None)
        return limit;
    if (index < 0)
        m_entries.append({product, 1});
    else
        m_entries[index] = {product, before + 1};
    Q_EMIT changed();
    return CartLimit::None;
}

CartLimit Cart::setQuantity(ProductId product, qint64 quantity)
{
    const int index = indexOf(product);
    if (index < 0)
        return CartLimit::None;
    CartEntry &entry = m_entries[index];
    const qint64 most = std::max(mostOf(entry.product), std::min(quantity, entry.quantity));
    const qint64 kept = std::max<qint64>(1, std::min(quantity, most));
    const CartLimit limit = kept < quantity ? limitAbove(entry.product, kept) : CartLimit::None;
    if (std::exchange(entry.quantity, kept) != kept)
        Q_EMIT changed();
    return limit;
}

void Cart::remove(ProductId product)
{
    const int index = indexOf(product);
    if (index < 0)
        return;
    m_entries.removeAt(index);
    Q_EMIT changed();
}

void Cart::clear()
{
    if (m_entries.isEmpty())
        return;
    m_entries.clear();
    Q_EMIT changed();
}

void Cart::restore(const QList<CartEntry> &entries)
{
    for (const CartEntry &entry : entries) {
        const int index = indexOf(entry.product.id);
        if (index >= 0) {
            CartEntry &present = m_entries[index];
            const qint64 most = std::max(mostOf(present.product), present.quantity);
            present.quantity = std::min(present.quantity + entry.quantity, most);
        } else if (m_entries.size() < kMostOrderLines) {
            m_entries.append(entry);
        }
    }
    Q_EMIT changed();
}

void Cart::takeOut(const QList<CartLine> &ordered)
{
    for (const CartLine &line : ordered) {
        const int index = indexOf(line.product);
        if (index < 0)
            continue;
        m_entries[index].quantity -= line.quantity;
        if (m_entries.at(index).quantity <= 0)
            m_entries.removeAt(index);
    }
    Q_EMIT changed();
}

void Cart::update(const QList<Product> &products)
{
    bool differs = false;
    for (const Product &product : products) {
        const int index = indexOf(product.id);
        if (index < 0 || m_entries.at(index).product == product)
            continue;
        m_entries[index].product = product;
        differs = true;
    }
    if (differs)
        Q_EMIT changed();
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/domain/page.h"

#include <QList>
#include <QMap>

#include <optional>

namespace danggol::models
{

/// Every product that was read since the till opened, so that a cart can be filled while the database is
/// away.
class ProductMemory
{
public:
    void remember(const QList<Product> &products);
    /// As the shop would answer, as far as it is known here; all in one page.
    [[nodiscard]] Page<Product> list(const ProductQuery &query) const;
    [[nodiscard]] std::optional<Product> findByBarcode(const QString &barcode) const;

private:
    QMap<qint64, Product> m_products;
};

} // namespace danggol::models

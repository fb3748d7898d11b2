// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "services/catalog/product.h"

#include <QObject>

#include <functional>

namespace danggol::models
{

/// Takes products off the catalog, and puts them back. Says so through the notices.
class ProductArchive : public QObject
{
    Q_OBJECT

public:
    explicit ProductArchive(TillSession &session, QObject *parent = nullptr);

    /// Ignored while another is on its way.
    void archive(const Product &product);
    /// Back on sale.
    void restore(const Product &product);

private:
    void set(const Product &product, ProductStatus status, const Operation &operation);
    void answer(const Product &product, ProductStatus status, const Operation &operation,
                const Result<Product> &result);
    [[nodiscard]] std::function<void()> setting(const Product &product, ProductStatus status,
                                                const Operation &operation);

    TillSession &m_session;
    bool m_isBusy = false;
};

} // namespace danggol::models

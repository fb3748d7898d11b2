// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"

#include <QObject>

#include <optional>

namespace danggol::models
{

/// The product that the bars, the lines and the table of the Best sellers screen point at: whoever moves it,
/// all of them follow.
class RankingSelection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<ProductId> &product() const { return m_product; }
    /// Nothing when the product is selected already; without a product nothing is selected.
    void select(std::optional<ProductId> product);

Q_SIGNALS:
    void changed();

private:
    std::optional<ProductId> m_product;
};

} // namespace danggol::models

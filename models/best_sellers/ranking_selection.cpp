// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/ranking_selection.h"

namespace danggol::models
{

void RankingSelection::select(std::optional<ProductId> product)
{
    if (product == m_product)
        return;
    m_product = product;
    Q_EMIT changed();
}

} // namespace danggol::models

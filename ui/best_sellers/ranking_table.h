// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/best_sellers/best_seller_model.h"
#include "models/best_sellers/ranking_selection.h"
#include "ui/parts/views/table_view.h"

namespace danggol::ui
{

/// The ranking as a table, dense. Its row and the selection follow each other.
class RankingTable : public TableView
{
    Q_OBJECT
public:
    RankingTable(Theme &theme, models::BestSellerModel &sellers, models::RankingSelection &selection,
                 QWidget *parent = nullptr);

    /// A few rows: what stays of it in a low window. It takes what the charts leave.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The row of what is selected becomes the table's.
    void followSelection();

private:
    void pickSelected();

    models::BestSellerModel &m_sellers;
    models::RankingSelection &m_selection;
    bool m_isFollowing = false;
};

} // namespace danggol::ui

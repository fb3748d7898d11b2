// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/best_sellers/ranking_table.h"

#include "ui/parts/views/art_text_delegate.h"
#include "ui/parts/views/money_delegate.h"
#include "ui/parts/views/movement_delegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace danggol::ui
{

namespace
{

constexpr int kRowPx = 32;
constexpr int kLeastRows = 4;

} // namespace

RankingTable::RankingTable(Theme &theme, models::BestSellerModel &sellers,
                           models::RankingSelection &selection, QWidget *parent)
    : TableView(theme, parent), m_sellers(sellers), m_selection(selection)
{
    const TextLook rank{.style = TextStyle::BodyStrong, .color = Token::Ink, .tabular = true};
    const TextLook count{.style = TextStyle::BodyMedium, .color = Token::Ink, .tabular = true};
    const TextLook quiet{.style = TextStyle::Body, .color = Token::Ink2, .tabular = true};
    setObjectName(QStringLiteral("rankingTable"));
    setAccessibleName(tr("Best sellers"));
    setRowHeight(kRowPx);
    setColumns({{48, Qt::AlignLeft, new TextDelegate(theme, rank)},
                {104, Qt::AlignLeft, new MovementDelegate(theme)},
                {0, Qt::AlignLeft, new ArtTextDelegate(theme)},
                {112, Qt::AlignRight, new TextDelegate(theme, count)},
                {137, Qt::AlignRight, new MoneyDelegate(theme)},
                {136, Qt::AlignRight, new MoneyDelegate(theme, models::AmountKind::Muted)},
                {102, Qt::AlignRight, new TextDelegate(theme, quiet)}});
    setModel(&sellers);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RankingTable::pickSelected);
    connect(&sellers, &QAbstractItemModel::modelReset, this, &RankingTable::followSelection);
    connect(&selection, &models::RankingSelection::changed, this, &RankingTable::followSelection);
}

QSize RankingTable::sizeHint() const
{
    return {TableView::sizeHint().width(), header()->sizeHint().height() + kLeastRows * rowHeight()};
}

QSize RankingTable::minimumSizeHint() const
{
    return {TableView::minimumSizeHint().width(), sizeHint().height()};
}

void RankingTable::pickSelected()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (!m_isFollowing && !rows.isEmpty())
        m_selection.select(m_sellers.sellers().at(rows.constFirst().row()).product);
}

void RankingTable::followSelection()
{
    const QScopedValueRollback guard(m_isFollowing, true);
    const int row = m_selection.product() ? m_sellers.rowOf(*m_selection.product()) : -1;
    if (row < 0)
        return clearSelection();
    const QModelIndex index = m_sellers.index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/best_sellers/best_sellers_controller.h"
#include "models/best_sellers/ranking_day.h"
#include "models/best_sellers/ranking_selection.h"
#include "models/best_sellers/sales_trend.h"
#include "models/export/export_table.h"
#include "services/domain/business_day.h"
#include "services/orders/order.h"
#include "ui/charts/chart_picture.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLayout;

namespace danggol::ui
{

class AggregationControls;
class DayStepper;
class EmptyState;
class KeyButton;
class NumberLabel;
class PageCommands;
class PictureDesk;
class RankingCharts;
class RankingTable;
class SegmentBar;

/// What sold best over one day or three, as bars, as lines and as a table, and when that was last worked out.
class BestSellersPage : public QWidget
{
    Q_OBJECT
public:
    BestSellersPage(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    /// When the ranking is made next by itself; nothing when that is not known.
    void setNextRun(std::optional<Timestamp> nextRun);

Q_SIGNALS:
    void exportRequested(const danggol::models::ExportTable &table);
    /// The orders behind a bar; `product` is its name.
    void ordersRequested(const danggol::SoldIn &sold, const QString &product);

private:
    [[nodiscard]] QLayout *makeHead();
    void setUpControls();
    void layOut();
    void connectParts();
    void connectDay();
    void addCommands();
    void addDayCommands(PageCommands &offered);
    void addChartCommands(PageCommands &offered);
    void pressedF5();
    void aggregate(const AggregationRequest &request);
    void aggregateWhatIsMissing();
    void exportTable();
    void save(const ChartPicture &picture, bool asDrawing);
    void showOrders();
    void sortBy(int column);
    void showState();
    void showSummary();
    void showEmptiness();
    void showNoRanking();
    [[nodiscard]] bool hasRanking() const;
    /// Whether a day was chosen of which there is no ranking.
    [[nodiscard]] bool isMissing() const;
    [[nodiscard]] bool isAggregating() const;
    [[nodiscard]] QString selectedName() const;
    [[nodiscard]] QDateTime local(Timestamp moment) const;
    [[nodiscard]] QString aggregatedText() const;
    [[nodiscard]] QString windowText() const;

    Theme &m_theme;
    models::TillSession &m_session;
    models::BestSellersController m_controller;
    models::RankingDay m_day;
    models::SalesTrend m_trend;
    models::RankingSelection m_selection;
    SegmentBar *m_days;
    SegmentBar *m_order;
    DayStepper *m_stepper;
    AggregationControls *m_aggregation;
    RankingCharts *m_charts;
    RankingTable *m_table;
    NumberLabel *m_summary;
    EmptyState *m_emptyState;
    PictureDesk *m_pictures;
    std::optional<Timestamp> m_nextRun;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/best_sellers/ranking_selection.h"
#include "models/best_sellers/sales_trend.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/trend_chart.h"

#include <QWidget>

namespace danggol::ui
{

class ChartCard;
class KeyButton;

/// The first ten as bars and the first five day by day, side by side, or one under the other in a narrow
/// window. What is current in them and the selection follow each other.
class RankingCharts : public QWidget
{
    Q_OBJECT
public:
    RankingCharts(Theme &theme, models::BestSellersController &controller, models::SalesTrend &trend,
                  models::RankingSelection &selection, QWidget *parent = nullptr);

    BarChart &bars() { return *m_bars; }
    TrendChart &lines() { return *m_lines; }
    ChartCard &barsCard() { return *m_barsCard; }
    ChartCard &linesCard() { return *m_linesCard; }
    /// The lines when the keyboard is there, else the bars.
    [[nodiscard]] ChartPicture picture() const;
    [[nodiscard]] ChartPicture barsPicture() const;
    [[nodiscard]] ChartPicture linesPicture() const;
    /// Reads everything again from the controller.
    void refresh();

Q_SIGNALS:
    /// The orders behind what is selected are wanted.
    void ordersRequested();

private:
    void connectCharts();
    void showBars();
    void showLines();
    void followSelection();

    Theme &m_theme;
    models::BestSellersController &m_controller;
    models::SalesTrend &m_trend;
    models::RankingSelection &m_selection;
    BarChart *m_bars;
    TrendChart *m_lines;
    ChartCard *m_barsCard;
    ChartCard *m_linesCard;
    KeyButton *m_orders;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/best_sellers/best_sellers_controller.h"
#include "models/export/export_table.h"
#include "services/domain/business_day.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace danggol::ui
{

class AggregationLine;
class EmptyState;
class KeyButton;
class NumberLabel;
class SegmentBar;
class TableView;

/// What sold best over one day or three, and when that was last worked out.
class BestSellersPage : public QWidget
{
    Q_OBJECT
public:
    BestSellersPage(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    /// When the ranking is made next by itself; nothing when that is not known.
    void setNextRun(std::optional<Timestamp> nextRun);

Q_SIGNALS:
    void exportRequested(const danggol::models::ExportTable &table);

private:
    QHBoxLayout *makeHead();
    void setUpControls();
    void setUpTable();
    void layOut();
    void connectParts();
    void addCommands();
    void pressedF5();
    void aggregate();
    void exportTable();
    void sortBy(int column);
    void showState();
    void showEmptiness();
    [[nodiscard]] QDateTime local(Timestamp moment) const;
    [[nodiscard]] QString aggregatedText() const;
    [[nodiscard]] QString windowText() const;

    Theme &m_theme;
    models::TillSession &m_session;
    models::BestSellersController m_controller;
    SegmentBar *m_days;
    SegmentBar *m_order;
    AggregationLine *m_aggregated;
    KeyButton *m_aggregate;
    KeyButton *m_export;
    TableView *m_table;
    NumberLabel *m_summary;
    EmptyState *m_emptyState;
    std::optional<Timestamp> m_nextRun;
};

} // namespace danggol::ui

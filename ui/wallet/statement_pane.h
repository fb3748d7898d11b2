// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_table.h"
#include "models/wallet/statement_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QActionGroup;
class QHBoxLayout;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class EmptyState;
class KeyButton;
class NumberLabel;
class SegmentBar;
class TableView;

/// The current customer's entries with their filters, and how many there are.
class StatementPane : public QWidget
{
    Q_OBJECT
public:
    /// Room on the right of everything but the table, for its scroll bar to stand in beside the rows.
    static constexpr int kScrollBarPx = 10;

    StatementPane(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    /// Tints this entry's row for a while, now or when it arrives.
    void highlight(LedgerEntryId entry);
    /// The next (+1) or previous (-1) kind of entries.
    void stepFilter(int by);
    /// 0 all, 1 charges, 2 payments, 3 refunds.
    void showKind(int kind);
    void refresh();
    /// Ignored while there is no customer.
    void exportTable();

Q_SIGNALS:
    /// A row with an order was activated.
    void openOrderRequested(danggol::OrderId order);
    void exportRequested(const danggol::models::ExportTable &table);

private:
    void makePeriodMenu();
    void setUpTable();
    void layOut();
    QHBoxLayout *makeHead();
    QHBoxLayout *makeTableRow();
    void showPeriod();
    void filter(int segment);
    void answered();
    void describeEmptiness();
    void emptyAction();
    void activate(const QModelIndex &index);

    Theme &m_theme;
    models::TillSession &m_session;
    models::StatementModel m_model;
    SegmentBar *m_filter;
    KeyButton *m_period;
    KeyButton *m_exportButton;
    TableView *m_table;
    QWidget *m_emptyPage;
    EmptyState *m_emptyState;
    NumberLabel *m_summary;
    QActionGroup *m_periods;
    LedgerEntryId m_highlighted;
};

} // namespace danggol::ui

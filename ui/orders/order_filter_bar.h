// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/orders_controller.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QScrollArea;

namespace danggol::ui
{

class ChipBar;
class FilterChip;
class KeyButton;
class SearchField;

/// The head of the list of orders: search, days, and a chip for every status.
class OrderFilterBar : public QWidget
{
    Q_OBJECT
public:
    OrderFilterBar(Theme &theme, models::OrdersController &controller, models::TillSession &session,
                   QWidget *parent = nullptr);

    SearchField &search() { return *m_search; }
    /// The next (+1) or previous (-1) chip.
    void stepChip(int by);
    /// Says what product's orders the list is narrowed to; empty: it is not.
    void setSoldWords(const QString &words);
    /// Shows no text, all statuses and all days, without asking for them.
    void showCleared();

Q_SIGNALS:
    void exportRequested();
    void exportLinesRequested();

private:
    QWidget *makeHeader();
    void makeExport();
    QWidget *makeChipRow();
    QWidget *makeSoldRow();
    void addRange(models::DateRange range);
    void refresh();

    Theme &m_theme;
    models::OrdersController &m_controller;
    models::TillSession &m_session;
    SearchField *m_search = nullptr;
    KeyButton *m_days = nullptr;
    KeyButton *m_export = nullptr;
    ChipBar *m_chips = nullptr;
    QScrollArea *m_chipArea = nullptr;
    FilterChip *m_sold = nullptr;
};

} // namespace danggol::ui

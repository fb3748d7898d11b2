// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payment/payment_controller.h"
#include "ui/parts/side_pane.h"
#include "ui/theme/theme.h"

namespace danggol::ui
{

class EmptyState;
class KeyButton;
class NumberLabel;
class RichListView;
class SearchField;

/// Who waits to pay, the longest waiting first.
class QueuePane : public SidePane
{
    Q_OBJECT
public:
    QueuePane(Theme &theme, models::PaymentController &controller, models::TillSession &session,
              QWidget *parent = nullptr);

    SearchField &search() { return *m_search; }
    RichListView &list() { return *m_list; }
    KeyButton &exportButton() { return *m_export; }
    /// Opens the one that waits longest.
    void openFirst();
    /// Shows everybody again.
    void clearSearch();

private:
    QWidget *makeHeader(models::TillSession &session);
    void setUpList();
    void openSelected();
    void selectOpenRow();
    void refreshHeader();
    void refreshEmptyState();

    Theme &m_theme;
    models::PaymentController &m_controller;
    NumberLabel *m_summary = nullptr;
    SearchField *m_search;
    KeyButton *m_export = nullptr;
    RichListView *m_list;
    EmptyState *m_empty = nullptr;
    bool m_isSelecting = false;
};

} // namespace danggol::ui

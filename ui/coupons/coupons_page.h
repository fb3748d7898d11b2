// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/command.h"
#include "models/coupons/coupons_controller.h"
#include "models/export/export_table.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace danggol::ui
{

class CampaignTable;
class ChipBar;
class HolderCard;
class KeyButton;
class MessageLine;
class NewCampaignPanel;
class SearchField;

/// Campaigns: what is left of each, one for the current customer, and new ones.
class CouponsPage : public QWidget
{
    Q_OBJECT
public:
    CouponsPage(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);
    ~CouponsPage() override;

Q_SIGNALS:
    void exportRequested(const danggol::models::ExportTable &table);
    /// Of a demo shop's admin.
    void rehearsalRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *makeHead();
    QHBoxLayout *makeChips();
    QVBoxLayout *makeMain();
    void setUpControls();
    void connectParts();
    void addCommands();
    [[nodiscard]] models::CommandState issueState() const;
    void showState();
    void showHolder();
    void clearSearch();
    void exportTable();
    void openPanel();
    void closePanel();
    void issueCurrent();
    void openMenu(const QPoint &globalPosition);

    Theme &m_theme;
    models::TillSession &m_session;
    models::CouponsController m_controller;
    SearchField *m_search;
    KeyButton *m_export;
    KeyButton *m_menuButton;
    KeyButton *m_newButton;
    KeyButton *m_rehearse;
    ChipBar *m_chips;
    MessageLine *m_reason;
    CampaignTable *m_table;
    HolderCard *m_holder;
    NewCampaignPanel *m_panel;
};

} // namespace danggol::ui

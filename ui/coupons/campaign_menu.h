// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/coupons_controller.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace danggol::ui
{

/// What can be done with one campaign. Deletes itself after it closes.
class CampaignMenu : public QMenu
{
    Q_OBJECT
public:
    /// `controller` must outlive the menu, `page` owns the dialogs that it opens.
    CampaignMenu(Theme &theme, models::CouponsController &controller, const models::CampaignRow &row,
                 QWidget *page);

private:
    QAction *add(const QString &words, const char *objectName, bool enabled);
    void addEdits(const models::CampaignActions &actions);
    void changeLimit();
    void askToEnd();

    Theme &m_theme;
    models::CouponsController &m_controller;
    models::CampaignRow m_row;
    QWidget *m_page;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/coupons_controller.h"
#include "ui/parts/views/table_view.h"

namespace danggol::ui
{

class EmptyState;

/// The table of campaigns. Keeps its row by campaign when the list is read anew, and is only as tall as its
/// rows.
class CampaignTable : public TableView
{
    Q_OBJECT
public:
    /// `controller` must outlive it.
    CampaignTable(Theme &theme, models::CouponsController &controller, QWidget *parent = nullptr);

    /// The campaign of the current row.
    [[nodiscard]] const models::CampaignRow *current() const;
    /// Makes this campaign's row current and tints it for a while, now or when it arrives.
    void reveal(CouponId id);
    /// Where a menu for the current row opens, in the viewport.
    [[nodiscard]] QPoint menuPoint() const;
    /// To be called when what is shown, or why, is another.
    void describeEmptiness();

Q_SIGNALS:
    void clearSearchRequested();
    void showAllRequested();
    void newRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpColumns(Theme &theme);
    void afterReset();
    void goTo(CouponId id, bool highlight);
    void emptyAction();
    void fitHeight();

    models::CouponsController &m_controller;
    EmptyState *m_emptyState;
    CouponId m_shown;
    CouponId m_awaited;
    bool m_isResetting = false;
};

} // namespace danggol::ui

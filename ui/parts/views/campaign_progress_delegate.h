// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/cell_delegate.h"

namespace danggol::ui
{

/// How many coupons of a campaign are issued: "128 / 200", what is left, and a 6 px bar. Reads CountRole,
/// LimitRole, LowStockRole and StatusRole; an exhausted campaign's bar is full and grey, an ended one pale.
class CampaignProgressDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    void paintCounts(QPainter &painter, const QRectF &rect, const Cell &cell, const QModelIndex &index) const;
    void paintLeft(QPainter &painter, const QRectF &rect, const Cell &cell, const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QRectF &rect, const QModelIndex &index) const;
};

} // namespace danggol::ui

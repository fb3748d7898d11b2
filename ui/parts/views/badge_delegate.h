// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/cell_delegate.h"

namespace danggol::ui
{

/// The badge of StatusRole; StatusWordsRole replaces its words. No status leaves the cell empty.
class BadgeDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;
};

} // namespace danggol::ui

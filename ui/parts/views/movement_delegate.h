// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/cell_delegate.h"

namespace danggol::ui
{

/// Rank movement of MovementRole with a mark and words: "1 up", "2 down", "Same"; no value reads "New".
class MovementDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
};

} // namespace danggol::ui

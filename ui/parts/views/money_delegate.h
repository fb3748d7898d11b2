// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "ui/parts/views/cell_delegate.h"

namespace danggol::ui
{

/// Amounts of AmountRole with aligned digits. The row's AmountKindRole wins over the column's kind. No
/// amount leaves the cell empty.
class MoneyDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit MoneyDelegate(const Theme &theme, models::AmountKind kind = models::AmountKind::Plain,
                           QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;
    int contentWidth(const QModelIndex &index) const override;

private:
    models::AmountKind kindOf(const QModelIndex &index) const;
    TextStyle styleOf(models::AmountKind kind) const;

    models::AmountKind m_kind;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/table_view.h"

namespace danggol::ui
{

/// The products as a table: the second view of the model that the cards show.
class ProductTable : public TableView
{
    Q_OBJECT
public:
    explicit ProductTable(Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// +, Enter or a double click on a product that can be sold.
    void addRequested(const QModelIndex &index);
    /// − on the current row.
    void removeRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void requestAdd(const QModelIndex &index);
};

} // namespace danggol::ui

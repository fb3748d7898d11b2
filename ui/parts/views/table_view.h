// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

#include <vector>

namespace danggol::ui
{

class CellDelegate;
class EmptyPage;
class KeyboardFocus;
class TableHeader;

/// One column of a TableView.
struct TableColumn
{
    /// Content and its padding, in px at 100 % text; 0 takes what the others leave, 96 at least; a table that
    /// does not fit scrolls sideways.
    int widthPx = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    /// Taken over by the view.
    CellDelegate *delegate = nullptr;
};

/// A table of rounded rows and hairlines without a grid. Its rows reach 8 px beyond the text of the first
/// and last column, so lay it out with side margins 8 px smaller than the text around it. `theme` must
/// outlive it.
class TableView : public QTreeView
{
    Q_OBJECT
    /// Height of every row in px, text size included.
    Q_PROPERTY(int rowHeight READ rowHeight NOTIFY rowHeightChanged)
public:
    explicit TableView(Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Replaces all columns; call once, before or after setModel().
    void setColumns(std::vector<TableColumn> columns);
    /// 40 for a table, 32 dense, 38 for a statement, 48 with art, 72 for campaigns.
    void setRowHeight(int px);
    int rowHeight() const;
    /// Lets the header sort the model and shows the arrow.
    void setSortable(bool sortable);
    /// False for tables that are only read: no hover fill, no selection.
    void setRowsSelectable(bool selectable);
    /// Shown instead of the table while the model has no rows. The view takes it over.
    void setEmptyPage(QWidget *page);
    /// Keeps the row tinted for a while, for something that has just appeared.
    void highlightRow(const QModelIndex &index, int forMs = 3000);

    QSize sizeHint() const override;

Q_SIGNALS:
    void rowHeightChanged();
    /// The row under the mouse; -1 when there is none.
    void hoveredRowChanged(int row);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpLook();
    void applyColumns();
    void themeChanged();
    void setHoveredRow(int row);
    void drawCells(QPainter *painter, const QStyleOptionViewItem &rowOption, const QModelIndex &index) const;
    Qt::Alignment alignmentOf(int column) const;

    Theme &m_theme;
    TableHeader *m_header;
    EmptyPage *m_empty;
    KeyboardFocus *m_keyboard;
    std::vector<TableColumn> m_columns;
    QPersistentModelIndex m_highlighted;
    QTimer m_highlightTimer;
    int m_rowHeightPx = 40;
    int m_hoveredRow = -1;
};

} // namespace danggol::ui

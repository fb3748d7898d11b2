// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/table_columns.h"
#include "ui/theme/theme.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

#include <optional>
#include <vector>

namespace danggol::ui
{

class EmptyPage;
class KeyboardFocus;
class TableHeader;

/// A table of rounded rows and hairlines without a grid. Its rows reach 8 px beyond the text of the first
/// and last column, so lay it out with side margins 8 px smaller than the text around it. `theme` must
/// outlive it. Borders between columns can be dragged, and the header's menu, or the menu key, hides columns.
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
    /// What lies behind the whole table is of this one colour. Then scrolling moves the rows that are there,
    /// and paints those alone that come into view; over anything else the table is painted anew with each
    /// step.
    void setGround(Token color);
    /// Shown instead of the table while the model has no rows. The view takes it over.
    void setEmptyPage(QWidget *page);
    /// Keeps the row tinted for a while, for something that has just appeared.
    void highlightRow(const QModelIndex &index, int forMs = 3000);

    /// False while the screen has no room for the column.
    void setColumnHasRoom(int column, bool hasRoom) { m_columns->setHasRoom(column, hasRoom); }
    /// What a person made of it, to be brought back another day.
    TableState state() const;
    void setState(const TableState &state);
    int columnCount() const { return m_columns->count(); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person made something else of it.
    void stateChanged();
    void rowHeightChanged();
    /// The row under the mouse; -1 when there is none.
    void hoveredRowChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setUpLook();
    void connectHeader();
    void applyColumns() { m_columns->apply(viewport()->width()); }
    void openColumnsMenu(const QPoint &at);
    void themeChanged();
    void setHoveredRow(int row);
    void updateRow(int row);
    void drawCells(QPainter *painter, const QStyleOptionViewItem &rowOption, const QModelIndex &index) const;

    Theme &m_theme;
    TableHeader *m_header;
    EmptyPage *m_empty;
    KeyboardFocus *m_keyboard;
    TableColumns *m_columns;
    std::optional<Token> m_ground;
    QPersistentModelIndex m_highlighted;
    QTimer m_highlightTimer;
    int m_rowHeightPx = 40;
    int m_hoveredRow = -1;
    bool m_isSortable = false;
    bool m_isRestoring = false;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/table_state.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QSet>

#include <vector>

class QMenu;

namespace danggol::ui
{

class CellDelegate;
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

/// The widths of a TableView's columns and which of them are there. A person drags the border between two
/// columns: the one takes what the other gives, so the table stays as wide as it is. A column that takes what
/// the others leave is what the rows are about, so it cannot be hidden.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    /// `header` must outlive it.
    TableColumns(Theme &theme, TableHeader &header, QObject *parent = nullptr);

    void setColumns(std::vector<TableColumn> columns);
    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] Qt::Alignment alignmentOf(int column) const;
    /// Lays the columns out in a view this wide.
    void apply(int viewPx);

    [[nodiscard]] bool mayHide(int column) const;
    void setHidden(int column, bool hidden);
    /// A column for which the screen has no room is not there, whatever a person wishes.
    void setHasRoom(int column, bool hasRoom);
    [[nodiscard]] const TableState &state() const { return m_state; }
    /// Its order of rows is kept, and no business of the columns.
    void setState(const TableState &state);
    /// Widths and hidden columns as they were made.
    void reset();
    /// One entry per column that may be hidden, and the way back; deletes itself.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

Q_SIGNALS:
    /// The person made something else of them.
    void changed();

private:
    [[nodiscard]] bool stretches(int column) const { return widthOf(column) == 0; }
    [[nodiscard]] bool isShown(int column) const;
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] int atFullText(int px) const;
    void dragged(int column, int oldPx, int newPx);
    void resetWidth(int column);
    void again() { apply(m_viewPx); }

    Theme &m_theme;
    TableHeader &m_header;
    std::vector<TableColumn> m_columns;
    TableState m_state;
    QSet<int> m_withoutRoom;
    int m_viewPx = 0;
    bool m_isApplying = false;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/table_columns.h"

#include "ui/parts/views/table_header.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>

#include <utility>

namespace danggol::ui
{

namespace
{

constexpr int kLeastStretchPx = 96;
constexpr int kLeastPx = 44;
constexpr int kFullTextPx = 1'000;

} // namespace

TableColumns::TableColumns(Theme &theme, TableHeader &header, QObject *parent)
    : QObject(parent), m_theme(theme), m_header(header)
{
    connect(&header, &QHeaderView::sectionCountChanged, this, &TableColumns::again);
    connect(&header, &QHeaderView::sectionResized, this, &TableColumns::dragged);
    connect(&header, &QHeaderView::sectionHandleDoubleClicked, this, &TableColumns::resetWidth);
}

void TableColumns::setColumns(std::vector<TableColumn> columns)
{
    m_columns = std::move(columns);
    again();
}

Qt::Alignment TableColumns::alignmentOf(int column) const
{
    const auto index = static_cast<size_t>(column);
    return index < m_columns.size() ? m_columns[index].alignment : Qt::AlignLeft;
}

bool TableColumns::isShown(int column) const
{
    return !m_state.hidden.contains(column) && !m_withoutRoom.contains(column);
}

int TableColumns::widthOf(int column) const
{
    const int made = m_columns[static_cast<size_t>(column)].widthPx;
    return made == 0 ? 0 : m_state.widthsPx.value(column, made);
}

int TableColumns::atFullText(int px) const
{
    return qRound(static_cast<double>(px) * kFullTextPx / m_theme.scaled(kFullTextPx));
}

void TableColumns::apply(int viewPx)
{
    const QScopedValueRollback applying(m_isApplying, true);
    m_viewPx = viewPx;
    const int count = qMin(this->count(), m_header.count());
    int restPx = viewPx;
    int stretching = 0;
    int last = -1;
    for (int column = 0; column < count; ++column) {
        m_header.setSectionHidden(column, !isShown(column));
        if (!isShown(column))
            continue;
        restPx -= m_theme.scaled(widthOf(column));
        stretching += stretches(column) ? 1 : 0;
        last = column;
    }
    // Below its least width a column would only show dots; the table scrolls sideways instead.
    const int stretchPx = stretching == 0 ? 0 : qMax(restPx / stretching, m_theme.scaled(kLeastStretchPx));
    for (int column = 0; column < count; ++column) {
        if (!isShown(column))
            continue;
        m_header.setSectionResizeMode(column, column == last ? QHeaderView::Fixed : QHeaderView::Interactive);
        m_header.resizeSection(column, stretches(column) ? stretchPx : m_theme.scaled(widthOf(column)));
    }
}

void TableColumns::dragged(int column, int oldPx, int newPx)
{
    if (m_isApplying || column >= count() || !isShown(column) || newPx == 0)
        return;
    int next = column + 1;
    while (next < count() && !isShown(next))
        ++next;
    if (next == count())
        return again();
    const int nextPx = m_header.sectionSize(next);
    const auto least = [this](int which) {
        return m_theme.scaled(stretches(which) ? kLeastStretchPx : kLeastPx);
    };
    const int byPx = qBound(least(column) - oldPx, newPx - oldPx, nextPx - least(next));
    if (!stretches(column))
        m_state.widthsPx.insert(column, atFullText(oldPx + byPx));
    if (!stretches(next))
        m_state.widthsPx.insert(next, atFullText(nextPx - byPx));
    again();
    Q_EMIT changed();
}

void TableColumns::resetWidth(int column)
{
    if (m_state.widthsPx.remove(column) == 0)
        return;
    again();
    Q_EMIT changed();
}

bool TableColumns::mayHide(int column) const
{
    return column >= 0 && column < count() && !stretches(column) &&
           !m_header.model()->headerData(column, Qt::Horizontal).toString().isEmpty();
}

void TableColumns::setHidden(int column, bool hidden)
{
    if (hidden == m_state.hidden.contains(column) || !mayHide(column))
        return;
    if (hidden)
        m_state.hidden.insert(column);
    else
        m_state.hidden.remove(column);
    again();
    Q_EMIT changed();
}

void TableColumns::setHasRoom(int column, bool hasRoom)
{
    if (hasRoom != m_withoutRoom.contains(column))
        return;
    if (hasRoom)
        m_withoutRoom.remove(column);
    else
        m_withoutRoom.insert(column);
    again();
}

void TableColumns::setState(const TableState &state)
{
    m_state = state;
    // What was written may name columns that are there for good.
    m_state.hidden.removeIf([this](int column) { return column >= count() || stretches(column); });
    again();
}

void TableColumns::reset()
{
    if (m_state.widthsPx.isEmpty() && m_state.hidden.isEmpty())
        return;
    m_state.widthsPx.clear();
    m_state.hidden.clear();
    again();
    Q_EMIT changed();
}

QMenu *TableColumns::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < count(); ++column) {
        if (!mayHide(column) || m_withoutRoom.contains(column))
            continue;
        QAction *action = menu->addAction(m_header.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setHidden(column, !shown); });
    }
    menu->addSeparator();
    QAction *back = menu->addAction(tr("Reset columns"));
    back->setObjectName(QStringLiteral("resetColumns"));
    back->setEnabled(!m_state.widthsPx.isEmpty() || !m_state.hidden.isEmpty());
    connect(back, &QAction::triggered, this, &TableColumns::reset);
    return menu;
}

} // namespace danggol::ui

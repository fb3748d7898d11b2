// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/table_view.h"

#include "ui/parts/views/cell_delegate.h"
#include "ui/parts/views/empty_page.h"
#include "ui/parts/views/keyboard_focus.h"
#include "ui/parts/views/row_paint.h"
#include "ui/parts/views/table_header.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <utility>

namespace danggol::ui
{

TableView::TableView(Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_header(new TableHeader(theme, this))
    , m_empty(new EmptyPage(*this))
    , m_keyboard(new KeyboardFocus(*this))
    , m_columns(new TableColumns(theme, *m_header, this))
{
    setHeader(m_header);
    setUpLook();
    m_highlightTimer.setSingleShot(true);
    connect(&m_highlightTimer, &QTimer::timeout, this, [this] { highlightRow({}, 0); });
    connect(m_empty, &EmptyPage::shownChanged, this, [this](bool shown) { m_header->setVisible(!shown); });
    connect(&m_theme, &Theme::changed, this, &TableView::themeChanged);
    connectHeader();
}

void TableView::connectHeader()
{
    // A double click brings a width back; to its contents, which are painted, a column cannot be fitted.
    disconnect(m_header, SIGNAL(sectionHandleDoubleClicked(int)), this, SLOT(resizeColumnToContents(int)));
    connect(m_columns, &TableColumns::changed, this, &TableView::stateChanged);
    connect(m_header, &TableHeader::menuRequested, this, &TableView::openColumnsMenu);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (m_isSortable && !m_isRestoring)
            Q_EMIT stateChanged();
    });
}

void TableView::setUpLook()
{
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    // Nothing belongs between the two scroll bars; without a widget the style draws its own corner.
    setCornerWidget(new QWidget(this));
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setSortable(false);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    applyColumns();
    m_empty->modelChanged();
}

void TableView::setColumns(std::vector<TableColumn> columns)
{
    std::vector<Qt::Alignment> alignments;
    for (size_t i = 0; i < columns.size(); ++i) {
        alignments.push_back(columns[i].alignment);
        if (columns[i].delegate) {
            columns[i].delegate->setParent(this);
            setItemDelegateForColumn(static_cast<int>(i), columns[i].delegate);
        }
    }
    m_header->setAlignments(std::move(alignments));
    m_columns->setColumns(std::move(columns));
    applyColumns();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    applyColumns();
}

void TableView::setRowHeight(int px)
{
    m_rowHeightPx = px;
    scheduleDelayedItemsLayout();
    Q_EMIT rowHeightChanged();
}

int TableView::rowHeight() const
{
    const int height = m_theme.scaled(m_rowHeightPx);
    return m_theme.isTouchMode() ? qMax(52, height) : height;
}

void TableView::setSortable(bool sortable)
{
    m_isSortable = sortable;
    setSortingEnabled(sortable);
    m_header->setSectionsClickable(sortable);
    m_header->setSortIndicatorShown(sortable);
}

void TableView::setRowsSelectable(bool selectable)
{
    setSelectionMode(selectable ? SingleSelection : NoSelection);
    setHoveredRow(-1);
}

void TableView::setGround(Token color)
{
    m_ground = color;
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void TableView::setEmptyPage(QWidget *page)
{
    m_empty->setPage(page);
}

void TableView::highlightRow(const QModelIndex &index, int forMs)
{
    m_highlighted = index;
    m_highlightTimer.stop();
    if (index.isValid())
        m_highlightTimer.start(forMs);
    viewport()->update();
}

QSize TableView::sizeHint() const
{
    return {480, m_header->sizeHint().height() + 6 * rowHeight()};
}

void TableView::paintEvent(QPaintEvent *event)
{
    if (m_ground)
        QPainter(viewport()).fillRect(event->rect(), m_theme.color(*m_ground));
    QTreeView::paintEvent(event);
}

// QTreeView counts in rows here and is given pixels: after a step of more pixels than there are rows in view
// it paints everything anew.
void TableView::scrollContentsBy(int dx, int dy)
{
    const bool movesRows = m_ground && dx == 0 && qAbs(dy) < viewport()->height();
    if (!movesRows)
        return QTreeView::scrollContentsBy(dx, dy);
    QTreeView::scrollContentsBy(0, 0); // a row that was pressed is no longer brought into view
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void TableView::drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                        const QModelIndex &index) const
{
    const bool selectable = selectionMode() != NoSelection;
    const RowState state{.hovered = selectable && index.row() == m_hoveredRow,
                         .selected = selectable && selectionModel()->isRowSelected(index.row(), rootIndex()),
                         .highlighted = m_highlighted.isValid() && m_highlighted.row() == index.row(),
                         .ring = m_keyboard->isVisible() && currentIndex().row() == index.row()};
    const QRect row(-m_header->offset(), options.rect.top(), qMax(viewport()->width(), m_header->length()),
                    options.rect.height());
    const QRect fill = row.adjusted(0, 0, 0, -1);
    const bool filled = state.selected || state.highlighted || state.hovered;
    if (!filled)
        painter->fillRect(QRect(row.left() + CellDelegate::kEdgePadPx, row.bottom(),
                                row.width() - 2 * CellDelegate::kEdgePadPx, 1),
                          m_theme.color(Token::Line));
    paintRow(*painter, m_theme, fill, state);

    QStyleOptionViewItem option = options;
    option.rect = fill;
    option.state.setFlag(QStyle::State_Selected, state.selected);
    option.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoveredRow);
    drawCells(painter, option, index);
}

void TableView::drawCells(QPainter *painter, const QStyleOptionViewItem &rowOption,
                          const QModelIndex &index) const
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        const QModelIndex cell = index.siblingAtColumn(column);
        QStyleOptionViewItem option = rowOption;
        option.rect.setLeft(m_header->sectionViewportPosition(column));
        option.rect.setWidth(m_header->sectionSize(column));
        option.displayAlignment = m_columns->alignmentOf(column) | Qt::AlignVCenter;
        option.index = cell;
        option.viewItemPosition = m_header->positionOf(column);
        itemDelegateForIndex(cell)->paint(painter, option, cell);
    }
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        setHoveredRow(indexAt(mouse->position().toPoint()).row());
    } else if (event->type() == QEvent::Leave) {
        setHoveredRow(-1);
    }
    return QTreeView::viewportEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    // Rows are painted whole, so both of them change whole.
    viewport()->update();
}

void TableView::themeChanged()
{
    applyColumns();
    scheduleDelayedItemsLayout();
    updateGeometry();
    m_header->updateGeometry();
    viewport()->update();
    m_header->viewport()->update();
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(std::exchange(m_hoveredRow, row));
    updateRow(row);
    Q_EMIT hoveredRowChanged(row);
}

void TableView::updateRow(int row)
{
    if (row < 0 || !model())
        return;
    int visual = 0;
    while (visual + 1 < m_header->count() && m_header->isSectionHidden(m_header->logicalIndex(visual)))
        ++visual;
    const QRect cell = visualRect(model()->index(row, m_header->logicalIndex(visual), rootIndex()));
    viewport()->update(0, cell.top(), viewport()->width(), cell.height());
}

TableState TableView::state() const
{
    TableState state = m_columns->state();
    state.sortColumn = m_isSortable ? m_header->sortIndicatorSection() : -1;
    state.sortOrder = m_isSortable ? m_header->sortIndicatorOrder() : TableState().sortOrder;
    return state;
}

void TableView::setState(const TableState &state)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_columns->setState(state);
    if (m_isSortable && state.sortColumn >= 0)
        sortByColumn(state.sortColumn, state.sortOrder);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    // The mouse finds the menu on the header; rows have menus of their own.
    if (event->reason() == QContextMenuEvent::Keyboard)
        openColumnsMenu(m_header->mapToGlobal(QPoint(0, m_header->height())));
    else
        QTreeView::contextMenuEvent(event);
}

void TableView::openColumnsMenu(const QPoint &at)
{
    m_columns->makeMenu(this)->popup(at);
}

} // namespace danggol::ui

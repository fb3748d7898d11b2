// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/table_view.h"

#include "ui/parts/views/cell_delegate.h"
#include "ui/parts/views/empty_page.h"
#include "ui/parts/views/keyboard_focus.h"
#include "ui/parts/views/row_paint.h"
#include "ui/parts/views/table_header.h"

#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace danggol::ui
{

namespace
{

constexpr int kLeastStretchPx = 96;

} // namespace

TableView::TableView(Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_header(new TableHeader(theme, this))
    , m_empty(new EmptyPage(*this))
    , m_keyboard(new KeyboardFocus(*this))
{
    setHeader(m_header);
    setUpLook();
    m_highlightTimer.setSingleShot(true);
    connect(&m_highlightTimer, &QTimer::timeout, this, [this] { highlightRow({}, 0); });
    connect(m_empty, &EmptyPage::shownChanged, this, [this](bool shown) { m_header->setVisible(!shown); });
    connect(m_header, &QHeaderView::sectionCountChanged, this, &TableView::applyColumns);
    connect(&m_theme, &Theme::changed, this, &TableView::themeChanged);
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
    m_columns = std::move(columns);
    std::vector<Qt::Alignment> alignments;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        alignments.push_back(m_columns[i].alignment);
        if (m_columns[i].delegate) {
            m_columns[i].delegate->setParent(this);
            setItemDelegateForColumn(static_cast<int>(i), m_columns[i].delegate);
        }
    }
    m_header->setAlignments(std::move(alignments));
    applyColumns();
}

void TableView::applyColumns()
{
    const int count = qMin(static_cast<int>(m_columns.size()), m_header->count());
    int restPx = viewport()->width();
    int stretching = 0;
    for (int column = 0; column < count; ++column) {
        const int widthPx = m_columns[static_cast<size_t>(column)].widthPx;
        restPx -= m_theme.scaled(widthPx);
        stretching += widthPx == 0 ? 1 : 0;
    }
    // Below its least width a column would only show dots; the table scrolls sideways instead.
    const int stretchPx = stretching == 0 ? 0 : qMax(restPx / stretching, m_theme.scaled(kLeastStretchPx));
    for (int column = 0; column < count; ++column) {
        const int widthPx = m_columns[static_cast<size_t>(column)].widthPx;
        m_header->setSectionResizeMode(column, QHeaderView::Fixed);
        m_header->resizeSection(column, widthPx == 0 ? stretchPx : m_theme.scaled(widthPx));
    }
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
    setSortingEnabled(sortable);
    m_header->setSectionsClickable(sortable);
    m_header->setSortIndicatorShown(sortable);
}

void TableView::setRowsSelectable(bool selectable)
{
    setSelectionMode(selectable ? SingleSelection : NoSelection);
    setHoveredRow(-1);
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
    using Position = QStyleOptionViewItem::ViewItemPosition;
    const int count = m_header->count();
    for (int visual = 0; visual < count; ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        const QModelIndex cell = index.siblingAtColumn(column);
        QStyleOptionViewItem option = rowOption;
        option.rect.setLeft(m_header->sectionViewportPosition(column));
        option.rect.setWidth(m_header->sectionSize(column));
        option.displayAlignment = alignmentOf(column) | Qt::AlignVCenter;
        option.index = cell;
        const bool first = visual == 0;
        const bool last = visual == count - 1;
        option.viewItemPosition = first && last ? Position::OnlyOne
                                  : first       ? Position::Beginning
                                  : last        ? Position::End
                                                : Position::Middle;
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
    m_hoveredRow = row;
    viewport()->update();
    Q_EMIT hoveredRowChanged(row);
}

Qt::Alignment TableView::alignmentOf(int column) const
{
    const auto index = static_cast<size_t>(column);
    return index < m_columns.size() ? m_columns[index].alignment : Qt::AlignLeft;
}

} // namespace danggol::ui

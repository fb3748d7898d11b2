// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/card_grid_view.h"

#include "ui/parts/views/empty_page.h"
#include "ui/parts/views/keyboard_focus.h"
#include "ui/parts/views/product_card_delegate.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

namespace danggol::ui
{

namespace
{

constexpr int kMinimumItemPx = 166;
constexpr int kFewestColumns = 3;
constexpr int kMostColumns = 6;

} // namespace

CardGridView::CardGridView(Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_empty(new EmptyPage(*this))
    , m_keyboard(new KeyboardFocus(*this))
    , m_delegate(new ProductCardDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionRectVisible(false);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(m_delegate, &ProductCardDelegate::addRequested, this, &CardGridView::requestAdd);
    connect(this, &QListView::doubleClicked, this, &CardGridView::requestAdd);
    connect(&m_theme, &Theme::changed, this, &CardGridView::fitColumns);
}

void CardGridView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    m_empty->modelChanged();
}

void CardGridView::setEmptyPage(QWidget *page)
{
    m_empty->setPage(page);
}

QRect CardGridView::plusRect(const QModelIndex &index) const
{
    return m_delegate->plusRect(visualRect(index));
}

void CardGridView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    option->state.setFlag(QStyle::State_KeyboardFocusChange, m_keyboard->isVisible());
}

void CardGridView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QListView::resizeEvent(event);
}

void CardGridView::fitColumns()
{
    // Icon mode lays out as if the scroll bar were always there, so the cards keep clear of it as well.
    const int width = maximumViewportSize().width() - scrollBarWidth();
    const int most = m_theme.isTouchMode() ? kFewestColumns : kMostColumns;
    m_columns = qBound(kFewestColumns, width / m_theme.scaled(kMinimumItemPx), most);
    // One pixel short of the width: an item that ends exactly at the edge would wrap.
    const QSize grid((width - 1) / m_columns, m_delegate->itemHeight());
    if (grid != gridSize())
        setGridSize(grid);
    viewport()->update();
}

int CardGridView::scrollBarWidth() const
{
    return style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
}

void CardGridView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        requestAdd(current);
        return;
    case Qt::Key_Minus:
        if (current.isValid())
            Q_EMIT removeRequested(current);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CardGridView::requestAdd(const QModelIndex &index)
{
    if (index.isValid() && ProductCardDelegate::isAddable(index))
        Q_EMIT addRequested(index);
}

} // namespace danggol::ui

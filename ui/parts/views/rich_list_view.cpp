// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/rich_list_view.h"

#include "ui/parts/views/empty_page.h"
#include "ui/parts/views/keyboard_focus.h"

namespace danggol::ui
{

RichListView::RichListView(Theme &theme, QWidget *parent)
    : QListView(parent), m_theme(theme), m_empty(new EmptyPage(*this)), m_keyboard(new KeyboardFocus(*this))
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&m_theme, &Theme::changed, this, &RichListView::themeChanged);
}

void RichListView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    m_empty->modelChanged();
}

void RichListView::setRowHeight(int px)
{
    m_rowHeightPx = px;
    scheduleDelayedItemsLayout();
    Q_EMIT rowHeightChanged();
}

int RichListView::rowHeight() const
{
    const int height = m_theme.scaled(m_rowHeightPx);
    return m_theme.isTouchMode() ? qMax(52, height) : height;
}

void RichListView::setEmptyPage(QWidget *page)
{
    m_empty->setPage(page);
}

void RichListView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    option->state.setFlag(QStyle::State_KeyboardFocusChange, m_keyboard->isVisible());
}

void RichListView::themeChanged()
{
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/people_list.h"

#include "ui/start/staff_delegate.h"

#include <QKeyEvent>

namespace danggol::ui
{

namespace
{
constexpr int kRowPx = 68;
} // namespace

PeopleList::PeopleList(Theme &theme, QWidget *parent) : RichListView(theme, parent)
{
    setRowHeight(kRowPx);
    setItemDelegate(new StaffDelegate(theme, this));
    setTabKeyNavigation(false);
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        RichListView::keyPressEvent(event);
        break;
    default:
        event->ignore();
    }
}

} // namespace danggol::ui

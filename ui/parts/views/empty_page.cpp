// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/empty_page.h"

#include <QAbstractItemView>
#include <QEvent>

namespace danggol::ui
{

EmptyPage::EmptyPage(QAbstractItemView &view)
    : QObject(&view), m_view(view), m_focusPolicy(view.focusPolicy())
{
    view.installEventFilter(this);
}

void EmptyPage::setPage(QWidget *page)
{
    if (m_page == page)
        return;
    delete m_page;
    m_page = page;
    if (page) {
        page->setParent(&m_view);
        page->setVisible(m_shown);
    }
    refresh();
}

void EmptyPage::modelChanged()
{
    for (const QMetaObject::Connection &connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    if (const QAbstractItemModel *model = m_view.model()) {
        m_connections = {connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyPage::refresh),
                         connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyPage::refresh),
                         connect(model, &QAbstractItemModel::modelReset, this, &EmptyPage::refresh),
                         connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyPage::refresh)};
    }
    refresh();
}

bool EmptyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_page && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        m_page->setGeometry(m_view.rect());
    return QObject::eventFilter(watched, event);
}

void EmptyPage::refresh()
{
    const bool empty = m_page && m_view.model() && m_view.model()->rowCount(m_view.rootIndex()) == 0;
    if (empty == m_shown)
        return;
    m_shown = empty;
    if (m_page) {
        m_page->setGeometry(m_view.rect());
        m_page->setVisible(empty);
        m_page->raise();
    }
    // An empty view would be an invisible stop on the way to the page's buttons.
    m_view.setFocusPolicy(empty ? Qt::NoFocus : m_focusPolicy);
    Q_EMIT shownChanged(empty);
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list_view.h"

#include "models/errors/error_words.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/views/customer_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace danggol::ui
{

CustomerListView::CustomerListView(Theme &theme, models::CustomerListModel &model, QWidget *parent)
    : RichListView(theme, parent), m_model(model), m_emptyState(new EmptyState(theme, {}, {}, this))
{
    setAccessibleName(tr("Customers"));
    setItemDelegate(new KeyedCustomerDelegate(theme, this));
    setRowHeight(52);
    setModel(&model);
    m_emptyState->hide();
    m_emptyState->setIconName(IconName::UserPlus);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CustomerListView::beforeReset);
    connect(&model, &QAbstractItemModel::modelReset, this, &CustomerListView::afterReset);
    connect(&model, &models::CustomerListModel::answered, this, &CustomerListView::answered);
    connect(m_emptyState, &EmptyState::primaryTriggered, this, &CustomerListView::emptyAction);
    connect(this, &QAbstractItemView::clicked, this, &CustomerListView::pickCurrent);
}

void CustomerListView::showCustomer(CustomerId id)
{
    m_shown = id;
    const int row = m_model.indexOf(id);
    if (row != currentIndex().row())
        select(row);
}

void CustomerListView::setPicksFirst(bool picksFirst)
{
    m_picksFirst = picksFirst;
}

void CustomerListView::takeKeysOf(QLineEdit &edit)
{
    edit.installEventFilter(this);
}

void CustomerListView::select(int row)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
    else
        setCurrentIndex({});
    if (row < 0)
        clearSelection();
}

void CustomerListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RichListView::currentChanged(current, previous);
    if (m_isFollowing || !current.isValid())
        return;
    const Customer customer = m_model.row(current.row());
    m_shown = customer.id;
    Q_EMIT moved(customer);
}

bool CustomerListView::isRowVisible(int row) const
{
    return row >= 0 && viewport()->rect().intersects(visualRect(m_model.index(row, 0)));
}

void CustomerListView::beforeReset()
{
    m_isFollowing = true;
    m_scrollPx = verticalScrollBar()->value();
    m_wasVisible = isRowVisible(m_model.indexOf(m_shown));
}

void CustomerListView::afterReset()
{
    m_isFollowing = false;
    const bool isSameList = m_listedText == m_model.searchText();
    m_listedText = m_model.searchText();
    int row = m_model.indexOf(m_shown);
    if (row < 0 && m_picksFirst && m_model.rowCount() > 0)
        row = 0;
    setAutoScroll(false);
    select(row);
    setAutoScroll(true);
    doItemsLayout();
    verticalScrollBar()->setValue(isSameList ? m_scrollPx : 0);
    if (row >= 0 && (m_wasVisible || !isSameList))
        scrollTo(m_model.index(row, 0));
}

void CustomerListView::pickCurrent()
{
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    if (row >= m_model.rowCount())
        return;
    const Customer customer = m_model.row(row);
    showCustomer(customer.id);
    Q_EMIT picked(customer);
}

// Enter may come before the answer to what was typed. The row that is current then is somebody else's.
void CustomerListView::pickWhenSettled()
{
    if (m_model.isSettled()) {
        pickCurrent();
        return;
    }
    m_isPickDue = true;
    m_model.searchNow();
}

void CustomerListView::answered()
{
    describeEmptiness();
    if (m_isPickDue && m_model.isSettled())
        pickCurrent();
    m_isPickDue = m_isPickDue && !m_model.isSettled();
}

bool CustomerListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !qobject_cast<QLineEdit *>(watched))
        return RichListView::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        keyPressEvent(key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & ~Qt::KeypadModifier)
            return false;
        pickWhenSettled();
        return true;
    default:
        m_isPickDue = false;
        return false;
    }
}

void CustomerListView::describeEmptiness()
{
    if (m_model.rowCount() > 0)
        return;
    if (m_model.error()) {
        m_emptyState->setWords(tr("Not loaded"), models::errorWords(*m_model.error()));
        m_emptyState->setPrimary(tr("Try again"));
    } else if (!m_model.searchText().isEmpty()) {
        m_emptyState->setWords(tr("Nobody found"), tr("No customer matches “%1”.").arg(m_model.searchText()));
        m_emptyState->setPrimary(tr("Clear search"), tr("Esc"));
    } else {
        m_emptyState->setWords(tr("No customers yet"), tr("Add the first regular to charge points."));
        m_emptyState->setPrimary(tr("New customer"), QStringLiteral("Ctrl N"));
    }
    setEmptyPage(m_emptyState); // not before there is an answer: an empty list that is loading says nothing
}

void CustomerListView::emptyAction()
{
    if (m_model.error())
        m_model.refresh();
    else if (!m_model.searchText().isEmpty())
        Q_EMIT clearSearchRequested();
    else
        Q_EMIT newRequested();
}

} // namespace danggol::ui

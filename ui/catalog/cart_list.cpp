// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/cart_list.h"

#include "ui/catalog/cart_line_row.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kSidePx = 20;

} // namespace

CartList::CartList(Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(kSidePx, 0, kSidePx, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // the scroll area has just set it
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

int CartList::indexOf(ProductId product) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [product](const CartLineRow *row) { return row->product() == product; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

CartLineRow *CartList::makeRow()
{
    auto *row = new CartLineRow(m_theme);
    connect(row, &CartLineRow::quantityChosen, this, &CartList::quantityChosen);
    connect(row, &CartLineRow::removeRequested, this, &CartList::removeRequested);
    return row;
}

void CartList::removeRow(int index)
{
    CartLineRow *row = m_rows.takeAt(index);
    const bool hadFocus = row->isAncestorOf(focusWidget()) || row == focusWidget();
    if (hadFocus && !m_rows.isEmpty())
        m_rows.at(std::min(index, count() - 1))->setFocus(Qt::TabFocusReason);
    m_column->removeWidget(row);
    row->disconnect(this);
    row->hide();
    row->deleteLater(); // it may be the one whose key led here
}

void CartList::setEntries(const QList<models::CartEntry> &entries)
{
    for (int i = count() - 1; i >= 0; --i) {
        const bool stays = std::any_of(entries.begin(), entries.end(), [&](const models::CartEntry &entry) {
            return entry.product.id == m_rows.at(i)->product();
        });
        if (!stays)
            removeRow(i);
    }
    CartLineRow *added = nullptr;
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const int present = indexOf(entries.at(i).product.id);
        if (present < 0) {
            added = makeRow();
            m_rows.insert(i, added);
            m_column->insertWidget(i, added);
            added->show(); // now, not with the next event: it may get the focus at once
        } else if (present != i) {
            m_rows.move(present, i);
            m_column->insertWidget(i, m_rows.at(i));
        }
        m_rows.at(i)->setEntry(entries.at(i));
    }
    if (added) {
        m_column->activate();
        ensureWidgetVisible(added, 0, 0);
    }
}

bool CartList::commit()
{
    bool isPossible = true;
    const QList<CartLineRow *> rows = m_rows; // a 0 takes a row away
    for (CartLineRow *row : rows)
        isPossible = row->commit() && isPossible;
    return isPossible;
}

void CartList::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::TabFocusReason);
}

int CartList::focusedIndex() const
{
    const QWidget *focused = focusWidget();
    for (int i = 0; i < count(); ++i) {
        if (m_rows.at(i) == focused || m_rows.at(i)->isAncestorOf(focused))
            return i;
    }
    return -1;
}

void CartList::keyPressEvent(QKeyEvent *event)
{
    const int index = focusedIndex();
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (index < 0 || step == 0) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    CartLineRow *next = m_rows.at(std::clamp(index + step, 0, count() - 1));
    next->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(next, 0, 0);
}

} // namespace danggol::ui

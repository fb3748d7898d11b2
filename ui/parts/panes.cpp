// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/panes.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace danggol::ui
{

namespace
{

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *entryOf(QWidget *area)
{
    QWidget *last = area->focusWidget();
    if (last && last->isVisible() && last->isEnabled())
        return last;
    if (takesFocus(area))
        return area;
    for (QWidget *next = area->nextInFocusChain(); next != area; next = next->nextInFocusChain()) {
        if (area->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

Panes::Panes(QWidget &page, QList<Pane> panes) : QObject(&page), m_page(page), m_panes(std::move(panes)) {}

int Panes::current() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (int i = 0; i < m_panes.size(); ++i) {
        const QWidget *area = m_panes.at(i).area;
        if (focused && (area == focused || area->isAncestorOf(focused)))
            return i;
    }
    return -1;
}

void Panes::step(int by)
{
    const int count = static_cast<int>(m_panes.size());
    int at = current();
    if (at < 0 && by < 0)
        at = 0;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        if (!m_panes.at(at).area->isVisibleTo(&m_page))
            continue;
        enter(m_panes.at(at));
        if (current() == at)
            return; // else there is nothing in it to go to
    }
}

void Panes::enter(const Pane &pane)
{
    if (pane.enter)
        return pane.enter();
    if (QWidget *entry = entryOf(pane.area))
        entry->setFocus(Qt::ShortcutFocusReason);
}

} // namespace danggol::ui

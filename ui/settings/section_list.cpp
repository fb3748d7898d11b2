// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section_list.h"

#include "ui/parts/views/plain_row_delegate.h"

namespace danggol::ui
{

namespace
{

constexpr int kRowPx = 36;

} // namespace

SectionList::SectionList(Theme &theme, QWidget *parent) : RichListView(theme, parent)
{
    setObjectName(QStringLiteral("settingsSections"));
    setAccessibleName(tr("Sections"));
    setRowHeight(kRowPx);
    setItemDelegate(new PlainRowDelegate(theme, this));
    setModel(&m_titles);
}

void SectionList::addTitle(const QString &title)
{
    const int row = m_titles.rowCount();
    m_titles.insertRow(row);
    m_titles.setData(m_titles.index(row), title);
}

void SectionList::setCurrent(int index)
{
    setCurrentIndex(m_titles.index(index));
}

void SectionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RichListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace danggol::ui

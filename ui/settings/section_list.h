// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/rich_list_view.h"

#include <QStringListModel>

namespace danggol::ui
{

/// Names that are read out as they are written.
class SectionTitles : public QStringListModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        return QStringListModel::data(index, role == Qt::AccessibleTextRole ? Qt::DisplayRole : role);
    }
};

/// The names of the settings' sections, one below the other; the arrows go through them.
class SectionList : public RichListView
{
    Q_OBJECT
public:
    explicit SectionList(Theme &theme, QWidget *parent = nullptr);

    void addTitle(const QString &title);
    void setShown(int index, bool shown) { setRowHidden(index, !shown); }
    /// -1 when none is.
    [[nodiscard]] int current() const { return currentIndex().row(); }
    void setCurrent(int index);

Q_SIGNALS:
    void currentRowChanged(int index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    SectionTitles m_titles;
};

} // namespace danggol::ui

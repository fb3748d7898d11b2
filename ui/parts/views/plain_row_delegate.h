// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace danggol::ui
{

/// One line of Qt::DisplayRole as a row of a RichListView. `theme` must outlive it.
class PlainRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PlainRowDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/badge_delegate.h"

#include "models/roles.h"
#include "ui/theme/badge.h"

#include <QPainter>
#include <QStyle>

namespace danggol::ui
{

void BadgeDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QString status = index.data(models::StatusRole).toString();
    if (status.isEmpty())
        return;
    const QString words = index.data(models::StatusWordsRole).toString();
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, cell.alignment, badgeSize(theme(), status, words),
                                          cell.rect.toRect());
    paintBadge(painter, theme(), status, box.topLeft(), words);
}

int BadgeDelegate::contentWidth(const QModelIndex &index) const
{
    return badgeSize(theme(), index.data(models::StatusRole).toString(),
                     index.data(models::StatusWordsRole).toString())
        .width();
}

} // namespace danggol::ui

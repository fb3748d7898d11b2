// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace danggol::ui
{

/// A person's row on the sign-in screen: avatar, name with their role, when they were here, and a check on
/// the chosen one.
class StaffDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit StaffDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWords(QPainter &painter, const QRectF &box, bool selected, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyleOptionViewItem>

#include <vector>

namespace danggol::ui
{

/// A TableView's header: 32 px, small tertiary text, one hairline, an arrow at the sorted column.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(const Theme &theme, QWidget *parent = nullptr);

    /// Horizontal alignment of each logical column; missing ones are left-aligned.
    void setAlignments(std::vector<Qt::Alignment> alignments);

    /// Where among the visible columns this one is.
    QStyleOptionViewItem::ViewItemPosition positionOf(int logicalIndex) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// At this point of the screen.
    void menuRequested(const QPoint &at);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF contentRect(const QRect &section, int logicalIndex) const;
    bool isSorted(int logicalIndex) const;

    const Theme &m_theme;
    std::vector<Qt::Alignment> m_alignments;
};

} // namespace danggol::ui

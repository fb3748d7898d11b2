// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/table_header.h"

#include "ui/parts/views/cell_delegate.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"

#include <QContextMenuEvent>
#include <QPainter>

#include <utility>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 32;
constexpr int kArrowPx = 14;
constexpr int kArrowGapPx = 3;

} // namespace

TableHeader::TableHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setSectionsMovable(false);
    setStretchLastSection(false);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    viewport()->setAutoFillBackground(false);
}

void TableHeader::setAlignments(std::vector<Qt::Alignment> alignments)
{
    m_alignments = std::move(alignments);
    viewport()->update();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.scaled(kHeightPx)};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    // Stands in for QHeaderView's own painting, which fills the rest of the row with the style's header.
    Q_UNUSED(event)
    QPainter painter(viewport());
    for (int visual = 0; visual < count(); ++visual) {
        const int logical = logicalIndex(visual);
        if (!isSectionHidden(logical))
            paintSection(&painter,
                         {sectionViewportPosition(logical), 0, sectionSize(logical), viewport()->height()},
                         logical);
    }
    const int pad = CellDelegate::kEdgePadPx;
    painter.fillRect(
        QRect(pad - offset(), viewport()->height() - 1, qMax(viewport()->width(), length()) - 2 * pad, 1),
        m_theme.color(Token::Line));
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFont font = m_theme.font(TextStyle::SmallMedium);
    const bool sorted = isSorted(logicalIndex);
    const auto index = static_cast<size_t>(logicalIndex);
    const Qt::Alignment alignment = index < m_alignments.size() ? m_alignments[index] : Qt::AlignLeft;
    const qreal arrow = sorted ? m_theme.scaled(kArrowPx) : 0;
    const qreal arrowSpace = sorted ? arrow + kArrowGapPx : 0;
    QRectF box = contentRect(rect, logicalIndex);
    const qreal takenPx = qMin(plainWidth(text, font), box.width() - arrowSpace);

    qreal left = box.left();
    if (alignment & Qt::AlignRight)
        left = box.right() - takenPx - arrowSpace;
    else if (alignment & Qt::AlignHCenter)
        left = box.center().x() - (takenPx + arrowSpace) / 2;
    painter->setPen(m_theme.color(sorted ? Token::Ink : Token::Ink3));
    paintElided(*painter, {left, box.top(), takenPx + 0.5, box.height()}, Qt::AlignLeft, text, font);
    if (!sorted)
        return;
    const IconName icon =
        sortIndicatorOrder() == Qt::AscendingOrder ? IconName::ChevronUp : IconName::ChevronDown;
    paintIcon(*painter, m_theme, icon,
              {left + takenPx + kArrowGapPx, box.center().y() - arrow / 2, arrow, arrow},
              m_theme.color(Token::Ink2));
}

QRectF TableHeader::contentRect(const QRect &section, int logicalIndex) const
{
    QStyleOptionViewItem option;
    option.rect = section;
    option.viewItemPosition = positionOf(logicalIndex);
    return CellDelegate::contentRect(option);
}

QStyleOptionViewItem::ViewItemPosition TableHeader::positionOf(int logicalIndex) const
{
    const int visual = visualIndex(logicalIndex);
    bool isFirst = true;
    bool isLast = true;
    for (int other = 0; other < count(); ++other) {
        if (isSectionHidden(this->logicalIndex(other)))
            continue;
        isFirst = isFirst && other >= visual;
        isLast = isLast && other <= visual;
    }
    if (isFirst && isLast)
        return QStyleOptionViewItem::OnlyOne;
    if (isFirst)
        return QStyleOptionViewItem::Beginning;
    return isLast ? QStyleOptionViewItem::End : QStyleOptionViewItem::Middle;
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

bool TableHeader::isSorted(int logicalIndex) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
}

} // namespace danggol::ui

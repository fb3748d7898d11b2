// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/campaign_progress_delegate.h"

#include "models/roles.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kBarPx = 6;
constexpr int kGapPx = 5;
constexpr int kIconPx = 14;

bool hasStatus(const QModelIndex &index, const char *stored)
{
    return index.data(models::StatusRole).toString() == QLatin1String(stored);
}

/// Ended, expired or not yet begun: what is left says nothing.
bool isOver(const QModelIndex &index)
{
    return hasStatus(index, "ENDED");
}

} // namespace

void CampaignProgressDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const int textPx = theme().lineHeight(TextStyle::Small);
    const qreal top = cell.rect.center().y() - (textPx + kGapPx + kBarPx) / 2.0;
    const QRectF text(cell.rect.left(), top, cell.rect.width(), textPx);
    paintCounts(painter, text, cell, index);
    if (!isOver(index))
        paintLeft(painter, text, cell, index);
    paintBar(painter, {cell.rect.left(), text.bottom() + kGapPx, cell.rect.width(), kBarPx}, index);
}

void CampaignProgressDelegate::paintCounts(QPainter &painter, const QRectF &rect, const Cell &cell,
                                           const QModelIndex &index) const
{
    const QString issued = plain(index.data(models::CountRole).toLongLong());
    const QString limit = QStringLiteral(" / %1").arg(plain(index.data(models::LimitRole).toLongLong()));
    const QFont strong = theme().font(TextStyle::SmallMedium);
    painter.setPen(theme().color(Token::Ink));
    paintTabular(painter, rect, Qt::AlignLeft, issued, strong);
    painter.setPen(textColor(Token::Ink3, cell));
    paintTabular(painter, rect.adjusted(tabularWidth(issued, strong), 0, 0, 0), Qt::AlignLeft, limit,
                 theme().font(TextStyle::Small));
}

void CampaignProgressDelegate::paintLeft(QPainter &painter, const QRectF &rect, const Cell &cell,
                                         const QModelIndex &index) const
{
    const qint64 left = qMax<qint64>(0, index.data(models::LimitRole).toLongLong() -
                                            index.data(models::CountRole).toLongLong());
    const bool low = left > 0 && index.data(models::LowStockRole).toBool();
    const QString words = left == 0 ? tr("None left") : tr("%1 left").arg(plain(left));
    const QFont font = theme().font(low ? TextStyle::SmallMedium : TextStyle::Small);
    const QColor color = low ? theme().color(Token::WaitFg) : textColor(Token::Ink3, cell);
    painter.setPen(color);
    paintTabular(painter, rect, Qt::AlignRight, words, font);
    if (!low)
        return;
    const qreal iconPx = theme().scaled(kIconPx);
    const qreal iconLeft = rect.right() - tabularWidth(words, font) - iconPx - 4;
    paintIcon(painter, theme(), IconName::WarningTriangle,
              {iconLeft, rect.center().y() - iconPx / 2, iconPx, iconPx}, color);
}

void CampaignProgressDelegate::paintBar(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const double limit = index.data(models::LimitRole).toDouble();
    const double share =
        limit <= 0 ? 1.0 : qBound(0.0, index.data(models::CountRole).toDouble() / limit, 1.0);
    Token fill = Token::Acc;
    if (isOver(index))
        fill = Token::Line2;
    else if (share >= 1.0 || hasStatus(index, "EXHAUSTED") || hasStatus(index, "PAUSED"))
        fill = Token::Ink3;
    paintBox(painter, rect, rect.height() / 2, theme().color(Token::Track));
    if (share > 0)
        paintBox(painter, {rect.topLeft(), QSizeF(qMax(rect.height(), rect.width() * share), rect.height())},
                 rect.height() / 2, theme().color(fill));
}

} // namespace danggol::ui

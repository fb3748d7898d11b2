// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/menu_look.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace danggol::ui::menu_look
{

namespace
{

constexpr int kRadius = 8;
constexpr int kItemRadius = 6;
constexpr int kLeftPx = 12;
constexpr int kRightPx = 28;
constexpr int kAbovePx = 8;
constexpr int kMarkPx = 16;
constexpr int kGapPx = 8;
constexpr int kSeparatorPx = 9;

/// Where the words begin, behind a check mark or an icon where the menu has any.
int indentOf(const QStyleOptionMenuItem &item)
{
    const int mark = item.menuHasCheckableItems ? kMarkPx + kGapPx : 0;
    return kLeftPx + mark + (item.maxIconWidth > 0 ? item.maxIconWidth + kGapPx : 0);
}

void paintMarks(QPainter &painter, const QStyleOptionMenuItem &item, const QColor &ink)
{
    int left = item.rect.left() + kLeftPx;
    if (item.menuHasCheckableItems) {
        if (item.checked)
            paintCheckMark(painter, QRectF(left, item.rect.center().y() + 1 - kMarkPx / 2, kMarkPx, kMarkPx),
                           ink);
        left += kMarkPx + kGapPx;
    }
    const QRect icon(left, item.rect.top(), item.maxIconWidth, item.rect.height());
    if (!item.icon.isNull())
        item.icon.paint(&painter, icon, Qt::AlignCenter,
                        item.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintPanel(QPainter &painter, const Theme &theme, const QRect &rect)
{
    painter.fillRect(rect, theme.color(Token::Bg));
    paintBox(painter, rect, kRadius, theme.color(Token::Surface), theme.color(Token::Line2));
}

void paintItem(QPainter &painter, const Theme &theme, const QStyleOptionMenuItem &item)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(item.rect.left() + kGapPx, item.rect.center().y(), item.rect.width() - 2 * kGapPx, 1),
            theme.color(Token::Line));
        return;
    }
    const bool isEnabled = item.state & QStyle::State_Enabled;
    if (isEnabled && (item.state & QStyle::State_Selected))
        paintBox(painter, item.rect, kItemRadius, theme.color(Token::Hover));
    const QColor ink = theme.color(isEnabled ? Token::Ink : Token::Disabled);
    paintMarks(painter, item, ink);
    const QRect words = item.rect.adjusted(indentOf(item), 0, -kLeftPx, 0);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic | Qt::TextSingleLine;
    painter.setFont(item.font);
    painter.setPen(ink);
    painter.drawText(words, flags | Qt::AlignLeft, item.text.section(u'\t', 0, 0));
    painter.setPen(theme.color(isEnabled ? Token::Ink3 : Token::Disabled));
    painter.drawText(words, flags | Qt::AlignRight, item.text.section(u'\t', 1));
}

QSize itemSize(const QStyleOptionMenuItem &item, const QSize &words)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {words.width(), kSeparatorPx};
    const int shortcutGap = item.text.contains(u'\t') ? kLeftPx : 0;
    return {indentOf(item) + words.width() + shortcutGap + kRightPx,
            std::max(words.height(), kMarkPx) + 2 * kAbovePx};
}

} // namespace danggol::ui::menu_look

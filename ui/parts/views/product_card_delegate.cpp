// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/product_card_delegate.h"

#include "models/roles.h"
#include "ui/parts/views/elided_tool_tip.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"
#include "ui/theme/product_art.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr qreal kCardRadiusPx = 10;
constexpr int kArtInsetPx = 6;
constexpr int kArtHeightPx = 98;
constexpr int kTextPadPx = 13;
constexpr int kNameTopPx = 9;
constexpr int kPriceTopPx = 6;
constexpr int kBottomPx = 15;
constexpr int kPlusPx = 32;
constexpr int kCornerPx = 3;
constexpr int kIconPx = 14;
/// Larger text than this leaves no room for price and stock on one line.
constexpr int kRoomyTextPercent = 120;
constexpr qreal kSoldOutOpacity = 0.45;

} // namespace

ProductCardDelegate::ProductCardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

int ProductCardDelegate::itemHeight() const
{
    const int stockPx = stockIsBelow() ? m_theme.lineHeight(TextStyle::Small) : 0;
    return kGapPx + kArtInsetPx + kArtHeightPx + kNameTopPx + 2 * m_theme.lineHeight(TextStyle::Body) +
           kPriceTopPx + m_theme.lineHeight(TextStyle::Emphasis) + stockPx + kBottomPx;
}

bool ProductCardDelegate::stockIsBelow() const
{
    return m_theme.scaled(100) > kRoomyTextPercent;
}

QSize ProductCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The grid of CardGridView decides; this is for a view without one.
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const QSize grid = view ? view->gridSize() : QSize();
    return grid.isValid() ? grid : QSize(175, itemHeight());
}

QRectF ProductCardDelegate::cardRect(const QRect &itemRect) const
{
    constexpr int half = kGapPx / 2;
    return QRectF(itemRect).adjusted(half, half, -half, -half);
}

QRectF ProductCardDelegate::artRect(const QRect &itemRect) const
{
    const QRectF card = cardRect(itemRect);
    return {card.left() + kArtInsetPx, card.top() + kArtInsetPx, card.width() - 2 * kArtInsetPx,
            kArtHeightPx};
}

QRect ProductCardDelegate::plusRect(const QRect &itemRect) const
{
    const QRectF art = artRect(itemRect);
    const int side = m_theme.controlHeight(kPlusPx);
    return {static_cast<int>(art.right()) - kCornerPx - side, static_cast<int>(art.top()) + kCornerPx, side,
            side};
}

bool ProductCardDelegate::isAddable(const QModelIndex &index)
{
    const QVariant selectable = index.data(models::SelectableRole);
    const QVariant stock = index.data(models::StockRole);
    return (!selectable.isValid() || selectable.toBool()) && (!stock.isValid() || stock.toInt() > 0);
}

bool ProductCardDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!isAddable(index))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const ItemButton::Outcome outcome = m_plus.handle(*event, plusRect(option.rect), index);
    if (outcome == ItemButton::Outcome::Ignored)
        return false;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        view->viewport()->update();
    if (outcome == ItemButton::Outcome::Clicked)
        Q_EMIT addRequested(index);
    // A press still has to make the card current.
    return outcome == ItemButton::Outcome::Clicked;
}

bool ProductCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const qreal width = cardRect(option.rect).width() - 2 * kTextPadPx;
    return showElidedToolTip(*event, view->viewport(), index.data(models::TitleRole).toString(),
                             m_theme.font(TextStyle::BodyMedium), width, 2) ||
           QStyledItemDelegate::helpEvent(event, view, option, index);
}

void ProductCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QRectF art = artRect(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, option);
    paintProductArt(*painter, m_theme, index.data(models::ArtRole).toString(),
                    index.data(models::TitleRole).toString(), art, isAddable(index) ? 1.0 : kSoldOutOpacity);
    paintText(*painter, cardRect(option.rect), art, index);
    if (const int inCart = index.data(models::InCartRole).toInt(); inCart > 0)
        paintInCart(*painter, art, inCart);
    if (showsPlus(option, index))
        paintPlus(*painter, option, index);
    painter->restore();
}

bool ProductCardDelegate::showsPlus(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    return isAddable(index) && (pointed || current || m_theme.isTouchMode());
}

void ProductCardDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const
{
    constexpr int ringOut = 4;
    const QRectF card = cardRect(option.rect);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    paintBox(painter, card, kCardRadiusPx, m_theme.color(Token::Surface),
             m_theme.color(pointed ? Token::Line2 : Token::Line));
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    paintBox(painter, card.adjusted(-ringOut, -ringOut, ringOut, ringOut), kCardRadiusPx + ringOut,
             Qt::transparent, m_theme.color(focused ? Token::Focus : Token::AccLine), 2);
}

void ProductCardDelegate::paintText(QPainter &painter, const QRectF &card, const QRectF &art,
                                    const QModelIndex &index) const
{
    const int linePx = m_theme.lineHeight(TextStyle::Body);
    const int pricePx = m_theme.lineHeight(TextStyle::Emphasis);
    const QRectF name(card.left() + kTextPadPx, art.bottom() + kNameTopPx, card.width() - 2 * kTextPadPx,
                      2 * linePx);
    painter.setPen(m_theme.color(isAddable(index) ? Token::Ink : Token::Ink3));
    paintWrapped(painter, name, index.data(models::TitleRole).toString(), m_theme.font(TextStyle::BodyMedium),
                 linePx, 2);

    const QRectF line(name.left(), name.bottom() + kPriceTopPx, name.width(), pricePx);
    const QFont font = m_theme.font(TextStyle::EmphasisStrong);
    const QString price = won(index.data(models::AmountRole).toLongLong());
    paintTabular(painter, line, Qt::AlignLeft, price, font);
    const QRectF below(line.left(), line.bottom(), line.width(), m_theme.lineHeight(TextStyle::Small));
    paintStock(painter, stockIsBelow() ? below : line.adjusted(tabularWidth(price, font) + 6, 0, 0, 0),
               index);
}

void ProductCardDelegate::paintStock(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const int stock = index.data(models::StockRole).toInt();
    const bool soldOut = !isAddable(index);
    const bool low = !soldOut && index.data(models::LowStockRole).toBool();
    const QFont font = m_theme.font(low ? TextStyle::SmallMedium : TextStyle::Small);
    const QColor color = m_theme.color(low ? Token::WaitFg : Token::Ink3);
    const QString words = soldOut ? (stock > 0 ? tr("Not on sale") : tr("Sold out"))
                          : low   ? tr("%1 left").arg(stock)
                                  : tr("%1 in stock").arg(stock);
    const qreal iconPx = soldOut || low ? m_theme.scaled(kIconPx) : 0;
    const qreal iconSpace = iconPx > 0 ? iconPx + 3 : 0;
    const qreal width = qMin(tabularWidth(words, font), box.width() - iconSpace);
    const qreal left = stockIsBelow() ? box.left() + iconSpace : box.right() - width;
    painter.setPen(color);
    paintElided(painter, {left, box.top(), width, box.height()}, Qt::AlignLeft, words, font, true);
    if (iconPx > 0)
        paintIcon(painter, m_theme, soldOut ? IconName::BarredCircle : IconName::WarningTriangle,
                  {left - iconSpace, box.center().y() - iconPx / 2, iconPx, iconPx}, color);
}

void ProductCardDelegate::paintInCart(QPainter &painter, const QRectF &art, int count) const
{
    const QFont font = m_theme.font(TextStyle::SmallMedium);
    const QString words = plain(count);
    const qreal iconPx = m_theme.scaled(kIconPx);
    const qreal width = std::ceil(plainWidth(words, font)) + iconPx + m_theme.scaled(18);
    const QRectF box(art.left() + kCornerPx, art.top() + kCornerPx, width, m_theme.scaled(22));
    paintBox(painter, box, 6, m_theme.color(Token::Acc));
    const qreal left = box.left() + m_theme.scaled(6);
    paintIcon(painter, m_theme, IconName::Bag, {left, box.center().y() - iconPx / 2, iconPx, iconPx},
              m_theme.color(Token::OnAcc));
    painter.setPen(m_theme.color(Token::OnAcc));
    paintLine(painter, box.adjusted(left + iconPx + 4 - box.left(), 0, 0, 0), Qt::AlignLeft, words, font);
}

void ProductCardDelegate::paintPlus(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    Token fill = Token::Surface;
    if (m_plus.isPressed(index))
        fill = Token::Line;
    else if (option.state.testFlag(QStyle::State_MouseOver) && m_plus.isHovered(index))
        fill = Token::Hover;
    const QRectF box = plusRect(option.rect);
    const qreal iconPx = m_theme.scaled(16);
    paintBox(painter, box, 8, m_theme.color(fill), m_theme.color(Token::Line2));
    paintIcon(painter, m_theme, IconName::Plus,
              {box.center().x() - iconPx / 2, box.center().y() - iconPx / 2, iconPx, iconPx},
              m_theme.color(Token::Ink));
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/customer_delegate.h"

#include "models/roles.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/avatar.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kAvatarPx = 32;
constexpr int kAvatarGapPx = 12;
constexpr int kColumnGapPx = 8;
constexpr int kIconPx = 14;
constexpr int kRowHeightPx = 52;

qint64 avatarId(const QModelIndex &index)
{
    const QVariant own = index.data(models::AvatarIdRole);
    return own.isValid() ? own.toLongLong() : index.data(models::IdRole).toLongLong();
}

} // namespace

KeyedCustomerDelegate::KeyedCustomerDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void KeyedCustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const RowState state = rowStateOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, m_theme, option.rect, state);
    const QRectF content = QRectF(option.rect).adjusted(sidePad(), 0, -sidePad(), 0);
    const qreal taken = paintRight(*painter, content, state.selected, index);
    paintLeft(*painter, content.adjusted(0, 0, -taken - kColumnGapPx, 0), state.selected, index);
    painter->restore();
}

QSize KeyedCustomerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {m_theme.scaled(200), rowHeightOf(option.widget, m_theme.scaled(kRowHeightPx))};
}

qreal KeyedCustomerDelegate::paintRight(QPainter &painter, const QRectF &content, bool selected,
                                        const QModelIndex &index) const
{
    const qint64 amountWon = index.data(models::AmountRole).toLongLong();
    const QFont font = m_theme.font(selected ? TextStyle::BodyStrong : TextStyle::Body);
    const Token rest = amountWon == 0 ? Token::Ink3 : Token::Ink2;
    painter.setPen(m_theme.color(selected ? Token::AccText : rest));
    paintTabular(painter, content, Qt::AlignRight, won(amountWon), font);
    return tabularWidth(won(amountWon), font);
}

QRectF KeyedCustomerDelegate::lineBox(const QRectF &content, bool first) const
{
    // The first line sits 18 px high in the drawing, its text centred; the second follows 16 px below.
    const qreal step = m_theme.lineHeight(TextStyle::Small);
    const qreal centre = content.center().y() + (first ? -step / 2 + 0.5 : step / 2 + 0.5);
    return {content.left(), centre - step / 2, content.width(), step};
}

void KeyedCustomerDelegate::paintLeft(QPainter &painter, const QRectF &content, bool selected,
                                      const QModelIndex &index) const
{
    const QString name = index.data(models::TitleRole).toString();
    const int side = m_theme.scaled(kAvatarPx);
    const QRectF avatar(content.left(), content.center().y() - side / 2.0, side, side);
    paintAvatar(painter, m_theme, avatarId(index), name, avatar);

    const QRectF text = content.adjusted(side + kAvatarGapPx, 0, 0, 0);
    painter.setPen(m_theme.color(Token::Ink));
    paintElided(painter, lineBox(text, true), Qt::AlignLeft, name,
                m_theme.font(selected ? TextStyle::BodyStrong : TextStyle::BodyMedium));
    painter.setPen(m_theme.color(selected ? Token::Ink2 : Token::Ink3));
    paintElided(painter, lineBox(text, false), Qt::AlignLeft, index.data(models::SubtitleRole).toString(),
                m_theme.font(TextStyle::Small), true);
}

qreal QueueDelegate::paintRight(QPainter &painter, const QRectF &content, bool selected,
                                const QModelIndex &index) const
{
    const QString total = won(index.data(models::AmountRole).toLongLong());
    const QFont font = theme().font(selected ? TextStyle::BodyStrong : TextStyle::BodyMedium);
    painter.setPen(theme().color(selected ? Token::AccText : Token::Ink));
    paintTabular(painter, lineBox(content, true), Qt::AlignRight, total, font);
    const qreal second = paintSecond(painter, lineBox(content, false), selected, index);
    return qMax(tabularWidth(total, font), second);
}

qreal QueueDelegate::paintSecond(QPainter &painter, const QRectF &box, bool selected,
                                 const QModelIndex &index) const
{
    const qint64 shortByWon = index.data(models::ShortByRole).toLongLong();
    if (shortByWon <= 0) {
        const int count = index.data(models::CountRole).toInt();
        const QString items = tr("%1 items", nullptr, static_cast<int>(count)).arg(plain(count));
        const QFont font = theme().font(TextStyle::Small);
        painter.setPen(theme().color(selected ? Token::Ink2 : Token::Ink3));
        paintTabular(painter, box, Qt::AlignRight, items, font);
        return tabularWidth(items, font);
    }
    const QString words = tr("Short by %1").arg(won(shortByWon));
    const QFont font = theme().font(TextStyle::SmallMedium);
    const QColor color = theme().color(Token::FailFg);
    const qreal width = tabularWidth(words, font);
    const qreal iconPx = theme().scaled(kIconPx);
    painter.setPen(color);
    paintTabular(painter, box, Qt::AlignRight, words, font);
    paintIcon(painter, theme(), IconName::WarningTriangle,
              {box.right() - width - iconPx - 4, box.center().y() - iconPx / 2, iconPx, iconPx}, color);
    return width + iconPx + 4;
}

} // namespace danggol::ui

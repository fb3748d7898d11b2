// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/staff_delegate.h"

#include "models/roles.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/avatar.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kAvatarPx = 40;
constexpr int kSidePx = 14;
constexpr int kGapPx = 12;
constexpr int kCheckPx = 18;
constexpr int kBetweenRowsPx = 4;
constexpr int kRowPx = 68;
constexpr int kRolePx = 8;

} // namespace

StaffDelegate::StaffDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize StaffDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {m_theme.scaled(200), rowHeightOf(option.widget, m_theme.scaled(kRowPx))};
}

void StaffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const RowState state = rowStateOf(option);
    const QRectF row = QRectF(option.rect).adjusted(0, 0, 0, -kBetweenRowsPx);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, m_theme, row, state);
    const qreal side = m_theme.scaled(kAvatarPx);
    const QRectF avatar(row.left() + kSidePx, row.center().y() - side / 2, side, side);
    paintAvatar(*painter, m_theme, index.data(models::IdRole).toLongLong(),
                index.data(models::TitleRole).toString(), avatar, 8);
    const qreal check = m_theme.scaled(kCheckPx);
    if (state.selected)
        paintIcon(*painter, m_theme, IconName::Check,
                  {row.right() - kSidePx - check, row.center().y() - check / 2, check, check},
                  m_theme.color(Token::AccText));
    paintWords(*painter, row.adjusted(kSidePx + side + kGapPx, 0, -kSidePx - check - kGapPx, 0),
               state.selected, index);
    painter->restore();
}

void StaffDelegate::paintWords(QPainter &painter, const QRectF &box, bool selected,
                               const QModelIndex &index) const
{
    const int first = m_theme.lineHeight(TextStyle::Emphasis);
    const int second = m_theme.lineHeight(TextStyle::Small);
    const qreal top = box.center().y() - (first + second) / 2.0;
    const QRectF upper(box.left(), top, box.width(), first);
    const Token quiet = selected ? Token::Ink2 : Token::Ink3;
    const QFont nameFont = m_theme.font(TextStyle::EmphasisStrong);
    const QString name = index.data(models::TitleRole).toString();
    painter.setPen(m_theme.color(Token::Ink));
    paintElided(painter, upper, Qt::AlignLeft, name, nameFont);
    const qreal taken = std::min(plainWidth(name, nameFont) + m_theme.scaled(kRolePx), upper.width());
    painter.setPen(m_theme.color(quiet));
    paintElided(painter, upper.adjusted(taken, 1, 0, 1), Qt::AlignLeft,
                index.data(models::StatusWordsRole).toString(), m_theme.font(TextStyle::Small));
    paintElided(painter, {box.left(), top + first, box.width(), qreal(second)}, Qt::AlignLeft,
                index.data(models::SubtitleRole).toString(), m_theme.font(TextStyle::Small), true);
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_delegate.h"

#include "ui/parts/views/row_paint.h"
#include "ui/shell/palette/command_icon.h"
#include "ui/shell/palette/matched_text.h"
#include "ui/theme/avatar.h"
#include "ui/theme/badge.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"
#include "ui/theme/product_art.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <cmath>

namespace danggol::ui
{

using models::PaletteRow;

namespace
{

constexpr int kRowPx = 44;
constexpr int kTouchRowPx = 52;
constexpr int kSectionPx = 30;
constexpr int kSidePx = 12;
constexpr int kIconPx = 18;
constexpr int kAvatarPx = 24;
constexpr int kTextLeftPx = 42;
constexpr int kGapPx = 12;

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, const models::PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = m_theme.isTouchMode() ? kTouchRowPx : kRowPx;
    return {m_theme.scaled(200), m_theme.scaled(m_model.row(index.row()).isSection() ? kSectionPx : row)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PaletteRow &row = m_model.row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.isSection()) {
        paintSection(*painter, option.rect, row);
    } else {
        RowState state = rowStateOf(option);
        state.ring = false; // the keyboard is in the field above
        paintRow(*painter, m_theme, option.rect, state);
        const qreal side = m_theme.scaled(kSidePx);
        const QRectF content = QRectF(option.rect).adjusted(side, 0, -side, 0);
        paintSign(*painter, content, row, state.selected);
        const qreal right = paintRight(*painter, content, row, state.selected);
        QRectF words = content;
        words.setLeft(option.rect.left() + m_theme.scaled(kTextLeftPx));
        words.setRight(right);
        paintWords(*painter, words, row, state.selected);
    }
    painter->restore();
}

void PaletteDelegate::paintSection(QPainter &painter, const QRectF &rect, const PaletteRow &row) const
{
    const qreal side = m_theme.scaled(kSidePx);
    const QRectF line = rect.adjusted(side, m_theme.scaled(6), -side, 0);
    paintMatchedText(painter, m_theme, line, row.title, row.matches, TextStyle::SmallMedium,
                     m_theme.color(Token::Ink2));
}

void PaletteDelegate::paintSign(QPainter &painter, const QRectF &content, const PaletteRow &row,
                                bool selected) const
{
    const auto box = [&](int px) {
        const qreal size = m_theme.scaled(px);
        const qreal left = content.left() + (m_theme.scaled(kIconPx) - size) / 2;
        return QRectF(left, std::round(content.center().y() - size / 2), size, size);
    };
    if (row.avatarId != 0)
        return paintAvatar(painter, m_theme, row.avatarId, row.title, box(kAvatarPx));
    if (row.icon.isEmpty())
        return paintProductArt(painter, m_theme, row.art, row.title, box(kAvatarPx));
    const Token color = !row.isAvailable ? Token::Ink3 : selected ? Token::Acc : Token::Ink2;
    if (const std::optional<IconName> icon = commandIcon(row.icon))
        paintIcon(painter, m_theme, *icon, box(kIconPx), m_theme.color(color));
}

qreal PaletteDelegate::paintRight(QPainter &painter, const QRectF &content, const PaletteRow &row,
                                  bool selected) const
{
    qreal right = content.right();
    const auto middle = [&](qreal height) { return std::round(content.center().y() - height / 2); };
    if (!row.status.isEmpty()) {
        const QSize size = badgeSize(m_theme, row.status);
        right -= size.width();
        paintBadge(painter, m_theme, row.status, QPointF(right, middle(size.height())));
        right -= m_theme.scaled(kGapPx);
    }
    if (m_theme.isTouchMode())
        return right;
    if (selected && row.isAvailable) {
        const QString enter = tr("Enter");
        const QSizeF cap = keycapSize(m_theme, enter);
        right -= cap.width();
        paintKeycap(painter, m_theme, QRectF(QPointF(right, middle(cap.height())), cap), enter,
                    m_theme.color(Token::Ink2), m_theme.color(Token::Line2));
        right -= m_theme.scaled(kGapPx);
    }
    if (!row.key.isEmpty()) {
        const QFont font = m_theme.font(TextStyle::CaptionMedium);
        const QString key = keyText(row.key);
        const qreal width = lineWidth(key, font);
        right -= width;
        painter.setPen(m_theme.color(Token::Ink2));
        paintLine(painter, QRectF(right, content.top(), width, content.height()), Qt::AlignLeft, key, font);
        right -= m_theme.scaled(kGapPx);
    }
    return right;
}

void PaletteDelegate::paintWords(QPainter &painter, const QRectF &area, const PaletteRow &row,
                                 bool selected) const
{
    const QColor ink = m_theme.color(row.isAvailable ? Token::Ink : Token::Ink2);
    const qreal title = paintMatchedText(painter, m_theme, area, row.title, row.matches,
                                         row.isAvailable ? TextStyle::BodyMedium : TextStyle::Body, ink);
    const QRectF rest = area.adjusted(title + m_theme.scaled(kGapPx), 0, 0, 0);
    if (rest.width() < m_theme.scaled(24))
        return;
    painter.setPen(m_theme.color(selected ? Token::Ink2 : Token::Ink3));
    paintElided(painter, rest, Qt::AlignLeft, row.detail, m_theme.font(TextStyle::Body), true);
}

} // namespace danggol::ui

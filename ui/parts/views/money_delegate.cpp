// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/money_delegate.h"

#include "ui/parts/views/row_paint.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <cmath>

namespace danggol::ui
{

using models::AmountKind;

namespace
{

QString amountText(AmountKind kind, qint64 amountWon)
{
    return kind == AmountKind::Signed ? signedWon(amountWon) : won(amountWon);
}

Token amountColor(AmountKind kind, qint64 amountWon)
{
    if (kind == AmountKind::Muted)
        return amountWon == 0 ? Token::Ink3 : Token::Ink2;
    return kind == AmountKind::Signed && amountWon > 0 ? Token::AccText : Token::Ink;
}

} // namespace

MoneyDelegate::MoneyDelegate(const Theme &theme, AmountKind kind, QObject *parent)
    : CellDelegate(theme, parent), m_kind(kind)
{}

void MoneyDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QVariant amount = index.data(models::AmountRole);
    if (!amount.isValid())
        return;
    const qint64 amountWon = amount.toLongLong();
    const AmountKind kind = kindOf(index);
    const TextStyle style = styleOf(kind);
    const bool heavier = cell.selected && kind != AmountKind::Muted;
    painter.setPen(textColor(amountColor(kind, amountWon), cell));
    // An amount is never shortened: a cut number is a wrong number.
    paintTabular(painter, cell.rect, cell.alignment, amountText(kind, amountWon),
                 theme().font(heavier ? emphasised(style) : style));
}

int MoneyDelegate::contentWidth(const QModelIndex &index) const
{
    const AmountKind kind = kindOf(index);
    const QString text = amountText(kind, index.data(models::AmountRole).toLongLong());
    return static_cast<int>(std::ceil(tabularWidth(text, theme().font(styleOf(kind)))));
}

AmountKind MoneyDelegate::kindOf(const QModelIndex &index) const
{
    const QVariant kind = index.data(models::AmountKindRole);
    return kind.isValid() ? static_cast<AmountKind>(kind.toInt()) : m_kind;
}

TextStyle MoneyDelegate::styleOf(AmountKind kind) const
{
    return kind == AmountKind::Muted ? TextStyle::Body : TextStyle::BodyMedium;
}

} // namespace danggol::ui

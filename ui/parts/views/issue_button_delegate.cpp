// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/issue_button_delegate.h"

#include "models/roles.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QPainter>

namespace danggol::ui
{

using models::IssueState;

namespace
{

constexpr int kButtonPx = 32;
constexpr qreal kRadiusPx = 7;
constexpr int kIconPx = 14;
constexpr int kIconGapPx = 3;

IssueState stateOf(const QModelIndex &index)
{
    return static_cast<IssueState>(index.data(models::IssueRole).toInt());
}

} // namespace

QRect IssueButtonDelegate::buttonRect(const QStyleOptionViewItem &option) const
{
    return buttonBox(contentRect(option)).toRect();
}

QRectF IssueButtonDelegate::buttonBox(const QRectF &content) const
{
    const qreal height = theme().controlHeight(kButtonPx);
    return {content.left(), content.center().y() - height / 2, content.width(), height};
}

bool IssueButtonDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (stateOf(index) != IssueState::CanIssue)
        return CellDelegate::editorEvent(event, model, option, index);
    const ItemButton::Outcome outcome = m_button.handle(*event, buttonRect(option), index);
    if (outcome == ItemButton::Outcome::Ignored)
        return false;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        view->viewport()->update();
    if (outcome == ItemButton::Outcome::Clicked)
        Q_EMIT issueRequested(index);
    // A press still has to make the row current.
    return outcome == ItemButton::Outcome::Clicked;
}

void IssueButtonDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    switch (stateOf(index)) {
    case IssueState::CanIssue:
    case IssueState::Busy:
        paintButton(painter, cell, index, stateOf(index) == IssueState::Busy);
        break;
    case IssueState::HasIt:
        paintHasIt(painter, cell.rect);
        break;
    case IssueState::None:
        painter.setPen(theme().color(Token::Ink3));
        paintLine(painter, cell.rect, Qt::AlignCenter, QStringLiteral("–"), theme().font(TextStyle::Body));
        break;
    }
}

void IssueButtonDelegate::paintButton(QPainter &painter, const Cell &cell, const QModelIndex &index,
                                      bool busy) const
{
    Token fill = Token::Surface;
    if (!busy && m_button.isPressed(index))
        fill = Token::Line;
    else if (!busy && cell.hovered && m_button.isHovered(index))
        fill = Token::Hover;
    const QRectF box = buttonBox(cell.rect);
    paintBox(painter, box, kRadiusPx, theme().color(fill), theme().color(Token::Line2));
    painter.setPen(theme().color(busy ? Token::Disabled : Token::Ink));
    paintLine(painter, box, Qt::AlignCenter, busy ? tr("Issuing…") : tr("Issue"),
              theme().font(TextStyle::BodyMedium));
}

void IssueButtonDelegate::paintHasIt(QPainter &painter, const QRectF &rect) const
{
    const QString words = tr("Has it");
    const QFont font = theme().font(TextStyle::SmallMedium);
    const QColor color = theme().color(Token::AccText);
    const qreal iconPx = theme().scaled(kIconPx);
    const qreal left = rect.center().x() - (iconPx + kIconGapPx + plainWidth(words, font)) / 2;
    paintIcon(painter, theme(), IconName::Check, {left, rect.center().y() - iconPx / 2, iconPx, iconPx},
              color);
    painter.setPen(color);
    paintLine(painter, rect.adjusted(left + iconPx + kIconGapPx - rect.left(), 0, 0, 0), Qt::AlignLeft, words,
              font);
}

} // namespace danggol::ui

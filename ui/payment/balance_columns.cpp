// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/balance_columns.h"

#include "ui/parts/fitted.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kArrowPx = 16;
constexpr int kArrowGapPx = 54;
constexpr int kPlainGapPx = 36;

} // namespace

BalanceColumns::BalanceColumns(Theme &theme, bool withArrow, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_withArrow(withArrow)
    , m_first(makeColumn(Token::Ink))
    , m_second(makeColumn(withArrow ? Token::AccText : Token::Ink))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    fitted(theme, this,
           [this, row] { row->setSpacing(m_theme.scaled(m_withArrow ? kArrowGapPx : kPlainGapPx)); });
    row->addLayout(m_first.layout);
    row->addLayout(m_second.layout);
}

BalanceColumns::Column BalanceColumns::makeColumn(Token token)
{
    const Column column{new TextLabel(m_theme, {}, TextStyle::Body, Token::Ink2),
                        new NumberLabel(m_theme, {}, TextStyle::Title, token), new QVBoxLayout};
    column.title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column.amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column.layout->setSpacing(5);
    column.layout->addWidget(column.title);
    column.layout->addWidget(column.amount);
    return column;
}

void BalanceColumns::set(const Column &column, const QString &title, const QString &amount)
{
    column.title->setText(title);
    column.amount->setText(amount);
    column.amount->setAccessibleName(title + QLatin1Char(' ') + amount);
}

void BalanceColumns::setFirst(const QString &title, const QString &amount)
{
    set(m_first, title, amount);
}

void BalanceColumns::setSecond(const QString &title, const QString &amount)
{
    set(m_second, title, amount);
}

void BalanceColumns::paintEvent(QPaintEvent *)
{
    if (!m_withArrow)
        return;
    QPainter painter(this);
    const qreal size = m_theme.scaled(kArrowPx);
    const QRect from = m_first.amount->geometry();
    const QRect to = m_second.amount->geometry();
    // In the middle between the two amounts as they are painted, at the right of their columns.
    const qreal toLeft = to.right() + 1 - m_second.amount->sizeHint().width();
    const qreal centre = (from.right() + 1 + toLeft) / 2;
    paintIcon(painter, m_theme, IconName::ArrowRight,
              {centre - size / 2, from.center().y() - size / 2, size, size}, m_theme.color(Token::Ink3));
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/cart_totals.h"

#include "ui/catalog/hairline.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QGridLayout>

namespace danggol::ui
{

CartTotals::CartTotals(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_subtotal(new NumberLabel(theme, QString()))
    , m_discountLabel(new TextLabel(theme, tr("Coupon discount"), TextStyle::Body, Token::Ink2))
    , m_discount(new NumberLabel(theme, QString(), TextStyle::Body, Token::AccText))
    , m_total(new NumberLabel(theme, QString(), TextStyle::Total))
    , m_balance(new NumberLabel(theme, QString(), TextStyle::Small, Token::Ink3))
{
    m_subtotal->setObjectName(QStringLiteral("cartSubtotal"));
    m_discount->setObjectName(QStringLiteral("cartDiscount"));
    m_total->setObjectName(QStringLiteral("cartTotal"));
    m_balance->setObjectName(QStringLiteral("balanceAfter"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    addRow(*grid, 0, new TextLabel(theme, tr("Subtotal"), TextStyle::Body, Token::Ink2), m_subtotal);
    addRow(*grid, 1, m_discountLabel, m_discount);
    grid->addWidget(new Hairline(theme), 2, 0, 1, 2);
    addRow(*grid, 3, new TextLabel(theme, tr("Total"), TextStyle::EmphasisStrong), m_total);
    addRow(*grid, 4, new TextLabel(theme, tr("Balance after payment"), TextStyle::Small, Token::Ink3),
           m_balance);
    m_subtotal->setContentsMargins(0, 0, 0, 8);
    m_discount->setContentsMargins(0, 0, 0, 11);
    m_discountLabel->setContentsMargins(0, 0, 0, 11);
    m_total->setContentsMargins(0, 8, 0, 4);
}

void CartTotals::addRow(QGridLayout &grid, int row, TextLabel *label, NumberLabel *value)
{
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setBuddy(value);
    if (value == m_subtotal)
        label->setContentsMargins(0, 0, 0, 8);
    if (value == m_total)
        label->setContentsMargins(0, 8, 0, 4);
    grid.addWidget(label, row, 0);
    grid.addWidget(value, row, 1);
}

void CartTotals::setSummary(const models::CheckoutSummary &summary, bool hasCustomer)
{
    m_subtotal->setText(won(summary.subtotal.won()));
    m_discount->setText(signedWon(-summary.discount.won()));
    m_discount->setHidden(summary.discount.isZero());
    m_discountLabel->setHidden(summary.discount.isZero());
    m_total->setText(won(summary.total.won()));
    showBalance(summary, hasCustomer);
}

void CartTotals::showBalance(const models::CheckoutSummary &summary, bool hasCustomer)
{
    const bool isShort = !summary.shortBy.isZero();
    m_balance->setToken(isShort ? Token::Danger : Token::Ink3);
    m_balance->setTextStyle(isShort ? TextStyle::SmallMedium : TextStyle::Small);
    if (!hasCustomer)
        m_balance->setText(QStringLiteral("–"));
    else if (isShort)
        m_balance->setText(tr("%1 short").arg(won(summary.shortBy.won())));
    else
        m_balance->setText(won(summary.balanceAfter.value_or(Money()).won()));
}

} // namespace danggol::ui

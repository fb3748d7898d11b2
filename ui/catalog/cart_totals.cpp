// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/cart_totals.h"

#include "ui/parts/hairline.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(
        makeRow(new TextLabel(theme, tr("Subtotal"), TextStyle::Body, Token::Ink2), m_subtotal));
    m_discountLabel->setContentsMargins(0, 8, 0, 0);
    m_discount->setContentsMargins(0, 8, 0, 0);
    column->addLayout(makeRow(m_discountLabel, m_discount));
    column->addSpacing(11);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    column->addSpacing(8);
    column->addLayout(makeRow(new TextLabel(theme, tr("Total"), TextStyle::EmphasisStrong), m_total));
    column->addSpacing(4);
    column->addLayout(
        makeRow(new TextLabel(theme, tr("Balance after payment"), TextStyle::Small, Token::Ink3), m_balance));
}

QLayout *CartTotals::makeRow(TextLabel *label, NumberLabel *value)
{
    auto *row = new QHBoxLayout;
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setBuddy(value);
    row->addWidget(label);
    row->addWidget(value, 1);
    return row;
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

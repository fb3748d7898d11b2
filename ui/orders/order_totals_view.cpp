// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_totals_view.h"

#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QGridLayout>

namespace danggol::ui
{

OrderTotalsView::OrderTotalsView(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    m_subtotal = addRow(*grid, tr("Subtotal"), TextStyle::Body, TextStyle::Body);
    m_coupon = addRow(*grid, {}, TextStyle::Body, TextStyle::BodyMedium);
    m_coupon.label->setElided(true);
    m_coupon.amount->setToken(Token::AccText);
    m_total = addRow(*grid, tr("Total"), TextStyle::EmphasisStrong, TextStyle::Title);
    m_total.label->setToken(Token::Ink);
    m_total.amount->setObjectName(QStringLiteral("orderTotal"));
    m_refunded = addRow(*grid, tr("Refunded"), TextStyle::Body, TextStyle::BodyMedium);
    m_refunded.amount->setToken(Token::RefundFg);
    m_refunded.amount->setObjectName(QStringLiteral("orderRefunded"));
}

OrderTotalsView::Row OrderTotalsView::addRow(QGridLayout &grid, const QString &label, TextStyle labelStyle,
                                             TextStyle amountStyle)
{
    const Row row{new TextLabel(m_theme, label, labelStyle, Token::Ink2),
                  new NumberLabel(m_theme, {}, amountStyle)};
    row.amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int at = grid.rowCount();
    grid.addWidget(row.label, at, 0);
    grid.addWidget(row.amount, at, 1);
    return row;
}

void OrderTotalsView::setVisible(const Row &row, bool visible)
{
    row.label->setVisible(visible);
    row.amount->setVisible(visible);
}

void OrderTotalsView::setOrder(const Order &order)
{
    m_subtotal.amount->setText(won(order.subtotal.won()));
    m_coupon.label->setText(order.couponName.isEmpty() ? tr("Coupon")
                                                       : tr("Coupon · %1").arg(order.couponName));
    m_coupon.amount->setText(won(-order.discount.won()));
    m_total.amount->setText(won(order.total.won()));
    m_refunded.amount->setText(won(order.refunded.won()));
    setVisible(m_coupon, order.issuedCoupon.has_value() || !order.discount.isZero());
    setVisible(m_refunded, !order.refunded.isZero() || order.status == OrderStatus::Refunded);
}

} // namespace danggol::ui

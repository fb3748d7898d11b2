// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/order_contents.h"

#include "ui/parts/message_line.h"
#include "ui/parts/views/art_text_delegate.h"
#include "ui/parts/views/money_delegate.h"
#include "ui/parts/views/table_view.h"
#include "ui/payment/coupon_row.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kRowPx = 48;

} // namespace

OrderContents::OrderContents(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_table(new TableView(theme))
    , m_coupon(new CouponRow(theme))
    , m_note(new MessageLine(theme))
{
    m_table->setObjectName(QStringLiteral("paymentLines"));
    m_table->setAccessibleName(tr("Items"));
    m_table->setRowHeight(kRowPx);
    m_table->setRowsSelectable(false);
    m_table->setColumns({{0, Qt::AlignLeft, new ArtTextDelegate(theme, 34)},
                         {88, Qt::AlignRight, new TextDelegate(theme, {TextStyle::Body, Token::Ink2, true})},
                         {106, Qt::AlignRight, new MoneyDelegate(theme, models::AmountKind::Muted)},
                         {110, Qt::AlignRight, new MoneyDelegate(theme)}});
    m_table->setModel(&m_lines);
    auto *tableRow = new QHBoxLayout;
    tableRow->setContentsMargins(12, 0, 12, 0);
    tableRow->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tableRow, 100);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(20, 10, 20, 0);
    note->addWidget(m_note);
    column->addWidget(m_coupon);
    column->addLayout(note);
    column->addStretch(1);
    connect(&theme, &Theme::changed, this, &OrderContents::fitTable);
}

void OrderContents::setOrder(const Order &order)
{
    m_lines.setLines(order.lines);
    m_coupon->setCoupon(order.couponName, order.discount);
    m_coupon->setVisible(order.issuedCoupon.has_value());
    fitTable();
}

void OrderContents::setNote(const QString &sentence)
{
    m_note->setMessage(sentence, MessageLine::Tone::Quiet);
}

void OrderContents::fitTable()
{
    // As tall as its rows and no taller, so that the coupon follows the last one; more than fit scroll.
    const int rows = m_lines.rowCount() * m_table->rowHeight();
    m_table->setMaximumHeight(m_table->header()->sizeHint().height() + rows);
    m_table->setMinimumHeight(
        qMin(m_table->maximumHeight(), m_table->header()->sizeHint().height() + 2 * m_table->rowHeight()));
}

} // namespace danggol::ui

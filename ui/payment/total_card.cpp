// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/total_card.h"

#include "models/customers/customer_words.h"
#include "ui/parts/number_label.h"
#include "ui/parts/progress_bar.h"
#include "ui/parts/text_label.h"
#include "ui/payment/balance_columns.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace danggol::ui
{

TotalCard::TotalCard(Theme &theme, QWidget *parent)
    : Card(theme, Tone::Sunken, parent)
    , m_title(new TextLabel(theme, {}, TextStyle::Body, Token::Ink2))
    , m_total(new NumberLabel(theme, {}, TextStyle::PayAmount))
    , m_balances(new BalanceColumns(theme, true))
    , m_progress(new ProgressBar(theme))
    , m_remains(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_customer(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
{
    m_total->setObjectName(QStringLiteral("payTotal"));
    m_progress->setThick(true);
    auto *amount = new QVBoxLayout;
    amount->setSpacing(1);
    amount->addWidget(m_title);
    amount->addWidget(m_total);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addLayout(amount);
    top->addStretch();
    top->addWidget(m_balances, 0, Qt::AlignBottom);
    auto *captions = new QHBoxLayout;
    captions->addWidget(m_remains);
    captions->addStretch();
    captions->addWidget(m_customer);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(25, 21, 25, 23);
    column->setSpacing(0);
    column->addLayout(top);
    column->addSpacing(19);
    column->addWidget(m_progress);
    column->addSpacing(8);
    column->addLayout(captions);
}

TotalCard::Figures TotalCard::figuresOf(const models::OrderView &view)
{
    const Order &order = view.order;
    const qint64 balanceWon = view.customer.balance.won();
    if (order.status == OrderStatus::DepositWait)
        return {tr("Total to pay"), balanceWon, balanceWon - order.total.won()};
    for (const Payment &payment : view.attempts) {
        if (payment.status == PaymentStatus::Done)
            return {tr("Paid with points"), payment.balance.won() + payment.amount.won(),
                    payment.balance.won()};
    }
    return {tr("Order total"), std::nullopt, 0};
}

void TotalCard::setOrder(const models::OrderView &view)
{
    const Figures figures = figuresOf(view);
    const bool waits = view.order.status == OrderStatus::DepositWait;
    m_title->setText(figures.title);
    m_total->setText(won(view.order.total.won()));
    m_balances->setVisible(figures.beforeWon.has_value());
    m_progress->setVisible(figures.beforeWon.has_value());
    m_remains->setVisible(figures.beforeWon.has_value());
    const QString phone = models::maskedPhone(view.customer.phone);
    m_customer->setText(phone.isEmpty() ? view.customer.name : tr("%1 · %2").arg(view.customer.name, phone));
    if (!figures.beforeWon)
        return;
    const qint64 beforeWon = *figures.beforeWon;
    m_balances->setFirst(waits ? tr("Balance now") : tr("Balance before"), won(beforeWon));
    m_balances->setSecond(tr("Balance after"), won(figures.afterWon));
    const double share = beforeWon > 0 ? double(figures.afterWon) / double(beforeWon) : 1.0;
    m_progress->setFraction(share);
    const int percent = static_cast<int>(share * 100);
    const QString sentence = tr("%1% of the balance remains").arg(percent);
    m_remains->setText(sentence);
    m_progress->setAccessibleName(sentence);
}

} // namespace danggol::ui

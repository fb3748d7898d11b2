// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/short_section.h"

#include "models/payment/charge_choices.h"
#include "ui/export/export_button.h"
#include "ui/orders/moment_words.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/parts/views/badge_delegate.h"
#include "ui/parts/views/money_delegate.h"
#include "ui/parts/views/table_view.h"
#include "ui/parts/views/text_delegate.h"
#include "ui/payment/charge_choice_bar.h"
#include "ui/payment/item_strip.h"
#include "ui/payment/short_card.h"
#include "ui/theme/badge.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kSidePx = 20;

QHBoxLayout *padded(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kSidePx, 0, kSidePx, 0);
    row->addWidget(widget);
    return row;
}

} // namespace

ShortSection::ShortSection(Theme &theme, models::PaymentController &controller, const MomentWords &words,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_attempts({[&words](Timestamp moment) { return words.exact(moment); },
                  [](const QString &stored) { return statusWords(stored); }})
    , m_card(new ShortCard(theme, words))
    , m_choices(new ChargeChoiceBar(theme))
    , m_table(new TableView(theme))
    , m_items(new ItemStrip(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(padded(m_card));
    column->addSpacing(20);
    addChoices(*column);
    column->addSpacing(20);
    addAttempts(*column);
    column->addSpacing(16);
    column->addLayout(padded(m_items));
    column->addStretch(1);
}

void ShortSection::addChoices(QVBoxLayout &column)
{
    m_afterWords = new NumberLabel(m_theme, tr("Balance after payment"), TextStyle::Small, Token::Ink3);
    m_after = new NumberLabel(m_theme, {}, TextStyle::SmallMedium);
    m_after->setObjectName(QStringLiteral("balanceAfterCharge"));
    auto *title = new QHBoxLayout;
    title->setContentsMargins(kSidePx, 0, kSidePx, 0);
    title->setSpacing(4);
    title->addWidget(new TextLabel(m_theme, tr("Charge and pay"), TextStyle::Section));
    title->addStretch();
    title->addWidget(m_afterWords);
    title->addWidget(m_after);
    column.addLayout(title);
    column.addSpacing(10);
    column.addLayout(padded(m_choices));
    connect(m_choices, &ChargeChoiceBar::changed, this, &ShortSection::showBalanceAfter);
}

void ShortSection::addAttempts(QVBoxLayout &column)
{
    const TextLook quiet{TextStyle::Body, Token::Ink2, true};
    m_attemptsTitle = new TextLabel(m_theme, tr("Payment attempts"), TextStyle::Section);
    m_table->setObjectName(QStringLiteral("paymentAttempts"));
    m_table->setAccessibleName(tr("Payment attempts"));
    m_table->setRowsSelectable(false);
    m_table->setColumns({{96, Qt::AlignLeft, new TextDelegate(m_theme, quiet)},
                         {126, Qt::AlignLeft, new BadgeDelegate(m_theme)},
                         {0, Qt::AlignLeft, new TextDelegate(m_theme, quiet)},
                         {86, Qt::AlignLeft, new TextDelegate(m_theme, quiet)},
                         {112, Qt::AlignRight, new MoneyDelegate(m_theme)}});
    m_table->setModel(&m_attempts);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kSidePx - CellDelegate::kEdgePadPx, 0, kSidePx - CellDelegate::kEdgePadPx, 0);
    row->addWidget(m_table);
    m_export = makeExportButton(m_theme, tr("Export the attempts"));
    m_export->setObjectName(QStringLiteral("exportAttemptsButton"));
    QHBoxLayout *title = padded(m_attemptsTitle);
    title->addStretch();
    title->addWidget(m_export);
    column.addLayout(title);
    column.addLayout(row, 100);
}

void ShortSection::setOrder(const models::OrderView &view)
{
    const Money shortBy = m_controller.shortBy();
    const Money balance = view.customer.balance;
    m_card->setOrder(view, shortBy, m_controller.failedAttempt());
    m_choices->setChoices(models::chargeChoices(shortBy, balance), shortBy,
                          models::largestChargeFor(balance));
    m_attempts.setAttempts(view.attempts);
    m_attemptsTitle->setVisible(!view.attempts.isEmpty());
    m_export->setVisible(!view.attempts.isEmpty());
    m_table->setVisible(!view.attempts.isEmpty());
    const int headerPx = m_table->header()->sizeHint().height();
    const int rowsPx = static_cast<int>(view.attempts.size()) * m_table->rowHeight();
    m_table->setMaximumHeight(headerPx + rowsPx);
    m_table->setMinimumHeight(headerPx + m_table->rowHeight());
    m_items->setLines(view.order.lines);
    showBalanceAfter();
}

void ShortSection::showBalanceAfter()
{
    const std::optional<Money> charge = m_choices->chosen();
    m_after->setVisible(charge.has_value());
    m_afterWords->setVisible(charge.has_value());
    if (charge)
        m_after->setText(won(charge->won() - m_controller.shortBy().won()));
}

} // namespace danggol::ui

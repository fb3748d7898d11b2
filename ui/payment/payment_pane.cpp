// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/payment_pane.h"

#include "ui/orders/moment_words.h"
#include "ui/parts/badge_label.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/number_label.h"
#include "ui/parts/themed.h"
#include "ui/payment/charge_choice_bar.h"
#include "ui/payment/order_contents.h"
#include "ui/payment/short_section.h"
#include "ui/payment/total_card.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

using models::PaymentStage;

constexpr int kSidePx = 20;
constexpr int kHeaderPx = 68;
constexpr int kCancelWidthPx = 153;

} // namespace

PaymentPane::PaymentPane(Theme &theme, models::PaymentController &controller, const MomentWords &words,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_words(words)
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeOrder());
    connect(&controller, &models::PaymentController::orderChanged, this, &PaymentPane::refresh);
    refresh();
}

QWidget *PaymentPane::makeEmpty()
{
    auto *empty = new EmptyState(m_theme, tr("No order is open"),
                                 tr("Choose a waiting order, or scan its slip or the customer's card."));
    empty->setObjectName(QStringLiteral("paymentEmpty"));
    empty->setPrimary(tr("Start an order"), QStringLiteral("Ctrl 2"));
    connect(empty, &EmptyState::primaryTriggered, this, &PaymentPane::startOrderRequested);
    return empty;
}

QWidget *PaymentPane::makeOrder()
{
    m_short = new ShortSection(m_theme, m_controller, m_words);
    connect(&m_short->choices(), &ChargeChoiceBar::changed, this, &PaymentPane::refresh);
    connect(&m_short->choices(), &ChargeChoiceBar::submitted, this, &PaymentPane::chargeAndPay);
    auto *middle = new QWidget;
    m_middle = new QStackedLayout(middle);
    m_middle->addWidget(makePayable());
    m_middle->addWidget(m_short);
    auto *order = new QWidget;
    auto *column = new QVBoxLayout(order);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(middle, 1);
    column->addWidget(makeFoot());
    return order;
}

QWidget *PaymentPane::makeHeader()
{
    m_title = new NumberLabel(m_theme, {}, TextStyle::Title);
    m_title->setObjectName(QStringLiteral("paymentTitle"));
    m_badge = new BadgeLabel(m_theme, QStringLiteral("DEPOSIT_WAIT"));
    m_badge->setObjectName(QStringLiteral("paymentBadge"));
    m_print = new KeyButton(m_theme, KeyButton::Role::Ghost, tr("Slip"));
    m_print->setObjectName(QStringLiteral("printSlipButton"));
    m_print->setControlHeight(32);
    m_print->setIconName(IconName::Printer);
    auto *open = new KeyButton(m_theme, KeyButton::Role::Ghost, tr("Open in Orders"));
    open->setObjectName(QStringLiteral("openInOrdersButton"));
    open->setControlHeight(32);
    open->setTrailingIcon(IconName::ChevronRight);
    connect(open, &QAbstractButton::clicked, this, [this] {
        if (m_controller.reader().id())
            Q_EMIT openOrderRequested(*m_controller.reader().id());
    });
    auto *header = new QWidget;
    measure(m_theme, header, [this, header] { header->setMinimumHeight(m_theme.scaled(kHeaderPx)); });
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(kSidePx, 0, kSidePx, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_badge);
    row->addStretch();
    row->addWidget(m_print);
    row->addWidget(open);
    return header;
}

QWidget *PaymentPane::makePayable()
{
    m_card = new TotalCard(m_theme);
    m_contents = new OrderContents(m_theme);
    auto *payable = new QWidget;
    auto *column = new QVBoxLayout(payable);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *card = new QHBoxLayout;
    card->setContentsMargins(kSidePx, 0, kSidePx, 16);
    card->addWidget(m_card);
    column->addLayout(card);
    column->addWidget(m_contents, 1);
    return payable;
}

QWidget *PaymentPane::makeFoot()
{
    m_cancel = new KeyButton(m_theme, KeyButton::Role::Secondary, tr("Cancel order…"));
    m_cancel->setObjectName(QStringLiteral("cancelPaymentOrderButton"));
    m_cancel->setShortcutHint(QStringLiteral("Del"));
    measure(m_theme, this, [this] {
        m_cancel->setMinimumWidth(qMax(m_theme.scaled(kCancelWidthPx), m_cancel->leastWidth()));
    });
    m_pay = new KeyButton(m_theme, KeyButton::Role::Primary, {});
    m_pay->setObjectName(QStringLiteral("payButton"));
    m_pay->setShortcutHint(QStringLiteral("F9"));
    m_charge = new KeyButton(m_theme, KeyButton::Role::Primary, {});
    m_charge->setObjectName(QStringLiteral("chargeAndPayButton"));
    m_charge->setShortcutHint(QStringLiteral("Shift F9"));
    m_reason = new MessageLine(m_theme);
    m_reason->setObjectName(QStringLiteral("paymentReason"));
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(kSidePx, 12, kSidePx, kSidePx);
    column->setSpacing(12);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    column->addLayout(row);
    for (KeyButton *button : {m_cancel, m_pay, m_charge})
        button->setControlHeight(56);
    for (KeyButton *button : {m_pay, m_charge}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setTabular(true);
    }
    row->addWidget(m_cancel);
    row->addWidget(m_pay, 1);
    row->addWidget(m_charge, 1);
    connect(m_pay, &QAbstractButton::clicked, &m_controller, &models::PaymentController::pay);
    connect(m_charge, &QAbstractButton::clicked, this, &PaymentPane::chargeAndPay);
    return foot;
}

void PaymentPane::refresh()
{
    const std::optional<models::OrderView> &view = m_controller.reader().view();
    if (view)
        show(*view);
    // An order that is being read leaves what is there for the moment it takes.
    const bool isReading = m_controller.stage() == PaymentStage::Reading;
    if (!isReading)
        m_stack->setCurrentIndex(view ? 1 : 0);
    for (KeyButton *button : {m_print, m_cancel, m_pay, m_charge})
        button->setEnabled(button->isEnabled() && !isReading);
}

void PaymentPane::show(const models::OrderView &view)
{
    const bool isShort = m_controller.stage() == PaymentStage::Short;
    m_title->setText(tr("Order #%1").arg(view.order.id.value));
    m_badge->setStatus(orderStatusName(view.order.status));
    if (isShort) {
        m_short->setOrder(view);
    } else {
        m_card->setOrder(view);
        m_contents->setOrder(view.order);
        m_contents->setNote(noteFor(view.order));
    }
    m_print->setLabel(view.order.status == OrderStatus::DepositWait ? tr("Slip") : tr("Receipt"));
    m_print->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(m_print->label(), tr("Ctrl P")));
    m_print->setEnabled(m_controller.mayPrint());
    m_middle->setCurrentIndex(isShort ? 1 : 0);
    showButtons(view.order);
}

void PaymentPane::showButtons(const Order &order)
{
    const bool isShort = m_controller.stage() == PaymentStage::Short;
    const bool waits = order.status == OrderStatus::DepositWait;
    const bool isPaying = m_controller.isPaying();
    const bool mayAct = m_controller.mayAct() && !m_controller.isCancelling();
    m_pay->setLabel(tr("Pay %1 with points").arg(won(order.total.won())));
    const std::optional<Money> charge = m_short->choices().chosen();
    m_charge->setLabel(charge ? tr("Charge %1 and pay").arg(won(charge->won())) : tr("Charge and pay"));
    m_pay->setBusy(isPaying, tr("Paying…"));
    m_charge->setBusy(isPaying, tr("Paying…"));
    m_cancel->setBusy(m_controller.isCancelling(), tr("Cancelling…"));
    m_pay->setEnabled(mayAct);
    m_charge->setEnabled(mayAct && isShort);
    m_cancel->setEnabled(m_controller.mayAct() && !isPaying);
    const QString reason = waits && !m_controller.isConnected()
                               ? tr("Payments wait until the connection is back. The order waits with them.")
                               : QString();
    m_reason->setMessage(reason, MessageLine::Tone::Wait);
    for (KeyButton *button : {m_pay, m_charge, m_cancel})
        button->setAccessibleDescription(reason);
    m_pay->setVisible(waits && !isShort);
    m_charge->setVisible(waits && isShort);
    m_cancel->setVisible(waits);
}

QString PaymentPane::noteFor(const Order &order) const
{
    switch (order.status) {
    case OrderStatus::DepositWait:
        return m_controller.isConnected()
                   ? tr("Paying takes the points at once and moves the order to Paid. Nothing is charged "
                        "twice if you press it again.")
                   : QString();
    case OrderStatus::PayDone:
        return tr("Paid at %1. Confirm the purchase in Orders when the customer has the goods.")
            .arg(m_words.inText(order.paidAt.value_or(order.createdAt)));
    case OrderStatus::Cancelled:
        return tr("This order was cancelled, so nothing is to be paid.");
    case OrderStatus::BuyConfirm:
    case OrderStatus::Refunded:
        return tr("This order is settled, so nothing is to be paid.");
    }
    return {};
}

void PaymentPane::chargeAndPay()
{
    if (m_controller.stage() != PaymentStage::Short || m_controller.isPaying())
        return;
    if (const std::optional<Money> amount = m_short->choices().chosen())
        m_controller.chargeAndPay(*amount);
    else
        m_short->choices().showFault();
}

} // namespace danggol::ui

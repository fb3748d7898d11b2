// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/charge_form.h"

#include "ui/parts/amount_field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kControlPx = 44;
constexpr int kGapPx = 8;

} // namespace

ChargeForm::ChargeForm(Theme &theme, models::WalletController &controller, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_amount(new AmountField(theme))
    , m_charge(new KeyButton(theme, KeyButton::Role::Primary, tr("Charge")))
    , m_after(new NumberLabel(theme, {}, TextStyle::SmallMedium))
    , m_afterLine(makeAfterLine())
    , m_message(new MessageLine(theme))
    , m_foot(new QStackedWidget)
{
    m_amount->setObjectName(QStringLiteral("chargeAmount"));
    m_amount->setAccessibleName(tr("Charge points"));
    m_amount->setRange(kSmallestCharge.won(), kLargestCharge.won());
    m_charge->setObjectName(QStringLiteral("chargeButton"));
    m_charge->setControlHeight(kControlPx);
    m_charge->setTabular(true);
    m_charge->setShortcutHint(QStringLiteral("Enter"));
    m_message->setObjectName(QStringLiteral("chargeMessage"));
    makeQuickAmounts();
    layOut();
    connect(m_amount, &AmountField::amountChanged, this, &ChargeForm::amountTyped);
    connect(m_amount, &AmountField::submitted, this, &ChargeForm::submit);
    connect(m_amount, &AmountField::refused, this, [this](const QString &message) {
        m_amountFault = message;
        showMessage();
    });
    connect(m_charge, &QAbstractButton::clicked, this, &ChargeForm::submit);
    connect(&controller, &models::WalletController::formReset, this, &ChargeForm::clearAmount);
    connect(&controller, &models::WalletController::formChanged, this, &ChargeForm::showForm);
    showForm();
}

void ChargeForm::makeQuickAmounts()
{
    for (std::size_t i = 0; i < m_quick.size(); ++i) {
        const int number = static_cast<int>(i);
        auto *button = new KeyButton(m_theme, KeyButton::Role::Secondary,
                                     won(models::WalletController::kQuickAmounts.at(i).won()));
        button->setObjectName(QStringLiteral("quickAmount%1").arg(number + 1));
        button->setControlHeight(kControlPx);
        button->setTabular(true);
        button->setCheckable(true);
        button->setToolTip(tr("%1 (%2)").arg(button->label(), QStringLiteral("Alt %1").arg(number + 1)));
        // They share what room there is; in a narrow window that is less than their padding would like.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QAbstractButton::clicked, this, [this, number] { takeQuickAmount(number); });
        m_quick[i] = button;
    }
}

void ChargeForm::layOut()
{
    auto *messageBox = new QWidget;
    auto *messageRow = new QVBoxLayout(messageBox);
    messageRow->setContentsMargins({});
    messageRow->addWidget(m_message, 0, Qt::AlignTop);
    m_foot->addWidget(m_afterLine);
    m_foot->addWidget(messageBox);
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *quick = new QHBoxLayout;
    quick->setSpacing(kGapPx);
    for (KeyButton *button : m_quick) {
        measure(m_theme, button, [button] { button->setMinimumWidth(button->leastWidth()); });
        quick->addWidget(button, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 19, 20, 12);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addSpacing(10);
    column->addLayout(quick);
    column->addSpacing(kGapPx);
    column->addLayout(makeAmountRow());
    column->addSpacing(10);
    column->addWidget(m_foot);
    column->addStretch();
}

QHBoxLayout *ChargeForm::makeHead()
{
    auto *label = new TextLabel(m_theme, tr("Charge points"), TextStyle::BodyMedium, Token::Ink2);
    label->setBuddy(m_amount);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addStretch();
    row->addWidget(new TextLabel(m_theme, QStringLiteral("F7"), TextStyle::CaptionMedium, Token::Ink3));
    return row;
}

QHBoxLayout *ChargeForm::makeAmountRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGapPx);
    row->addWidget(m_amount, 8);
    row->addWidget(m_charge, 7);
    return row;
}

QWidget *ChargeForm::makeAfterLine()
{
    auto *line = new QWidget;
    m_after->setObjectName(QStringLiteral("balanceAfter"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(new TextLabel(m_theme, tr("Balance after"), TextStyle::Small, Token::Ink2));
    row->addWidget(m_after);
    row->addStretch();
    return line;
}

void ChargeForm::focusAmount()
{
    m_amount->setFocus(Qt::ShortcutFocusReason);
    m_amount->selectAll();
}

void ChargeForm::takeQuickAmount(int index)
{
    if (!m_controller.isCharging())
        m_amount->setAmountWon(
            models::WalletController::kQuickAmounts.at(static_cast<std::size_t>(index)).won());
    showForm(); // a click has flipped the button's own state
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->end(false);
}

void ChargeForm::amountTyped()
{
    const bool isTooMuch = m_amount->typedWon() && !m_amount->amountWon();
    m_amountFault = isTooMuch ? m_amount->rangeMessage() : QString();
    m_amount->setError(isTooMuch);
    const std::optional<qint64> amount = m_amount->amountWon();
    m_controller.setAmount(amount ? std::optional(Money(*amount)) : std::nullopt);
    showMessage();
}

void ChargeForm::clearAmount()
{
    m_amount->setAmountWon(std::nullopt);
    m_amount->setError(false);
    m_amountFault.clear();
}

void ChargeForm::submit()
{
    m_controller.charge();
}

void ChargeForm::showForm()
{
    const std::optional<Money> amount = m_controller.amount();
    for (std::size_t i = 0; i < m_quick.size(); ++i)
        m_quick[i]->setChecked(amount == models::WalletController::kQuickAmounts.at(i));
    const bool isCharging = m_controller.isCharging();
    m_amount->setReadOnly(isCharging);
    m_charge->setLabel(chargeWords());
    m_charge->setShortcutHint(amount ? QStringLiteral("Enter") : QString());
    const bool isPressable = isCharging || m_controller.canCharge();
    if (!isPressable && m_charge->hasFocus()) // disabled, it would hand the focus to whatever comes next
        m_amount->setFocus(Qt::OtherFocusReason);
    m_charge->setEnabled(isPressable);
    if (m_charge->isBusy() != isCharging)
        m_charge->setBusy(isCharging, tr("Charging…"));
    showMessage();
}

QString ChargeForm::chargeWords() const
{
    const std::optional<Money> amount = m_controller.amount();
    if (!amount)
        return tr("Charge");
    const QString sum = won(amount->won());
    return m_controller.isAsking() ? tr("Charge %1 – press again").arg(sum) : tr("Charge %1").arg(sum);
}

QString ChargeForm::fault() const
{
    return m_amountFault.isEmpty() ? m_controller.refusal() : m_amountFault;
}

void ChargeForm::showMessage()
{
    const QString wrong = fault();
    const std::optional<Money> after = m_controller.balanceAfter();
    if (!wrong.isEmpty())
        m_message->setMessage(wrong, MessageLine::Tone::Error);
    else if (!m_controller.isConnected())
        m_message->setMessage(tr("Charging waits until the connection is back."), MessageLine::Tone::Wait);
    else if (m_controller.isAsking())
        m_message->setMessage(
            tr("Nothing is charged yet: more than %1 at once.").arg(won(m_controller.askedAbove().won())),
            MessageLine::Tone::Wait);
    else
        m_message->setMessage(
            tr("From %1 to %2 per charge.").arg(won(kSmallestCharge.won()), won(kLargestCharge.won())),
            MessageLine::Tone::Quiet);
    const bool showsAfter =
        wrong.isEmpty() && m_controller.isConnected() && !m_controller.isAsking() && after;
    m_after->setText(after ? won(after->won()) : QString());
    m_foot->setCurrentIndex(showsAfter ? 0 : 1);
    m_amount->setAccessibleDescription(wrong);
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_action_bar.h"

#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

KeyButton *madeButton(Theme &theme, KeyButton::Role role, const QString &label, const QString &key,
                      const char *name)
{
    auto *button = new KeyButton(theme, role, label);
    button->setShortcutHint(key);
    button->setObjectName(QString::fromLatin1(name));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (role == KeyButton::Role::Primary)
        button->setControlHeight(44);
    return button;
}

} // namespace

OrderActionBar::OrderActionBar(Theme &theme, QWidget *parent) : QWidget(parent)
{
    using Role = KeyButton::Role;
    m_pay = madeButton(theme, Role::Primary, tr("Pay"), QStringLiteral("F9"), "payOrderButton");
    m_confirm =
        madeButton(theme, Role::Primary, tr("Confirm purchase"), QStringLiteral("F10"), "confirmButton");
    m_print =
        madeButton(theme, Role::Secondary, tr("Print receipt"), QStringLiteral("Ctrl P"), "printButton");
    m_print->setIconName(IconName::Printer);
    m_refund = madeButton(theme, Role::DangerQuiet, tr("Refund…"), QStringLiteral("Ctrl R"), "refundButton");
    m_cancel = madeButton(theme, Role::Secondary, tr("Cancel order…"), QStringLiteral("Del"), "cancelButton");
    // The other next step keeps its slot, so that Cancel is always in the same place.
    m_notNow = madeButton(theme, Role::Secondary, tr("Pay"), {}, "notNowButton");
    m_notNow->setEnabled(false);
    m_reason = new TextLabel(theme, {}, TextStyle::Small, Token::Ink3);
    m_reason->setObjectName(QStringLiteral("orderReason"));
    m_reason->setWordWrap(true);

    const auto pairOf = [](KeyButton *left, KeyButton *right) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(8);
        pair->addWidget(left, 1);
        pair->addWidget(right, 1);
        return pair;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_pay);
    column->addWidget(m_confirm);
    column->addLayout(pairOf(m_print, m_refund));
    column->addLayout(pairOf(m_notNow, m_cancel));
    column->addWidget(m_reason);
}

void OrderActionBar::setState(const Order &order, const models::OrderActions &actions, const Busy &busy)
{
    using Reason = models::OrderActions::Reason;
    const bool isBusy = busy.confirming || busy.cancelling || busy.refunding;
    m_pay->setLabel(tr("Pay %1").arg(won(order.total.won())));
    m_pay->setVisible(order.status == OrderStatus::DepositWait);
    m_confirm->setVisible(order.status == OrderStatus::PayDone);
    m_pay->setEnabled(actions.mayPay && !isBusy);
    m_confirm->setEnabled(actions.mayConfirm && (!isBusy || busy.confirming));
    m_print->setLabel(order.status == OrderStatus::DepositWait ? tr("Print slip") : tr("Print receipt"));
    m_print->setEnabled(actions.mayPrint);
    m_notNow->setLabel(order.status == OrderStatus::DepositWait ? tr("Confirm purchase") : tr("Pay"));
    m_refund->setEnabled(actions.mayRefund && (!isBusy || busy.refunding));
    m_cancel->setEnabled(actions.mayCancel && (!isBusy || busy.cancelling));
    m_confirm->setBusy(busy.confirming, tr("Confirming…"));
    m_cancel->setBusy(busy.cancelling, tr("Cancelling…"));
    m_refund->setBusy(busy.refunding, tr("Refunding…"));

    const QString words = [&] {
        switch (actions.reason) {
        case Reason::NotPaidYet:
            return tr("Not paid yet, so there is nothing to refund.");
        case Reason::AlreadyPaid:
            return tr("Already paid, so it can be refunded but not cancelled.");
        case Reason::Confirmed:
            return tr("The purchase is confirmed, so it can no longer be refunded or cancelled.");
        case Reason::Cancelled:
            return tr("Cancelled, so there is nothing left to do.");
        case Reason::Refunded:
            return tr("Everything was refunded, so there is nothing left to do.");
        case Reason::Offline:
            return tr("The database is out of reach. Orders can be changed when it is back.");
        case Reason::None:
            break;
        }
        return QString();
    }();
    m_reason->setText(words);
    for (KeyButton *button : {m_pay, m_confirm, m_print, m_refund, m_notNow, m_cancel})
        button->setAccessibleDescription(button->isEnabled() ? QString() : words);
}

} // namespace danggol::ui

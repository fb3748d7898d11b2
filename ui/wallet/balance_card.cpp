// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/balance_card.h"

#include "models/session/till_session.h"
#include "models/wallet/wallet_controller.h"
#include "ui/parts/fitted.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"
#include "ui/wallet/charge_form.h"
#include "ui/wallet/shop_time.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kBalanceWidthPx = 237;
constexpr int kHeightPx = 182;

} // namespace

BalanceCard::BalanceCard(Theme &theme, models::TillSession &session, models::WalletController &controller,
                         QWidget *parent)
    : Card(theme, Tone::Sunken, parent)
    , m_theme(theme)
    , m_session(session)
    , m_controller(controller)
    , m_amount(new NumberLabel(theme, {}, TextStyle::Balance))
    , m_lastCharge(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_lastChargeAt(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_form(new ChargeForm(theme, controller))
{
    m_amount->setObjectName(QStringLiteral("balanceAmount"));
    m_lastCharge->setObjectName(QStringLiteral("lastCharge"));
    m_lastChargeAt->setObjectName(QStringLiteral("lastChargeAt"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(1); // the divider is painted in here
    row->addWidget(makeBalance(), 10);
    row->addWidget(m_form, 21);
    connect(&controller, &models::WalletController::balanceChanged, this, &BalanceCard::showBalance);
    connect(&session, &models::TillSession::timeZoneChanged, this, &BalanceCard::showBalance);
    fitted(theme, this, [this] {
        setMinimumHeight(m_theme.scaled(kHeightPx));
        fitWidth();
    });
    showBalance();
}

QWidget *BalanceCard::makeBalance()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(21, 19, 12, 18);
    column->setSpacing(0);
    column->addWidget(new TextLabel(m_theme, tr("Balance"), TextStyle::BodyMedium, Token::Ink2));
    column->addSpacing(4);
    column->addWidget(m_amount);
    column->addStretch();
    column->addWidget(m_lastCharge);
    column->addWidget(m_lastChargeAt);
    return pane;
}

void BalanceCard::showBalance()
{
    const std::optional<Balance> &balance = m_controller.balance();
    if (!balance)
        return;
    m_amount->setText(won(balance->balance.won()));
    fitWidth();
    const bool wasCharged = balance->lastCharge && balance->lastChargeAt;
    m_lastCharge->setText(wasCharged ? tr("Last charge %1").arg(won(balance->lastCharge->won())) : QString());
    m_lastChargeAt->setText(wasCharged ? shopMoment(m_session, *balance->lastChargeAt) : tr("No charge yet"));
}

// A balance of a billion is wider than the pane; it must not be cut.
void BalanceCard::fitWidth()
{
    const int needed = m_amount->sizeHint().width() + 33;
    m_amount->parentWidget()->setMaximumWidth(qMax(m_theme.scaled(kBalanceWidthPx), needed));
}

void BalanceCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(m_form->x() - 1, 1, 1, height() - 2), m_theme.color(Token::Line));
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wallet/wallet_controller.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"
#include "services/domain/won_text.h"

namespace danggol::models
{

WalletController::WalletController(TillSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_undo(session), m_operation(session.newOperation())
{
    connect(&session, &TillSession::customerChanged, this, &WalletController::followCustomer);
    connect(&session, &TillSession::connectionChanged, this, &WalletController::formChanged);
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (m_balance && changes.touches(Topic::Wallet, m_balance->customer.value))
            readBalance();
    });
    followCustomer();
}

void WalletController::followCustomer()
{
    const std::optional<Customer> &customer = m_session.customer();
    if (!customer) {
        m_balance.reset();
        resetForm();
        Q_EMIT balanceChanged();
        return;
    }
    if (m_balance && m_balance->customer == customer->id) {
        m_balance->balance = customer->balance;
        Q_EMIT balanceChanged();
        Q_EMIT formChanged();
        return;
    }
    m_balance = Balance{.customer = customer->id, .balance = customer->balance};
    resetForm();
    Q_EMIT balanceChanged();
    readBalance();
}

void WalletController::readBalance()
{
    m_session.shop().wallet().balance(m_session.actor(), m_balance->customer,
                                      on(this, [this](Result<Balance> balance) {
                                          if (!balance || !isCurrent(balance->customer))
                                              return;
                                          m_balance = *balance;
                                          Q_EMIT balanceChanged();
                                          Q_EMIT formChanged();
                                      }));
}

bool WalletController::isCurrent(CustomerId customer) const
{
    return m_balance && m_balance->customer == customer;
}

void WalletController::resetForm()
{
    m_amount.reset();
    m_askedAt.reset();
    m_refusal.clear();
    m_operation = m_session.newOperation();
    Q_EMIT formReset();
    Q_EMIT formChanged();
}

void WalletController::setAmount(std::optional<Money> amount)
{
    if (isCharging() || (amount == m_amount && m_refusal.isEmpty()))
        return;
    // The same sum after a refusal is the same charge once more.
    if (amount != m_amount) {
        m_operation = m_session.newOperation();
        m_askedAt.reset();
    }
    m_amount = amount;
    m_refusal.clear();
    Q_EMIT formChanged();
}

std::optional<Money> WalletController::balanceAfter() const
{
    return m_balance && m_amount ? m_balance->balance.plus(*m_amount) : std::nullopt;
}

bool WalletController::isConnected() const
{
    return m_session.connection().connected;
}

bool WalletController::canCharge() const
{
    return m_balance && m_amount && !isCharging() && isConnected();
}

void WalletController::charge()
{
    if (!canCharge() || mustAskFirst())
        return;
    m_askedAt.reset();
    m_charging = m_operation.id;
    m_refusal.clear();
    Q_EMIT formChanged();
    send({*m_session.customer(), *m_amount, m_operation});
}

Money WalletController::askedAbove() const
{
    return m_session.shop().settings().askChargeAbove;
}

bool WalletController::mustAskFirst()
{
    if (askedAbove() == Money() || *m_amount <= askedAbove())
        return false;
    const Timestamp now = m_session.clock().now();
    if (m_askedAt)
        return now < m_askedAt->plusMs(kLeastPauseMs);
    m_askedAt = now;
    Q_EMIT formChanged();
    return true;
}

void WalletController::send(const Sent &sent)
{
    m_session.shop().wallet().charge(
        m_session.actor(), sent.operation, {sent.customer.id, sent.amount},
        on(this, [this, sent](Result<ChargeReceipt> result) { answer(sent, result); }));
}

void WalletController::answer(const Sent &sent, const Result<ChargeReceipt> &result)
{
    if (m_charging == sent.operation.id)
        m_charging.clear();
    if (!result) {
        refuse(sent, result.error());
        return;
    }
    m_session.outcomes().answered(sent.operation);
    if (isCurrent(sent.customer.id))
        m_balance = Balance{sent.customer.id, result->balance, result->amount, result->at};
    if (m_operation.id == sent.operation.id)
        resetForm();
    else
        Q_EMIT formChanged();
    Q_EMIT balanceChanged();
    m_undo.offer(*result, sent.customer.name);
    Q_EMIT charged(*result);
}

void WalletController::refuse(const Sent &sent, const Error &error)
{
    const QString what = tr("the charge of %1 to %2").arg(wonText(sent.amount), sent.customer.name);
    const bool isOpen = m_session.outcomes().follow(error, sent.operation, what, this,
                                                    [this, sent](bool wasDone) { settle(sent, wasDone); });
    if (isOpen && m_operation.id == sent.operation.id)
        m_refusal =
            tr("Not known yet whether it was charged. It is asked again when the connection is back.");
    else if (!isOpen && isCurrent(sent.customer.id))
        m_refusal = error.fields.isEmpty() ? errorWords(error) : fieldWords(error.fields.first());
    else if (!isOpen)
        m_session.notices().post(
            {Notice::Kind::Failed, tr("%1 was not charged.").arg(sent.customer.name), errorWords(error), {}});
    Q_EMIT formChanged();
}

void WalletController::settle(const Sent &sent, bool wasDone)
{
    if (m_operation.id == sent.operation.id)
        m_refusal.clear();
    if (wasDone)
        send(sent);
    Q_EMIT formChanged();
}

} // namespace danggol::models

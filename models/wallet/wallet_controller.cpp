// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wallet/wallet_controller.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"

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
    m_refusal.clear();
    m_operation = m_session.newOperation();
    Q_EMIT formReset();
    Q_EMIT formChanged();
}

void WalletController::setAmount(std::optional<Money> amount)
{
    if (m_isCharging || (amount == m_amount && m_refusal.isEmpty()))
        return;
    // The same sum after a refusal is the same charge once more.
    if (amount != m_amount)
        m_operation = m_session.newOperation();
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
    return m_balance && m_amount && !m_isCharging && isConnected();
}

void WalletController::charge()
{
    if (!canCharge())
        return;
    m_isCharging = true;
    m_refusal.clear();
    Q_EMIT formChanged();
    const Customer customer = *m_session.customer();
    m_session.shop().wallet().charge(
        m_session.actor(), m_operation, {customer.id, *m_amount},
        on(this, [this, customer](Result<ChargeReceipt> result) { answer(customer, result); }));
}

void WalletController::answer(const Customer &customer, const Result<ChargeReceipt> &result)
{
    m_isCharging = false;
    if (!result) {
        refuse(customer, result.error());
        return;
    }
    if (isCurrent(customer.id)) {
        m_balance = Balance{customer.id, result->balance, result->amount, result->at};
        resetForm();
        Q_EMIT balanceChanged();
    } else {
        Q_EMIT formChanged();
    }
    m_undo.offer(*result, customer.name);
    Q_EMIT charged(*result);
}

void WalletController::refuse(const Customer &customer, const Error &error)
{
    if (isCurrent(customer.id))
        m_refusal = error.fields.isEmpty() ? errorWords(error) : fieldWords(error.fields.first());
    else
        m_session.notices().post(
            {Notice::Kind::Failed, tr("%1 was not charged.").arg(customer.name), errorWords(error), {}});
    Q_EMIT formChanged();
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wallet/charge_undo.h"
#include "services/customers/customer.h"
#include "services/domain/operation.h"
#include "services/domain/result.h"
#include "services/wallet/wallet_values.h"

#include <QObject>

#include <array>

namespace danggol::models
{

class TillSession;

/// The current customer's balance, and the form that charges points. One filled form is one operation:
/// pressing Charge again after a lost connection never charges twice.
class WalletController : public QObject
{
    Q_OBJECT

public:
    static constexpr std::array<Money, 4> kQuickAmounts{Money(10'000), Money(30'000), Money(50'000),
                                                        Money(100'000)};

    explicit WalletController(TillSession &session, QObject *parent = nullptr);

    /// The current customer's; without the last charge until that is read. Nothing without a customer.
    [[nodiscard]] const std::optional<Balance> &balance() const { return m_balance; }

    /// What is to be charged; nothing when the field is empty or out of range.
    [[nodiscard]] std::optional<Money> amount() const { return m_amount; }
    /// Ignored while a charge is on its way.
    void setAmount(std::optional<Money> amount);
    /// What the balance will be; nothing without an amount.
    [[nodiscard]] std::optional<Money> balanceAfter() const;
    /// A charge is on its way.
    [[nodiscard]] bool isCharging() const { return !m_charging.isEmpty(); }
    /// There is a customer, an amount and a connection, and no charge is on its way.
    [[nodiscard]] bool canCharge() const;
    [[nodiscard]] bool isConnected() const;
    /// Why the charge was refused; empty once the form changed.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }

    /// Ends in charged() and a notice with Undo, or in a refusal. Above what the shop wants asked about it
    /// only asks at first, and charges when it is called again; not within kLeastPauseMs, for a double press
    /// is one.
    void charge();
    static constexpr qint64 kLeastPauseMs = 600;
    /// What is asked about: this amount is charged by the next press.
    [[nodiscard]] bool isAsking() const { return m_askedAt.has_value(); }
    /// Above which amount it is asked; 0: never.
    [[nodiscard]] Money askedAbove() const;

Q_SIGNALS:
    void balanceChanged();
    /// Amount, refusal, progress or connection are others now.
    void formChanged();
    /// The form starts anew, for another customer or after a charge.
    void formReset();
    void charged(const danggol::ChargeReceipt &receipt);

private:
    [[nodiscard]] bool mustAskFirst();
    void followCustomer();
    void readBalance();
    void resetForm();
    /// A charge that was sent.
    struct Sent
    {
        Customer customer;
        Money amount;
        Operation operation;
    };
    void send(const Sent &sent);
    void answer(const Sent &sent, const Result<ChargeReceipt> &result);
    void refuse(const Sent &sent, const Error &error);
    void settle(const Sent &sent, bool wasDone);
    [[nodiscard]] bool isCurrent(CustomerId customer) const;

    TillSession &m_session;
    ChargeUndo m_undo;
    std::optional<Balance> m_balance;
    std::optional<Money> m_amount;
    Operation m_operation;
    QString m_refusal;
    std::optional<Timestamp> m_askedAt;
    /// Of the charge that is on its way.
    QString m_charging;
};

} // namespace danggol::models

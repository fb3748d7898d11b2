// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/page.h"
#include "services/domain/result.h"
#include "services/wallet/wallet_values.h"

namespace danggol
{

namespace storage
{
class Transaction;
}

/// What a posting to the ledger is for.
struct Posting
{
    EntryReason reason = EntryReason::Payment;
    std::optional<OrderId> order;
    std::optional<PaymentId> payment;
};

/// The rules of points. Every change is two entries that sum to zero: one on the customer's account, one on
/// the shop's. To be called within a unit of work; all its functions are safe on any storage thread.
class WalletService
{
public:
    explicit WalletService(const Clock &clock) : m_clock(clock) {}

    /// InvalidInput (amount), UserNotFound, BalanceLimit.
    [[nodiscard]] Result<ChargeReceipt> charge(storage::Transaction &transaction, const Actor &actor,
                                               const ChargeCommand &command) const;
    /// LedgerEntryNotFound, NotUndoable.
    [[nodiscard]] Result<ChargeReceipt> undoCharge(storage::Transaction &transaction, const Actor &actor,
                                                   const UndoChargeCommand &command) const;
    /// UserNotFound.
    [[nodiscard]] Result<Balance> balance(storage::Transaction &transaction, const Actor &actor,
                                          CustomerId customer) const;
    [[nodiscard]] Result<Page<LedgerEntry>> statement(storage::Transaction &transaction, const Actor &actor,
                                                      const StatementQuery &query) const;
    [[nodiscard]] Result<qint64> statementSize(storage::Transaction &transaction, const Actor &actor,
                                               CustomerId customer) const;

    /// For payments: takes points (amount > 0). Answers the balance after, or nothing when it would not
    /// suffice; then nothing was taken. The caller has checked its own permission. UserNotFound.
    [[nodiscard]] Result<std::optional<Money>> debit(storage::Transaction &transaction, const Actor &actor,
                                                     CustomerId customer, Money amount,
                                                     const Posting &posting) const;
    /// For refunds: gives points back (amount > 0) and answers the balance after. UserNotFound, BalanceLimit.
    [[nodiscard]] Result<Money> credit(storage::Transaction &transaction, const Actor &actor,
                                       CustomerId customer, Money amount, const Posting &posting) const;
    /// The balance alone, without asking for permission. UserNotFound.
    [[nodiscard]] Result<Money> balanceOf(storage::Transaction &transaction, CustomerId customer) const;

private:
    const Clock &m_clock;
};

} // namespace danggol

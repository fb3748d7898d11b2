// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/storage/transaction.h"
#include "services/wallet/wallet_values.h"

#include <array>
#include <optional>

/// The ledger's tables. No rules here.
namespace danggol::wallet_repository
{

struct Account
{
    AccountId id;
    Money balance;
    bool archived = false;
};

/// One operation's posting to be written: what the customer's account gains and the shop's account loses.
struct NewPosting
{
    AccountId customerAccount;
    AccountId shopAccount;
    /// Signed, from the customer's side.
    Money amount;
    Money balanceAfter;
    EntryReason reason = EntryReason::Charge;
    std::optional<OrderId> order;
    std::optional<PaymentId> payment;
    std::optional<LedgerEntryId> reverses;
    Timestamp at;
};

inline constexpr AccountId kCashIn{-1};
inline constexpr AccountId kSales{-2};
inline constexpr AccountId kRefunds{-3};

[[nodiscard]] Result<std::optional<Account>> findAccount(storage::Transaction &transaction,
                                                         CustomerId customer);
/// The same, locked for the rest of the unit.
[[nodiscard]] Result<std::optional<Account>> lockAccount(storage::Transaction &transaction,
                                                         CustomerId customer);
/// Adds `change` (signed) when the balance stays within 0 to kLargestBalance; the account after, or nothing.
[[nodiscard]] Result<std::optional<Account>> changeBalance(storage::Transaction &transaction,
                                                           CustomerId customer, Money change);
/// Writes both entries; the customer's one is answered.
[[nodiscard]] Result<LedgerEntryId> post(storage::Transaction &transaction, const Actor &actor,
                                         const NewPosting &posting);
/// The same for whoever does not want to know the entry.
[[nodiscard]] Result<Done> postUnseen(storage::Transaction &transaction, const Actor &actor,
                                      const NewPosting &posting);

[[nodiscard]] Result<std::optional<LedgerEntry>> findEntry(storage::Transaction &transaction,
                                                           CustomerId customer, LedgerEntryId id);
[[nodiscard]] Result<bool> isReversed(storage::Transaction &transaction, LedgerEntryId id);
[[nodiscard]] Result<std::optional<LedgerEntry>> lastCharge(storage::Transaction &transaction,
                                                            CustomerId customer);
/// Newest first, below `before`.
[[nodiscard]] Result<QList<LedgerEntry>> statement(storage::Transaction &transaction,
                                                   const StatementQuery &query, qint64 before, int most);
[[nodiscard]] Result<qint64> statementSize(storage::Transaction &transaction, CustomerId customer);
[[nodiscard]] Result<Done> noteVisit(storage::Transaction &transaction, CustomerId customer, Timestamp at);

} // namespace danggol::wallet_repository

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"

#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

inline constexpr Money kSmallestCharge{1};
inline constexpr Money kLargestCharge{10'000'000};
inline constexpr Money kLargestBalance{1'000'000'000};

enum class EntryReason : qint32 { Charge, ChargeUndo, Payment, Refund };

/// "CHARGE", … as stored.
[[nodiscard]] QString entryReasonName(EntryReason reason);
[[nodiscard]] EntryReason entryReasonFromName(const QString &name);

struct Balance
{
    CustomerId customer;
    Money balance;
    std::optional<Money> lastCharge;
    std::optional<Timestamp> lastChargeAt;
};

struct ChargeCommand
{
    CustomerId customer;
    /// kSmallestCharge to kLargestCharge.
    Money amount;
};

struct ChargeReceipt
{
    LedgerEntryId entry;
    CustomerId customer;
    Money amount;
    Money balance;
    Timestamp at;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.entry, s.customer, s.amount, s.balance, s.at);
    }
};

/// Takes a charge back by a reversing entry. NotUndoable once it was undone or the points are spent.
struct UndoChargeCommand
{
    CustomerId customer;
    LedgerEntryId entry;
};

/// One line of a customer's statement.
struct LedgerEntry
{
    LedgerEntryId id;
    Timestamp at;
    EntryReason reason = EntryReason::Charge;
    /// Signed: what the balance grew by.
    Money amount;
    Money balanceAfter;
    std::optional<OrderId> order;
    std::optional<LedgerEntryId> reverses;
    QString actorName;
};

struct StatementQuery
{
    CustomerId customer;
    /// Only entries of this reason (Charge includes its undo); none: all.
    std::optional<EntryReason> reason;
    /// Only entries from this moment on.
    std::optional<Timestamp> from;
    QString cursor;
    int limit = 50;
};

} // namespace danggol

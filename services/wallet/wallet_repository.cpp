// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wallet/wallet_repository.h"

#include "services/domain/assert.h"

#include <algorithm>
#include <array>

namespace danggol::wallet_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;
using storage::Value;

const Statement
    kFindAccount("SELECT a.id, a.balance, CASE WHEN c.archived_at IS NULL THEN 0 ELSE 1 END "
                 "FROM account a JOIN customer c ON c.id = a.customer_id WHERE a.customer_id = ?");
const Statement kLockAccount("SELECT id, balance FROM account WHERE customer_id = ? {{for_update}}");
const Statement kChangeBalance("UPDATE account SET balance = balance + ? WHERE customer_id = ? "
                               "AND balance + ? BETWEEN 0 AND 1000000000 RETURNING id, balance");
// Both sides at once: each statement is a round trip on PostgreSQL.
#define DANGGOL_POST                                                                                         \
    "INSERT INTO ledger_entry (operation_id, account_id, amount, balance_after, reason, order_id, "          \
    "payment_id, reverses_entry_id, actor_kind, actor_id, actor_name, at) "                                  \
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, NULL, ?, ?, ?, NULL, ?, ?, ?, ?)"
const Statement kPost(DANGGOL_POST " RETURNING id, account_id");
// SQLite makes a table of what is returned, for each run of the statement.
const Statement kPostUnseen(DANGGOL_POST);
#undef DANGGOL_POST
const Statement kFindEntry(
    "SELECT e.id, e.at, e.reason, e.amount, e.balance_after, e.order_id, e.reverses_entry_id, e.actor_name "
    "FROM ledger_entry e JOIN account a ON a.id = e.account_id WHERE a.customer_id = ? AND e.id = ?");
const Statement kReversed("SELECT COUNT(*) FROM ledger_entry WHERE reverses_entry_id = ?");
// A charge that was taken back is not the last charge.
const Statement kLastCharge(
    "SELECT e.id, e.at, e.reason, e.amount, e.balance_after, e.order_id, e.reverses_entry_id, e.actor_name "
    "FROM ledger_entry e JOIN account a ON a.id = e.account_id WHERE a.customer_id = ? AND e.reason = "
    "'CHARGE' "
    "AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_entry_id = e.id) ORDER BY e.id DESC LIMIT "
    "1");
const Statement kStatement(
    "SELECT e.id, e.at, e.reason, e.amount, e.balance_after, e.order_id, e.reverses_entry_id, e.actor_name "
    "FROM ledger_entry e JOIN account a ON a.id = e.account_id "
    "WHERE a.customer_id = ? AND e.id < ? AND e.at >= ? ORDER BY e.id DESC LIMIT ?");
const Statement kStatementByReason(
    "SELECT e.id, e.at, e.reason, e.amount, e.balance_after, e.order_id, e.reverses_entry_id, e.actor_name "
    "FROM ledger_entry e JOIN account a ON a.id = e.account_id "
    "WHERE a.customer_id = ? AND e.id < ? AND e.at >= ? AND e.reason IN (?, ?) ORDER BY e.id DESC LIMIT ?");
const Statement kStatementSize("SELECT COUNT(*) FROM ledger_entry e JOIN account a ON a.id = e.account_id "
                               "WHERE a.customer_id = ?");
const Statement kNoteVisit("UPDATE customer SET last_visit_at = ? WHERE id = ? AND last_visit_at < ?");

Account toAccount(Row &row)
{
    return Account{.id = row.id<AccountId>(), .balance = row.money()};
}

LedgerEntry toEntry(Row &row)
{
    return LedgerEntry{.id = row.id<LedgerEntryId>(),
                       .at = row.moment(),
                       .reason = entryReasonFromName(row.text()),
                       .amount = row.money(),
                       .balanceAfter = row.money(),
                       .order = row.optionalId<OrderId>(),
                       .reverses = row.optionalId<LedgerEntryId>(),
                       .actorName = row.text()};
}

struct PostedSide
{
    LedgerEntryId entry;
    AccountId account;
};

// Of `kPost` and `kPostUnseen`: the customer's side and the shop's.
std::array<Value, 22> valuesOf(const Transaction &transaction, const Actor &actor, const NewPosting &posting)
{
    const QString &operation = transaction.operationId();
    const QString reason = entryReasonName(posting.reason);
    const QString kind = actorKindName(actor.kind);
    return {operation,
            posting.customerAccount,
            posting.amount,
            posting.balanceAfter,
            reason,
            posting.order,
            posting.payment,
            posting.reverses,
            kind,
            actor.id,
            actor.name,
            posting.at,
            operation,
            posting.shopAccount,
            Money(-posting.amount.won()),
            reason,
            posting.order,
            posting.payment,
            kind,
            actor.id,
            actor.name,
            posting.at};
}

} // namespace

Result<std::optional<Account>> findAccount(Transaction &transaction, CustomerId customer)
{
    return transaction.first(
        kFindAccount,
        [](Row &row) {
            return Account{.id = row.id<AccountId>(), .balance = row.money(), .archived = row.flag()};
        },
        customer);
}

Result<std::optional<Account>> lockAccount(Transaction &transaction, CustomerId customer)
{
    return transaction.first(kLockAccount, toAccount, customer);
}

Result<std::optional<Account>> changeBalance(Transaction &transaction, CustomerId customer, Money change)
{
    return transaction.first(kChangeBalance, toAccount, change, customer, change);
}

Result<LedgerEntryId> post(Transaction &transaction, const Actor &actor, const NewPosting &posting)
{
    const auto toSide = [](Row &row) {
        return PostedSide{.entry = row.id<LedgerEntryId>(), .account = row.id<AccountId>()};
    };
    TRY(const QList<PostedSide> sides,
        transaction.allOf(kPost, toSide, valuesOf(transaction, actor, posting)));
    // An engine may answer the rows in any order.
    const auto customers = std::find_if(sides.begin(), sides.end(), [&posting](const PostedSide &side) {
        return side.account == posting.customerAccount;
    });
    DANGGOL_ASSERT(sides.size() == 2 && customers != sides.end());
    return customers->entry;
}

Result<Done> postUnseen(Transaction &transaction, const Actor &actor, const NewPosting &posting)
{
    return transaction.sendWith(kPostUnseen, valuesOf(transaction, actor, posting));
}

Result<std::optional<LedgerEntry>> findEntry(Transaction &transaction, CustomerId customer, LedgerEntryId id)
{
    return transaction.first(kFindEntry, toEntry, customer, id);
}

Result<bool> isReversed(Transaction &transaction, LedgerEntryId id)
{
    TRY(const qint64 reversals, transaction.number(kReversed, id));
    return reversals > 0;
}

Result<std::optional<LedgerEntry>> lastCharge(Transaction &transaction, CustomerId customer)
{
    return transaction.first(kLastCharge, toEntry, customer);
}

Result<QList<LedgerEntry>> statement(Transaction &transaction, const StatementQuery &query, qint64 before,
                                     int most)
{
    const Timestamp from = query.from.value_or(Timestamp{0});
    if (!query.reason)
        return transaction.all(kStatement, toEntry, query.customer, before, from, most);
    // Charges are shown with what took them back.
    const EntryReason second = *query.reason == EntryReason::Charge ? EntryReason::ChargeUndo : *query.reason;
    return transaction.all(kStatementByReason, toEntry, query.customer, before, from,
                           entryReasonName(*query.reason), entryReasonName(second), most);
}

Result<qint64> statementSize(Transaction &transaction, CustomerId customer)
{
    return transaction.number(kStatementSize, customer);
}

Result<Done> noteVisit(Transaction &transaction, CustomerId customer, Timestamp at)
{
    TRY_DONE(transaction.send(kNoteVisit, at, customer, at));
    return Done{};
}

} // namespace danggol::wallet_repository

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wallet/wallet_repository.h"

namespace danggol::wallet_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement
    kFindAccount("SELECT a.id, a.balance, CASE WHEN c.archived_at IS NULL THEN 0 ELSE 1 END "
                 "FROM account a JOIN customer c ON c.id = a.customer_id WHERE a.customer_id = ?");
const Statement kLockAccount("SELECT id, balance FROM account WHERE customer_id = ? {{for_update}}");
const Statement kChangeBalance("UPDATE account SET balance = balance + ? WHERE customer_id = ? "
                               "AND balance + ? BETWEEN 0 AND 1000000000 RETURNING id, balance");
const Statement kPost(
    "INSERT INTO ledger_entry (operation_id, account_id, amount, balance_after, reason, order_id, "
    "payment_id, "
    "reverses_entry_id, actor_kind, actor_id, actor_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "RETURNING id");
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

struct Side
{
    AccountId account;
    Money amount;
    std::optional<Money> balanceAfter;
    std::optional<LedgerEntryId> reverses;
};

Result<LedgerEntryId> postSide(Transaction &transaction, const Actor &actor, const NewPosting &posting,
                               const Side &side)
{
    return transaction.one(
        kPost, [](Row &row) { return row.id<LedgerEntryId>(); }, transaction.operationId(), side.account,
        side.amount, side.balanceAfter, entryReasonName(posting.reason), posting.order, posting.payment,
        side.reverses, actorKindName(actor.kind), actor.id, actor.name, posting.at);
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
    TRY(const LedgerEntryId entry,
        postSide(transaction, actor, posting,
                 {posting.customerAccount, posting.amount, posting.balanceAfter, posting.reverses}));
    TRY_DONE(postSide(transaction, actor, posting,
                      {posting.shopAccount, Money(-posting.amount.won()), std::nullopt, std::nullopt}));
    return entry;
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
    TRY_DONE(transaction.execute(kNoteVisit, at, customer, at));
    return Done{};
}

} // namespace danggol::wallet_repository

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wallet/wallet_service.h"

#include "services/domain/assert.h"
#include "services/domain/cursor.h"
#include "services/domain/won_text.h"
#include "services/staff/permission.h"
#include "services/wallet/wallet_repository.h"

#include <limits>

namespace danggol
{

namespace
{

using storage::Transaction;
using wallet_repository::Account;
using wallet_repository::NewPosting;

Error userNotFound()
{
    return {
        ErrorCode::UserNotFound,
        QStringLiteral("There is no such customer. Nothing was changed. Search for the name or the card."),
        {},
        {}};
}

/// `what` begins the sentence: "Not charged", "Not refunded".
Error balanceLimit(const QString &what, Money balance)
{
    return Error{ErrorCode::BalanceLimit,
                 QStringLiteral("%1: the balance of %2 would pass %3. Nothing was changed.")
                     .arg(what, wonText(balance), wonText(kLargestBalance)),
                 {},
                 {}}
        .withDetail(QStringLiteral("balance"), balance.won())
        .withDetail(QStringLiteral("limit"), kLargestBalance.won());
}

Error notUndoable(const QString &why)
{
    return {ErrorCode::NotUndoable, QStringLiteral("Not taken back: %1").arg(why), {}, {}};
}

/// Why a change that would not fit did not: there is no such account, or the balance is in the way.
Result<Money> currentBalance(Transaction &transaction, CustomerId customer)
{
    TRY(const std::optional<Account> account, wallet_repository::findAccount(transaction, customer));
    if (!account)
        return fail(userNotFound());
    return account->balance;
}

} // namespace

Result<ChargeReceipt> WalletService::charge(Transaction &transaction, const Actor &actor,
                                            const ChargeCommand &command) const
{
    TRY_DONE(authoriseFor(actor, Permission::ChargeWallet, command.customer));
    if (command.amount < kSmallestCharge || command.amount > kLargestCharge)
        return fail(invalidField(QStringLiteral("amount"), QStringLiteral("OUT_OF_RANGE"),
                                 QStringLiteral("Enter an amount between %1 and %2.")
                                     .arg(wonText(kSmallestCharge), wonText(kLargestCharge))));
    TRY(const std::optional<Account> known, wallet_repository::findAccount(transaction, command.customer));
    if (!known || known->archived)
        return fail(userNotFound());
    TRY(const std::optional<Account> account,
        wallet_repository::changeBalance(transaction, command.customer, command.amount));
    if (!account) {
        TRY(const Money balance, currentBalance(transaction, command.customer));
        return fail(balanceLimit(QStringLiteral("Not charged"), balance));
    }
    const Timestamp now = m_clock.now();
    TRY(const LedgerEntryId entry,
        wallet_repository::post(transaction, actor,
                                NewPosting{.customerAccount = account->id,
                                           .shopAccount = wallet_repository::kCashIn,
                                           .amount = command.amount,
                                           .balanceAfter = account->balance,
                                           .reason = EntryReason::Charge,
                                           .at = now}));
    TRY_DONE(wallet_repository::noteVisit(transaction, command.customer, now));
    transaction.touch(Topic::Wallet, command.customer.value);
    return ChargeReceipt{entry, command.customer, command.amount, account->balance, now};
}

Result<ChargeReceipt> WalletService::undoCharge(Transaction &transaction, const Actor &actor,
                                                const UndoChargeCommand &command) const
{
    TRY_DONE(authoriseFor(actor, Permission::UndoCharge, command.customer));
    // The account's lock also keeps two undos of one charge apart.
    TRY(const std::optional<Account> locked, wallet_repository::lockAccount(transaction, command.customer));
    if (!locked)
        return fail(userNotFound());
    TRY(const std::optional<LedgerEntry> charged,
        wallet_repository::findEntry(transaction, command.customer, command.entry));
    if (!charged)
        return fail(ErrorCode::LedgerEntryNotFound,
                    QStringLiteral("There is no such charge for this customer. Nothing was changed."));
    TRY(const bool isReversed, wallet_repository::isReversed(transaction, command.entry));
    if (charged->reason != EntryReason::Charge || isReversed)
        return fail(notUndoable(QStringLiteral("it is no charge, or it was taken back before.")));
    const Money change(-charged->amount.won());
    TRY(const std::optional<Account> account,
        wallet_repository::changeBalance(transaction, command.customer, change));
    if (!account)
        return fail(
            notUndoable(QStringLiteral("some of the points are spent; %1 is left. Refund the order first.")
                            .arg(wonText(locked->balance)))
                .withDetail(QStringLiteral("balance"), locked->balance.won()));
    const Timestamp now = m_clock.now();
    TRY(const LedgerEntryId entry,
        wallet_repository::post(transaction, actor,
                                NewPosting{.customerAccount = account->id,
                                           .shopAccount = wallet_repository::kCashIn,
                                           .amount = change,
                                           .balanceAfter = account->balance,
                                           .reason = EntryReason::ChargeUndo,
                                           .reverses = command.entry,
                                           .at = now}));
    transaction.touch(Topic::Wallet, command.customer.value);
    return ChargeReceipt{entry, command.customer, change, account->balance, now};
}

Result<Balance> WalletService::balance(Transaction &transaction, const Actor &actor,
                                       CustomerId customer) const
{
    TRY_DONE(authoriseFor(actor, Permission::ReadWallet, customer));
    TRY(const Money balance, balanceOf(transaction, customer));
    TRY(const std::optional<LedgerEntry> charged, wallet_repository::lastCharge(transaction, customer));
    Balance answer{.customer = customer, .balance = balance};
    if (charged) {
        answer.lastCharge = charged->amount;
        answer.lastChargeAt = charged->at;
    }
    return answer;
}

Result<Page<LedgerEntry>> WalletService::statement(Transaction &transaction, const Actor &actor,
                                                   const StatementQuery &query) const
{
    TRY_DONE(authoriseFor(actor, Permission::ReadWallet, query.customer));
    TRY(const auto start, pageStart<1>(query.cursor, query.limit));
    TRY_DONE(balanceOf(transaction, query.customer));
    const qint64 before = start ? start->front() : std::numeric_limits<qint64>::max();
    TRY(QList<LedgerEntry> rows, wallet_repository::statement(transaction, query, before, query.limit + 1));
    return pageOf(std::move(rows), query.limit,
                  [](const LedgerEntry &entry) { return QList<qint64>{entry.id.value}; });
}

Result<qint64> WalletService::statementSize(Transaction &transaction, const Actor &actor,
                                            CustomerId customer) const
{
    TRY_DONE(authoriseFor(actor, Permission::ReadWallet, customer));
    return wallet_repository::statementSize(transaction, customer);
}

Result<std::optional<Money>> WalletService::debit(Transaction &transaction, const Actor &actor,
                                                  CustomerId customer, Money amount,
                                                  const Posting &posting) const
{
    DANGGOL_ASSERT(amount > Money(0));
    const Money change(-amount.won());
    TRY(const std::optional<Account> account,
        wallet_repository::changeBalance(transaction, customer, change));
    if (!account) {
        TRY_DONE(currentBalance(transaction, customer));
        return std::optional<Money>();
    }
    TRY_DONE(wallet_repository::postUnseen(transaction, actor,
                                           NewPosting{.customerAccount = account->id,
                                                      .shopAccount = wallet_repository::kSales,
                                                      .amount = change,
                                                      .balanceAfter = account->balance,
                                                      .reason = posting.reason,
                                                      .order = posting.order,
                                                      .payment = posting.payment,
                                                      .at = m_clock.now()}));
    transaction.touch(Topic::Wallet, customer.value);
    return std::optional(account->balance);
}

Result<Money> WalletService::credit(Transaction &transaction, const Actor &actor, CustomerId customer,
                                    Money amount, const Posting &posting) const
{
    DANGGOL_ASSERT(amount > Money(0));
    TRY(const std::optional<Account> account,
        wallet_repository::changeBalance(transaction, customer, amount));
    if (!account) {
        TRY(const Money balance, currentBalance(transaction, customer));
        return fail(balanceLimit(QStringLiteral("Not refunded"), balance));
    }
    TRY_DONE(wallet_repository::postUnseen(transaction, actor,
                                           NewPosting{.customerAccount = account->id,
                                                      .shopAccount = wallet_repository::kRefunds,
                                                      .amount = amount,
                                                      .balanceAfter = account->balance,
                                                      .reason = posting.reason,
                                                      .order = posting.order,
                                                      .payment = posting.payment,
                                                      .at = m_clock.now()}));
    transaction.touch(Topic::Wallet, customer.value);
    return account->balance;
}

Result<Money> WalletService::balanceOf(Transaction &transaction, CustomerId customer) const
{
    return currentBalance(transaction, customer);
}

} // namespace danggol

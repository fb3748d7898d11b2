// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wallet/wallet.h"

#include "services/storage/database.h"
#include "services/wallet/wallet_service.h"

namespace danggol
{

using storage::LaneKey;
using storage::Locks;
using storage::Transaction;

Wallet::Wallet(storage::Database &database, const WalletService &service)
    : m_database(database), m_service(service)
{}

void Wallet::charge(const Actor &actor, const Operation &operation, ChargeCommand command,
                    Reply<ChargeReceipt> reply)
{
    m_database.write<ChargeReceipt>(
        LaneKey::customer(command.customer), operation,
        [&service = m_service, actor, command](Transaction &transaction) {
            return service.charge(transaction, actor, command);
        },
        std::move(reply), Locks::OfItsKey);
}

void Wallet::undoCharge(const Actor &actor, const Operation &operation, UndoChargeCommand command,
                        Reply<ChargeReceipt> reply)
{
    m_database.write<ChargeReceipt>(
        LaneKey::customer(command.customer), operation,
        [&service = m_service, actor, command](Transaction &transaction) {
            return service.undoCharge(transaction, actor, command);
        },
        std::move(reply), Locks::OfItsKey);
}

void Wallet::balance(const Actor &actor, CustomerId customer, Reply<Balance> reply)
{
    m_database.read<Balance>(
        [&service = m_service, actor, customer](Transaction &transaction) {
            return service.balance(transaction, actor, customer);
        },
        std::move(reply));
}

void Wallet::statement(const Actor &actor, const StatementQuery &query, Reply<Page<LedgerEntry>> reply)
{
    m_database.read<Page<LedgerEntry>>(
        [&service = m_service, actor, query](Transaction &transaction) {
            return service.statement(transaction, actor, query);
        },
        std::move(reply));
}

void Wallet::statementSize(const Actor &actor, CustomerId customer, Reply<qint64> reply)
{
    m_database.read<qint64>(
        [&service = m_service, actor, customer](Transaction &transaction) {
            return service.statementSize(transaction, actor, customer);
        },
        std::move(reply));
}

} // namespace danggol

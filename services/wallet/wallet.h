// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/page.h"
#include "services/domain/reply.h"
#include "services/wallet/wallet_values.h"

namespace danggol
{

namespace storage
{
class Database;
}
class WalletService;

/// Points, as the window and the API use them: nothing here blocks, answers come to the reply.
class Wallet
{
public:
    Wallet(storage::Database &database, const WalletService &service);

    void charge(const Actor &actor, const Operation &operation, ChargeCommand command,
                Reply<ChargeReceipt> reply);
    void undoCharge(const Actor &actor, const Operation &operation, UndoChargeCommand command,
                    Reply<ChargeReceipt> reply);

    void balance(const Actor &actor, CustomerId customer, Reply<Balance> reply);
    /// Newest first.
    void statement(const Actor &actor, const StatementQuery &query, Reply<Page<LedgerEntry>> reply);
    /// How many entries the customer's statement has in all.
    void statementSize(const Actor &actor, CustomerId customer, Reply<qint64> reply);

private:
    storage::Database &m_database;
    const WalletService &m_service;
};

} // namespace danggol

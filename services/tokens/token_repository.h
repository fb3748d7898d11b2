// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/transaction.h"
#include "services/tokens/token.h"

#include <QList>

/// The table of the tokens. No rules here.
namespace danggol::token_repository
{

/// A token to be, checked and trimmed.
struct Details
{
    QString name;
    Role role = Role::Customer;
    std::optional<CustomerId> customer;
    QString hash;
    QString createdBy;
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;
};

/// Whether there is such a customer, not archived.
[[nodiscard]] Result<bool> isOpenCustomer(storage::Transaction &transaction, CustomerId id);
/// The hash must be no other token's.
[[nodiscard]] Result<TokenId> insert(storage::Transaction &transaction, const Details &details);
/// False when there is no such token, or it was revoked before.
[[nodiscard]] Result<bool> revoke(storage::Transaction &transaction, TokenId id, Timestamp at);
/// False when there is no such token, or it was used as late as that before.
[[nodiscard]] Result<bool> noteUse(storage::Transaction &transaction, TokenId id, Timestamp at);
[[nodiscard]] Result<std::optional<ApiToken>> find(storage::Transaction &transaction, TokenId id);
[[nodiscard]] Result<std::optional<ApiToken>> findByHash(storage::Transaction &transaction,
                                                         const QString &hash);
/// Newest first.
[[nodiscard]] Result<QList<ApiToken>> all(storage::Transaction &transaction);

} // namespace danggol::token_repository

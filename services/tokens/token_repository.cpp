// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokens/token_repository.h"

namespace danggol::token_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kOpenCustomers("SELECT COUNT(*) FROM customer WHERE id = ? AND archived_at IS NULL");
const Statement kInsert("INSERT INTO api_token (name, role, customer_id, hash, created_by, created_at, "
                        "expires_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");
const Statement kRevoke("UPDATE api_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL");
const Statement kNoteUse("UPDATE api_token SET last_used_at = ? "
                         "WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)");

#define TOKEN_COLUMNS                                                                                        \
    "SELECT t.id, t.name, t.role, t.customer_id, COALESCE(c.name, ''), CASE WHEN c.archived_at IS NULL "     \
    "THEN 0 ELSE 1 END, "                                                                                    \
    "t.created_at, t.expires_at, t.revoked_at, t.last_used_at, t.created_by "                                \
    "FROM api_token t LEFT JOIN customer c ON c.id = t.customer_id "

const Statement kFind(TOKEN_COLUMNS "WHERE t.id = ?");
const Statement kFindByHash(TOKEN_COLUMNS "WHERE t.hash = ?");
const Statement kAll(TOKEN_COLUMNS "ORDER BY t.id DESC");

#undef TOKEN_COLUMNS

ApiToken toToken(Row &row)
{
    return ApiToken{.id = row.id<TokenId>(),
                    .name = row.text(),
                    .role = roleFromName(row.text()),
                    .customer = row.optionalId<CustomerId>(),
                    .customerName = row.text(),
                    .customerArchived = row.flag(),
                    .createdAt = row.moment(),
                    .expiresAt = row.optionalMoment(),
                    .revokedAt = row.optionalMoment(),
                    .lastUsedAt = row.optionalMoment(),
                    .createdBy = row.text()};
}

} // namespace

Result<bool> isOpenCustomer(Transaction &transaction, CustomerId id)
{
    TRY(const qint64 customers, transaction.number(kOpenCustomers, id));
    return customers == 1;
}

Result<TokenId> insert(Transaction &transaction, const Details &details)
{
    return transaction.one(
        kInsert, [](Row &row) { return row.id<TokenId>(); }, details.name, roleName(details.role),
        details.customer, details.hash, details.createdBy, details.createdAt, details.expiresAt);
}

Result<bool> revoke(Transaction &transaction, TokenId id, Timestamp at)
{
    TRY(const qint64 rows, transaction.execute(kRevoke, at, id));
    return rows == 1;
}

Result<bool> noteUse(Transaction &transaction, TokenId id, Timestamp at)
{
    TRY(const qint64 rows, transaction.execute(kNoteUse, at, id, at));
    return rows == 1;
}

Result<std::optional<ApiToken>> find(Transaction &transaction, TokenId id)
{
    return transaction.first(kFind, toToken, id);
}

Result<std::optional<ApiToken>> findByHash(Transaction &transaction, const QString &hash)
{
    return transaction.first(kFindByHash, toToken, hash);
}

Result<QList<ApiToken>> all(Transaction &transaction)
{
    return transaction.all(kAll, toToken);
}

} // namespace danggol::token_repository

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/tokens/token.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Database;
}
class TokenService;

/// API tokens, as the programs and the API use them: nothing here blocks, answers come to the reply. What
/// each may be refused for is said in TokenService.
class Tokens
{
public:
    Tokens(storage::Database &database, const TokenService &service);

    /// The answer is the only place where the secret is. Sent again, an operation that was done before cannot
    /// tell it again: AlreadyExists, with the token's id in the detail "tokenId".
    void create(const Actor &actor, const Operation &operation, CreateTokenCommand command,
                Reply<NewToken> reply);
    void list(const Actor &actor, Reply<QList<ApiToken>> reply);
    void revoke(const Actor &actor, const Operation &operation, TokenId id, Reply<ApiToken> reply);

    /// The token that a secret with this hash (token_secret::hashOf) stands for.
    void find(const QString &secretHash, Reply<ApiToken> reply);
    /// `operation` is a new one for each use.
    void noteUse(const Operation &operation, TokenId id, Timestamp at, Reply<Done> reply);

private:
    storage::Database &m_database;
    const TokenService &m_service;
};

} // namespace danggol

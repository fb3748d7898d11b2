// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokens/tokens.h"

#include "services/storage/database.h"
#include "services/tokens/token_secret.h"
#include "services/tokens/token_service.h"

namespace danggol
{

using storage::LaneKey;
using storage::Transaction;

namespace
{

/// What the operation keeps of a new token. By the hash a later try sees that the answer is an earlier one's,
/// whose secret it does not have.
struct MadeToken
{
    ApiToken token;
    QString hash;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.token, s.hash);
    }
};

Error madeBefore(const ApiToken &token)
{
    return Error{
        ErrorCode::AlreadyExists,
        QStringLiteral("An earlier try made token %1 (%2), and it alone was told the secret. "
                       "Nothing was made now. Revoke that token if its secret was not kept, and make "
                       "another.")
            .arg(token.id.value)
            .arg(token.name),
        {},
        {}}
        .withDetail(QStringLiteral("tokenId"), token.id.value);
}

} // namespace

Tokens::Tokens(storage::Database &database, const TokenService &service)
    : m_database(database), m_service(service)
{}

void Tokens::create(const Actor &actor, const Operation &operation, CreateTokenCommand command,
                    Reply<NewToken> reply)
{
    // Out here, because what the unit knows and answers is stored with its operation.
    const QString secret = token_secret::make();
    const QString hash = token_secret::hashOf(secret);
    m_database.write<MadeToken>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, command = std::move(command),
         hash](Transaction &transaction) -> Result<MadeToken> {
            TRY(ApiToken token, service.create(transaction, actor, command, hash));
            return MadeToken{std::move(token), hash};
        },
        [secret, hash, reply = std::move(reply)](Result<MadeToken> made) {
            if (!made)
                reply(fail(std::move(made).error()));
            else if (made->hash != hash)
                reply(fail(madeBefore(made->token)));
            else
                reply(NewToken{std::move(made->token), secret});
        });
}

void Tokens::list(const Actor &actor, Reply<QList<ApiToken>> reply)
{
    m_database.read<QList<ApiToken>>(
        [&service = m_service, actor](Transaction &transaction) { return service.list(transaction, actor); },
        std::move(reply));
}

void Tokens::revoke(const Actor &actor, const Operation &operation, TokenId id, Reply<ApiToken> reply)
{
    m_database.write<ApiToken>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, id](Transaction &transaction) {
            return service.revoke(transaction, actor, id);
        },
        std::move(reply));
}

void Tokens::find(const QString &secretHash, Reply<ApiToken> reply)
{
    m_database.read<ApiToken>([&service = m_service, secretHash](
                                  Transaction &transaction) { return service.find(transaction, secretHash); },
                              std::move(reply));
}

void Tokens::noteUse(const Operation &operation, TokenId id, Timestamp at, Reply<Done> reply)
{
    // The lane of `revoke`, which wants the same row.
    m_database.write<Done>(
        LaneKey::shop(), operation,
        [&service = m_service, id, at](Transaction &transaction) {
            return service.noteUse(transaction, id, at);
        },
        std::move(reply));
}

} // namespace danggol

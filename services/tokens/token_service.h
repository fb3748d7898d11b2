// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/clock.h"
#include "services/domain/result.h"
#include "services/tokens/token.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Transaction;
}
class AuditService;

/// The rules of API tokens. To be called within a unit of work, on any storage thread. Secrets do not come
/// here, only their hashes.
class TokenService
{
public:
    TokenService(const Clock &clock, const AuditService &audit) : m_clock(clock), m_audit(audit) {}

    /// `hash` is token_secret::hashOf a new secret. InvalidInput (name, userId: the role customer needs a
    /// customer and no other has one, validDays), UserNotFound when the customer does not exist or is
    /// archived. Audited.
    [[nodiscard]] Result<ApiToken> create(storage::Transaction &transaction, const Actor &actor,
                                          const CreateTokenCommand &command, const QString &hash) const;
    /// Newest first, those that no longer work too.
    [[nodiscard]] Result<QList<ApiToken>> list(storage::Transaction &transaction, const Actor &actor) const;
    /// TokenNotFound. One that was revoked before is answered as it is. Audited.
    [[nodiscard]] Result<ApiToken> revoke(storage::Transaction &transaction, const Actor &actor,
                                          TokenId id) const;
    /// For finding out who asks, so it needs no permission. Unauthenticated, without a hint why, unless there
    /// is a token with this hash that works now.
    [[nodiscard]] Result<ApiToken> find(storage::Transaction &transaction, const QString &secretHash) const;
    /// The later of `at` and what was noted before stays. A token that is not there is passed over.
    [[nodiscard]] Result<Done> noteUse(storage::Transaction &transaction, TokenId id, Timestamp at) const;

private:
    const Clock &m_clock;
    const AuditService &m_audit;
};

} // namespace danggol

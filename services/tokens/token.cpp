// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokens/token.h"

namespace danggol
{

TokenState stateOf(const ApiToken &token, Timestamp now)
{
    if (token.revokedAt)
        return TokenState::Revoked;
    if (token.expiresAt && *token.expiresAt <= now)
        return TokenState::Expired;
    return token.customerArchived ? TokenState::CustomerArchived : TokenState::Active;
}

Actor actorOf(const ApiToken &token)
{
    return Actor{ActorKind::Token, token.id.value, token.name, token.role, token.customer};
}

} // namespace danggol

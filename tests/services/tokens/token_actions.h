// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tokens/token_secret.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

[[nodiscard]] inline Result<NewToken> createToken(TestShop &shop, const CreateTokenCommand &command,
                                                  const Actor &actor = TestShop::admin())
{
    return shop.await<NewToken>([&](Reply<NewToken> reply) {
        shop->tokens().create(actor, shop.operation(), command, std::move(reply));
    });
}

/// A token for a staff member's program, which does not expire.
[[nodiscard]] inline NewToken staffToken(TestShop &shop, const QString &name = QStringLiteral("Kitchen"))
{
    return valueOf(createToken(shop, {.name = name, .role = Role::Staff}));
}

/// What somebody who shows this secret is told.
[[nodiscard]] inline Result<ApiToken> findToken(TestShop &shop, const QString &secret)
{
    return shop.await<ApiToken>(
        [&](Reply<ApiToken> reply) { shop->tokens().find(token_secret::hashOf(secret), std::move(reply)); });
}

[[nodiscard]] inline Result<QList<ApiToken>> listTokens(TestShop &shop,
                                                        const Actor &actor = TestShop::admin())
{
    return shop.await<QList<ApiToken>>(
        [&](Reply<QList<ApiToken>> reply) { shop->tokens().list(actor, std::move(reply)); });
}

[[nodiscard]] inline Result<ApiToken> revokeToken(TestShop &shop, TokenId id,
                                                  const Actor &actor = TestShop::admin())
{
    return shop.await<ApiToken>(
        [&](Reply<ApiToken> reply) { shop->tokens().revoke(actor, shop.operation(), id, std::move(reply)); });
}

[[nodiscard]] inline Result<Done> noteUse(TestShop &shop, TokenId id, Timestamp at)
{
    return shop.await<Done>(
        [&](Reply<Done> reply) { shop->tokens().noteUse(shop.operation(), id, at, std::move(reply)); });
}

} // namespace danggol::test

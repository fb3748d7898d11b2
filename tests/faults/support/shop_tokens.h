// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

#include <QByteArray>

namespace danggol::test
{

/// The secret of a new token, for a server on the same database.
[[nodiscard]] inline QByteArray newSecret(TestShop &shop, Role role)
{
    return valueOf(shop.await<NewToken>([&](Reply<NewToken> reply) {
               shop->tokens().create(TestShop::admin(), shop.operation(),
                                     {.name = QStringLiteral("test"), .role = role}, std::move(reply));
           }))
        .secret.toLatin1();
}

/// The same moment as the servers', so that what is made here has begun for them.
inline void setToSystemTime(TestShop &shop)
{
    shop.clock().set(SystemClock().now());
}

} // namespace danggol::test

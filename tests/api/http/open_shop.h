// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/client/api_shop.h"
#include "tests/api/client/raw_client.h"

namespace danggol::test
{

/// How a shop is served in which whoever asks is its admin, so that a test of the protocol needs no tokens.
[[nodiscard]] inline api::ShopApiOptions openToAll(const api::HttpLimits &limits = {})
{
    api::ShopApiOptions options;
    options.http.limits = limits;
    options.api.visitor = TestShop::admin();
    return options;
}

/// Everything that comes until the other side closes. Too long without that: what came, and a failed test.
[[nodiscard]] inline QByteArray untilClosed(RawClient &client)
{
    const QByteArray all = client.readUntil(QByteArrayLiteral("\0never\0"));
    if (client.isConnected())
        QTest::qFail("the connection stays open", __FILE__, __LINE__);
    return all;
}

/// Whether the connection still answers.
[[nodiscard]] inline bool goesOn(RawClient &client)
{
    client.send(client.request("GET", "/health"));
    return client.answer().status == 200;
}

[[nodiscard]] inline QByteArray chargeOf(CustomerId customer, int won)
{
    return "{\"userId\":" + QByteArray::number(customer.value) + ",\"amount\":" + QByteArray::number(won) +
           "}";
}

} // namespace danggol::test

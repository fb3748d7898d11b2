// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/client/raw_client.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace danggol::test
{

/// Sends POSTs with Idempotency-Keys over one connection.
class KeyedSender
{
public:
    KeyedSender(quint16 port, const QByteArray &token) : m_client(port), m_token(token) {}

    /// Sends and waits; nothing when the connection ended before the whole answer was there. `sent` is called
    /// in between.
    [[nodiscard]] std::optional<RawClient::Answer> post(
        const QByteArray &target, const QByteArray &body, const QByteArray &key,
        const std::function<void()> &sent = [] {});

private:
    RawClient m_client;
    QByteArray m_token;
};

/// The answer when all of it came.
[[nodiscard]] std::optional<RawClient::Answer> wholeAnswer(RawClient &client);

} // namespace danggol::test

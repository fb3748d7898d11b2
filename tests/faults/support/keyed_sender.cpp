// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/keyed_sender.h"

namespace danggol::test
{

std::optional<RawClient::Answer> wholeAnswer(RawClient &client)
{
    RawClient::Answer answer = client.answer();
    if (answer.status == 0 || answer.body.size() != answer.header("content-length").toLongLong())
        return std::nullopt;
    return answer;
}

std::optional<RawClient::Answer> KeyedSender::post(const QByteArray &target, const QByteArray &body,
                                                   const QByteArray &key, const std::function<void()> &sent)
{
    // Qt warns of a write to a socket that is not connected, and warnings are fatal.
    if (!m_client.isConnected())
        return std::nullopt;
    QByteArrayList headers{"Authorization: Bearer " + m_token};
    if (!key.isEmpty())
        headers.append("Idempotency-Key: " + key);
    m_client.send(m_client.request("POST", target, body, headers));
    sent();
    return wholeAnswer(m_client);
}

} // namespace danggol::test

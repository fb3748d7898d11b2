// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/client/raw_client.h"

namespace danggol::test
{

/// A client of /events, that reads event by event.
class EventFollower
{
public:
    struct Event
    {
        QByteArray id;
        /// Empty: none came in time, or the stream has ended. "comment" for what is no event.
        QByteArray name;
        QByteArray data;
    };

    /// Follows `target` with these headers beside the usual ones, and reads up to the stream's start.
    EventFollower(quint16 port, const QByteArray &target = "/events", const QByteArrayList &headers = {})
        : m_client(port)
    {
        m_client.send(m_client.request("GET", target, {}, headers));
        m_head = m_client.answer(20'000, false);
    }

    [[nodiscard]] const RawClient::Answer &head() const { return m_head; }
    [[nodiscard]] Event next(int timeoutMs = 20'000);
    /// The next that is no comment.
    [[nodiscard]] Event nextEvent();
    [[nodiscard]] RawClient &client() { return m_client; }

private:
    void takeChunks();

    RawClient m_client;
    RawClient::Answer m_head;
    QByteArray m_raw;
    QByteArray m_text;
};

inline void EventFollower::takeChunks()
{
    for (;;) {
        const qsizetype lineEnd = m_raw.indexOf("\r\n");
        const qsizetype size = m_raw.left(qMax<qsizetype>(lineEnd, 0)).toLongLong(nullptr, 16);
        if (lineEnd < 0 || m_raw.size() < lineEnd + 2 + size + 2)
            return;
        m_text += m_raw.mid(lineEnd + 2, size);
        m_raw.remove(0, lineEnd + 2 + size + 2);
    }
}

inline EventFollower::Event EventFollower::next(int timeoutMs)
{
    while (!m_text.contains("\n\n")) {
        const QByteArray more = m_client.readUntil("\r\n", timeoutMs);
        if (more.isEmpty())
            return {};
        m_raw += more;
        takeChunks();
    }
    const qsizetype end = m_text.indexOf("\n\n");
    Event event;
    for (const QByteArray &line : m_text.left(end).split('\n')) {
        if (line.startsWith("id: "))
            event.id = line.mid(4);
        else if (line.startsWith("event: "))
            event.name = line.mid(7);
        else if (line.startsWith("data: "))
            event.data = line.mid(6);
        else if (line.startsWith(':'))
            event.name = "comment";
    }
    m_text.remove(0, end + 2);
    return event;
}

inline EventFollower::Event EventFollower::nextEvent()
{
    Event event = next();
    while (event.name == "comment")
        event = next();
    return event;
}

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <random>

namespace danggol::test
{

/// Ways to misuse an HTTP server that needs no token, each from an address of its own and blocking until it
/// is through. Each says what happened that must not happen; nothing: all is well.
class Abuser
{
public:
    Abuser(quint16 port, const QByteArray &from, quint32 seed);

    /// So many connections that never finish their header, a byte at a time, until they are cut off.
    void slowloris(int connections);
    void hugeHeaders(int times);
    void hugeBodies(int times);
    /// Every kind of length or encoding that leaves open where a body ends.
    void badLengths(int times);
    /// So many requests at once on one connection, and all answered.
    void pipelining(int requests);
    void heads(int requests);
    /// Random bytes, and proper requests with some bytes changed.
    void garbage(int times);
    /// Sends something proper, or a part of it, and leaves without the answer.
    void earlyClose(int times);

    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    [[nodiscard]] QByteArray request(const QByteArray &line, const QByteArray &headers = {},
                                     const QByteArray &body = {}) const;
    [[nodiscard]] QByteArray properRequest();
    [[nodiscard]] int below(int end);
    /// A request is refused in words, or the connection closed: anything else is a fault.
    void expectRefusal(const QString &what, const QByteArray &answer);
    void fault(const QString &what, const QByteArray &answer);

    quint16 m_port;
    QByteArray m_from;
    std::mt19937 m_random;
    QStringList m_faults;
};

} // namespace danggol::test

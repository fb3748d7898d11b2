// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace danggol::test
{

/// A TCP socket without an event loop or buffers, for opening a thousand of them and for ending one rudely.
/// Used by one thread at a time.
class PlainSocket
{
public:
    /// Connects to this computer from another of its addresses.
    PlainSocket(quint16 port, const QByteArray &from);
    ~PlainSocket();
    PlainSocket(PlainSocket &&other) noexcept;
    PlainSocket &operator=(PlainSocket &&other) noexcept;

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    /// Whether all of it could be sent before the other side closed, or stopped reading for some seconds.
    bool send(const QByteArray &bytes);
    /// What comes until the other side closes, or until nothing has come for so long.
    [[nodiscard]] QByteArray receive(int silenceMs);
    /// Whether the other side has closed, or does so within the time; throws away what it sends.
    [[nodiscard]] bool isClosedWithin(int timeoutMs);
    void close();
    /// With a reset: what was not read or sent is lost.
    void abort();

private:
    int m_socket = -1;
};

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <memory>

namespace danggol::test
{

/// A socket, for what no proper client sends.
class RawClient
{
public:
    struct Answer
    {
        /// 0: the connection was closed, or nothing came in time.
        int status = 0;
        /// Names in lower case, a line each: "name: value".
        QByteArrayList headers;
        QByteArray body;

        [[nodiscard]] QByteArray header(const QByteArray &lowerName) const;
    };

    /// Connects to this computer; `from` another of its addresses, such as 127.0.0.2.
    explicit RawClient(quint16 port, const QByteArray &from = {});

    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// Sends it all, unless the other side has closed.
    void send(const QByteArray &bytes);
    /// The next answer, by its Content-Length or chunks. `hasBody` false for an answer to HEAD.
    [[nodiscard]] Answer answer(int timeoutMs = 20'000, bool hasBody = true);
    /// Whether the other side closes within the time; what it sends meanwhile is read and thrown away.
    [[nodiscard]] bool isClosedWithin(int timeoutMs);
    /// Whatever comes until `end` has come, or the time is over.
    [[nodiscard]] QByteArray readUntil(const QByteArray &end, int timeoutMs = 20'000);
    void abort() { m_socket.abort(); }

    /// "GET /health HTTP/1.1" with the Host of this server and an empty line, ready to be sent.
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &body = {}, const QByteArrayList &headers = {}) const;

private:
    [[nodiscard]] bool fill(int timeoutMs);
    [[nodiscard]] QByteArray line(int timeoutMs);
    [[nodiscard]] QByteArray bytes(qsizetype count, int timeoutMs);
    [[nodiscard]] QByteArray chunks(int timeoutMs);

    quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

} // namespace danggol::test

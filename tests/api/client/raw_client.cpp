// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/raw_client.h"

#include <QElapsedTimer>
#include <QHostAddress>

namespace danggol::test
{

namespace
{
constexpr int kConnectMs = 10'000;
} // namespace

QByteArray RawClient::Answer::header(const QByteArray &lowerName) const
{
    for (const QByteArray &line : headers) {
        if (line.startsWith(lowerName + ": "))
            return line.mid(lowerName.size() + 2);
    }
    return {};
}

RawClient::RawClient(quint16 port, const QByteArray &from) : m_port(port)
{
    if (!from.isEmpty())
        m_socket.bind(QHostAddress(QString::fromLatin1(from)));
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(kConnectMs);
}

void RawClient::send(const QByteArray &bytes)
{
    if (!isConnected())
        return;
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(kConnectMs)) {
    }
}

QByteArray RawClient::request(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                              const QByteArrayList &headers) const
{
    QByteArray text =
        method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    if (!body.isEmpty())
        text +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        text += header + "\r\n";
    return text + "\r\n" + body;
}

bool RawClient::fill(int timeoutMs)
{
    const bool mayCome = m_socket.state() == QAbstractSocket::ConnectedState;
    if (m_socket.bytesAvailable() == 0 && !(mayCome && m_socket.waitForReadyRead(timeoutMs)))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

QByteArray RawClient::line(int timeoutMs)
{
    while (!m_buffer.contains("\r\n")) {
        if (!fill(timeoutMs))
            return {};
    }
    const qsizetype end = m_buffer.indexOf("\r\n");
    const QByteArray text = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return text;
}

QByteArray RawClient::bytes(qsizetype count, int timeoutMs)
{
    while (m_buffer.size() < count) {
        if (!fill(timeoutMs))
            return {};
    }
    const QByteArray taken = m_buffer.left(count);
    m_buffer.remove(0, count);
    return taken;
}

QByteArray RawClient::chunks(int timeoutMs)
{
    QByteArray body;
    for (;;) {
        const qsizetype size = line(timeoutMs).toLongLong(nullptr, 16);
        body += bytes(size, timeoutMs);
        (void)line(timeoutMs);
        if (size == 0)
            return body;
    }
}

RawClient::Answer RawClient::answer(int timeoutMs, bool hasBody)
{
    Answer answer;
    answer.status = line(timeoutMs).mid(9, 3).toInt();
    for (QByteArray text = line(timeoutMs); !text.isEmpty(); text = line(timeoutMs)) {
        const qsizetype colon = text.indexOf(':');
        answer.headers.append(text.left(colon).toLower() + text.mid(colon));
    }
    if (!hasBody)
        return answer;
    if (answer.header("transfer-encoding") == "chunked")
        answer.body = chunks(timeoutMs);
    else
        answer.body = bytes(answer.header("content-length").toLongLong(), timeoutMs);
    return answer;
}

bool RawClient::isClosedWithin(int timeoutMs)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (m_socket.state() == QAbstractSocket::ConnectedState && elapsed.elapsed() < timeoutMs) {
        m_socket.waitForReadyRead(static_cast<int>(timeoutMs - elapsed.elapsed()));
        m_socket.readAll();
    }
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

QByteArray RawClient::readUntil(const QByteArray &end, int timeoutMs)
{
    while (!m_buffer.contains(end)) {
        if (!fill(timeoutMs))
            break;
    }
    return std::exchange(m_buffer, {});
}

} // namespace danggol::test

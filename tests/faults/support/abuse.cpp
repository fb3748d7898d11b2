// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/abuse.h"

#include "tests/faults/support/plain_socket.h"

#include <QByteArrayList>
#include <QElapsedTimer>

#include <vector>

namespace danggol::test
{

namespace
{

constexpr int kPatienceMs = 20'000;
constexpr qsizetype kMegabyte = 1'000'000;

int countOf(const QByteArray &text, const QByteArray &part)
{
    return static_cast<int>(text.count(part));
}

} // namespace

Abuser::Abuser(quint16 port, const QByteArray &from, quint32 seed)
    : m_port(port), m_from(from), m_random(seed)
{}

int Abuser::below(int end)
{
    return std::uniform_int_distribution<int>(0, end - 1)(m_random);
}

QByteArray Abuser::request(const QByteArray &line, const QByteArray &headers, const QByteArray &body) const
{
    return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n" + headers + "\r\n" +
           body;
}

QByteArray Abuser::properRequest()
{
    const QByteArray body = R"({"userId":2,"amount":1})";
    switch (below(6)) {
    case 0:
        return request("GET /health");
    case 1:
        return request("GET /openapi.json");
    case 2:
        return request("GET /products?limit=100");
    case 3:
        return request("GET /events");
    case 4:
        return request("GET /verify");
    default:
        return request(
            "POST /points",
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n",
            body);
    }
}

void Abuser::fault(const QString &what, const QByteArray &answer)
{
    m_faults.append(QStringLiteral("%1: %2").arg(what, QString::fromLatin1(answer.left(200))));
}

void Abuser::expectRefusal(const QString &what, const QByteArray &answer)
{
    const bool isRefusal = answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 505 ");
    if (!answer.isEmpty() && (!isRefusal || countOf(answer, "HTTP/1.1 ") > 1))
        fault(what, answer);
}

void Abuser::slowloris(int connections)
{
    std::vector<PlainSocket> sockets;
    for (int i = 0; i < connections; ++i) {
        sockets.emplace_back(m_port, m_from);
        sockets.back().send("GET /health HTTP/1.1\r\nX-Slow: ");
    }
    QElapsedTimer elapsed;
    elapsed.start();
    while (!sockets.empty() && !elapsed.hasExpired(kPatienceMs)) {
        std::erase_if(sockets,
                      [](PlainSocket &socket) { return !socket.send("x") || socket.isClosedWithin(2); });
    }
    if (!sockets.empty())
        fault(QStringLiteral("slowloris"), QByteArray::number(sockets.size()) + " are still open");
}

void Abuser::hugeHeaders(int times)
{
    for (int i = 0; i < times; ++i) {
        PlainSocket one(m_port, m_from);
        one.send("GET /health HTTP/1.1\r\nX-Huge: " + QByteArray(kMegabyte, 'x'));
        expectRefusal(QStringLiteral("a huge header"), one.receive(kPatienceMs));
        PlainSocket many(m_port, m_from);
        many.send("GET /health HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(kMegabyte / 6));
        expectRefusal(QStringLiteral("many headers"), many.receive(kPatienceMs));
        PlainSocket line(m_port, m_from);
        line.send("GET /" + QByteArray(kMegabyte, 'x'));
        expectRefusal(QStringLiteral("a huge target"), line.receive(kPatienceMs));
    }
}

void Abuser::hugeBodies(int times)
{
    const QByteArray type = "Content-Type: application/json\r\n";
    for (int i = 0; i < times; ++i) {
        PlainSocket told(m_port, m_from);
        told.send(request("POST /points", type + "Content-Length: 10000000000\r\n"));
        for (int megabytes = 0; megabytes < 3 && told.send(QByteArray(kMegabyte, ' ')); ++megabytes) {
        }
        expectRefusal(QStringLiteral("a huge body"), told.receive(kPatienceMs));
        PlainSocket chunked(m_port, m_from);
        chunked.send(request("POST /points", type + "Transfer-Encoding: chunked\r\n"));
        const QByteArray chunk = "2710\r\n" + QByteArray(10'000, ' ') + "\r\n";
        for (int chunks = 0; chunks < 300 && chunked.send(chunk); ++chunks) {
        }
        expectRefusal(QStringLiteral("a body without an end"), chunked.receive(kPatienceMs));
    }
}

void Abuser::badLengths(int times)
{
    const QByteArrayList headers{"Content-Length: -5",
                                 "Content-Length: +5",
                                 "Content-Length: 0x5",
                                 "Content-Length: 5, 6",
                                 "Content-Length: 99999999999999999999999",
                                 "Content-Length: 5\r\nContent-Length: 6",
                                 "Content-Length: 5\r\nTransfer-Encoding: chunked",
                                 "Transfer-Encoding: chunked\r\nContent-Length: 5",
                                 "Transfer-Encoding: gzip",
                                 "Transfer-Encoding: chunked, identity",
                                 "Transfer-Encoding: xchunked",
                                 "Content-Length : 5"};
    for (int i = 0; i < times * headers.size(); ++i) {
        PlainSocket socket(m_port, m_from);
        socket.send(request("POST /points",
                            "Content-Type: application/json\r\n" + headers[i % headers.size()] + "\r\n",
                            properRequest()));
        expectRefusal(QString::fromLatin1(headers[i % headers.size()]), socket.receive(kPatienceMs));
    }
}

void Abuser::pipelining(int requests)
{
    PlainSocket socket(m_port, m_from);
    socket.send(request("GET /products?limit=1").repeated(requests - 1) +
                request("GET /health", "Connection: close\r\n"));
    const QByteArray all = socket.receive(kPatienceMs);
    if (countOf(all, "HTTP/1.1 200 ") != requests)
        fault(QStringLiteral("pipelining"), QByteArray::number(countOf(all, "HTTP/1.1 200 ")) +
                                                " answers of " + QByteArray::number(requests));
}

void Abuser::heads(int requests)
{
    PlainSocket socket(m_port, m_from);
    socket.send(request("HEAD /openapi.json").repeated(requests - 1) +
                request("HEAD /events")); // which closes
    const QByteArray all = socket.receive(kPatienceMs);
    if (countOf(all, "HTTP/1.1 200 ") != requests || countOf(all, "\r\n\r\n") != requests)
        fault(QStringLiteral("HEAD"), all.right(200));
}

void Abuser::garbage(int times)
{
    for (int i = 0; i < times; ++i) {
        QByteArray bytes = i % 2 == 0 ? QByteArray(1 + below(4'000), '\0') : properRequest();
        const qsizetype changed = i % 2 == 0 ? bytes.size() : 1 + below(8);
        for (qsizetype change = 0; change < changed; ++change) {
            const qsizetype at = i % 2 == 0 ? change : below(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(below(256));
        }
        PlainSocket socket(m_port, m_from);
        socket.send(bytes);
        // Silence may be an answer: the request has no end yet.
        const QByteArray answer = socket.receive(below(20));
        if (answer.startsWith("HTTP/1.1 500 ") || (!answer.isEmpty() && !answer.startsWith("HTTP/1.")))
            fault(QStringLiteral("garbage"), bytes.toPercentEncoding() + " -> " + answer);
    }
}

void Abuser::earlyClose(int times)
{
    for (int i = 0; i < times; ++i) {
        PlainSocket socket(m_port, m_from);
        const QByteArray whole = properRequest();
        socket.send(below(2) == 0 ? whole : whole.first(below(static_cast<int>(whole.size()))));
        if (below(4) == 0)
            (void)socket.receive(0);
        if (below(2) == 0)
            socket.abort();
    }
}

} // namespace danggol::test

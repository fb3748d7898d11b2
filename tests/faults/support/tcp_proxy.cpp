// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/tcp_proxy.h"

#include <QtGlobal>

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <utility>

namespace danggol::test
{

namespace
{

constexpr int kSlowTickMs = 2;
constexpr qsizetype kSlowBytes = 200;
/// How a message of PostgreSQL's protocol ends that commits: the text of a query, and its zero.
const QByteArray kCommit("COMMIT", 7);

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// The kernel drops every packet that comes for this socket, and acknowledges none.
void dropPackets(int socket)
{
    sock_filter dropAll{BPF_RET | BPF_K, 0, 0, 0};
    const sock_fprog program{1, &dropAll};
    if (::setsockopt(socket, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program) != 0)
        qFatal("a socket cannot be silenced");
}

void takePackets(int socket)
{
    const int unused = 0;
    ::setsockopt(socket, SOL_SOCKET, SO_DETACH_FILTER, &unused, sizeof unused);
}

void closeWithReset(int &socket)
{
    if (socket < 0)
        return;
    const linger atOnce{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(std::exchange(socket, -1));
}

/// What there is to read; nothing when the other side has closed.
QByteArray readSome(int socket)
{
    QByteArray bytes(16 * 1024, Qt::Uninitialized);
    const ssize_t count = ::recv(socket, bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
    bytes.resize(qMax<qsizetype>(0, count));
    return bytes;
}

} // namespace

TcpProxy::TcpProxy(quint16 target) : m_target(target)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_wakeReader = ends[0];
    m_wakeWriter = ends[1];
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, SOMAXCONN) != 0 ||
        ::getsockname(m_listener, plain, &size) != 0)
        qFatal("no port for a proxy");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { work(); });
}

TcpProxy::~TcpProxy()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    wake();
    m_thread.join();
    for (Link &link : m_links)
        reset(link);
    for (const int each : {m_listener, m_wakeReader, m_wakeWriter})
        ::close(each);
}

void TcpProxy::cutAfter(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytesToCut = bytes;
}

void TcpProxy::silence()
{
    const std::lock_guard lock(m_mutex);
    dropPackets(m_listener);
    for (Link &link : m_links) {
        if (link.isSilent || link.isEnding)
            continue;
        dropPackets(link.client);
        dropPackets(link.server);
        link.isSilent = true;
    }
    wake();
}

void TcpProxy::endSilence()
{
    const std::lock_guard lock(m_mutex);
    takePackets(m_listener);
    for (Link &link : m_links) {
        if (!link.isSilent)
            continue;
        if (link.server >= 0)
            takePackets(link.server);
        closeWithReset(link.server);
    }
}

void TcpProxy::setSlow(bool isSlow)
{
    const std::lock_guard lock(m_mutex);
    m_isSlow = isSlow;
    wake();
}

void TcpProxy::loseCommitAnswers(int count)
{
    const std::lock_guard lock(m_mutex);
    m_commitsToLose += count;
}

int TcpProxy::lostCommitAnswers() const
{
    const std::lock_guard lock(m_mutex);
    return m_lostCommitAnswers;
}

int TcpProxy::cuts() const
{
    const std::lock_guard lock(m_mutex);
    return m_cuts;
}

void TcpProxy::wake()
{
    const char byte = 0;
    // A full pipe wakes as well.
    const ssize_t written = ::write(m_wakeWriter, &byte, 1);
    Q_UNUSED(written)
}

void TcpProxy::work()
{
    for (;;) {
        Watched watched;
        {
            const std::lock_guard lock(m_mutex);
            if (m_isEnding)
                return;
            watched = watch();
        }
        ::poll(watched.sockets.data(), watched.sockets.size(), watched.isWaiting ? kSlowTickMs : -1);
        const std::lock_guard lock(m_mutex);
        serve(watched);
    }
}

TcpProxy::Watched TcpProxy::watch()
{
    Watched watched{{{m_wakeReader, POLLIN, 0}, {m_listener, POLLIN, 0}}, {}, false};
    for (Link &link : m_links) {
        if (link.isEnding)
            reset(link);
    }
    m_links.remove_if([](const Link &link) { return link.isEnding; });
    for (Link &link : m_links) {
        if (link.isSilent)
            continue;
        watched.sockets.push_back({link.client, POLLIN, 0});
        watched.sockets.push_back({link.server, POLLIN, 0});
        watched.links.push_back(&link);
        watched.isWaiting = watched.isWaiting || !link.toServer.isEmpty() || !link.toClient.isEmpty();
    }
    return watched;
}

void TcpProxy::serve(const Watched &watched)
{
    std::array<char, 64> wakes{};
    while (::read(m_wakeReader, wakes.data(), wakes.size()) > 0) {
    }
    if (watched.sockets[1].revents != 0)
        accept();
    for (std::size_t i = 0; i < watched.links.size(); ++i) {
        Link &link = *watched.links[i];
        const auto isReady = [&](std::size_t side) {
            return !link.isSilent && !link.isEnding && watched.sockets[2 + 2 * i + side].revents != 0;
        };
        if (isReady(0))
            readClient(link);
        if (isReady(1))
            readServer(link);
        if (!link.isSilent && !link.isEnding)
            pass(link);
    }
}

void TcpProxy::accept()
{
    Link link;
    link.client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (link.client < 0)
        return;
    link.server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    if (::connect(link.server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return reset(link);
    const int on = 1;
    for (const int socket : {link.client, link.server})
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_links.push_back(std::move(link));
}

void TcpProxy::readClient(Link &link)
{
    const QByteArray bytes = readSome(link.client);
    if (bytes.isEmpty()) {
        link.isEnding = true;
        return;
    }
    link.toServer += bytes;
    countToCut(bytes.size(), link.toServer);
    if (m_commitsToLose > 0 && bytes.contains(kCommit)) {
        --m_commitsToLose;
        link.losesAnswer = true;
    }
}

void TcpProxy::readServer(Link &link)
{
    const QByteArray bytes = readSome(link.server);
    if (!bytes.isEmpty() && !link.losesAnswer) {
        link.toClient += bytes;
        countToCut(bytes.size(), link.toClient);
        return;
    }
    // What the server said before it closed still arrives.
    if (!link.losesAnswer)
        passSome(link.client, link.toClient, link);
    m_lostCommitAnswers += link.losesAnswer ? 1 : 0;
    link.isEnding = true;
}

// The last one passes in part, wherever in a message that may be.
void TcpProxy::countToCut(qint64 arrived, QByteArray &bytes)
{
    if (m_bytesToCut < 0)
        return;
    m_bytesToCut -= arrived;
    if (m_bytesToCut > 0)
        return;
    bytes.chop(qMin(bytes.size(), -m_bytesToCut));
    m_bytesToCut = -1;
    ++m_cuts;
    for (Link &link : m_links) {
        passSome(link.server, link.toServer, link);
        passSome(link.client, link.toClient, link);
        link.isEnding = link.isEnding || !link.isSilent;
    }
}

void TcpProxy::pass(Link &link)
{
    for (auto [socket, bytes] : {std::pair(link.server, &link.toServer), {link.client, &link.toClient}}) {
        QByteArray now = m_isSlow ? bytes->left(kSlowBytes) : *bytes;
        bytes->remove(0, now.size());
        passSome(socket, now, link);
    }
}

void TcpProxy::passSome(int socket, QByteArray &bytes, Link &link)
{
    while (!bytes.isEmpty() && !link.isSilent) {
        const ssize_t sent =
            ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0) {
            link.isEnding = true;
            return;
        }
        bytes.remove(0, sent);
    }
}

void TcpProxy::reset(Link &link)
{
    closeWithReset(link.client);
    closeWithReset(link.server);
}

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/plain_socket.h"

#include <QElapsedTimer>

#include <array>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace danggol::test
{

namespace
{

constexpr timeval kPatience{10, 0};
constexpr std::size_t kReadSize = 65'536;

sockaddr_in endpoint(const QByteArray &address, quint16 port)
{
    sockaddr_in end{};
    end.sin_family = AF_INET;
    end.sin_port = htons(port);
    ::inet_pton(AF_INET, address.constData(), &end.sin_addr);
    return end;
}

const sockaddr *plain(const sockaddr_in &end)
{
    return reinterpret_cast<const sockaddr *>(&end); // NOLINT: as the interface wants it
}

} // namespace

PlainSocket::PlainSocket(quint16 port, const QByteArray &from)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const sockaddr_in here = endpoint(from, 0);
    const sockaddr_in there = endpoint("127.0.0.1", port);
    // The port is chosen when connecting, where one in use for another peer will do as well.
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
    if (::bind(m_socket, plain(here), sizeof here) != 0 ||
        ::connect(m_socket, plain(there), sizeof there) != 0)
        close();
}

PlainSocket::~PlainSocket()
{
    close();
}

PlainSocket::PlainSocket(PlainSocket &&other) noexcept : m_socket(std::exchange(other.m_socket, -1)) {}

PlainSocket &PlainSocket::operator=(PlainSocket &&other) noexcept
{
    std::swap(m_socket, other.m_socket);
    return *this;
}

bool PlainSocket::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count = ::send(m_socket, bytes.constData() + sent,
                                     static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

QByteArray PlainSocket::receive(int silenceMs)
{
    QByteArray all;
    std::array<char, kReadSize> piece{};
    pollfd watched{m_socket, POLLIN, 0};
    while (m_socket >= 0 && ::poll(&watched, 1, silenceMs) > 0) {
        const ssize_t count = ::recv(m_socket, piece.data(), piece.size(), 0);
        if (count <= 0)
            break;
        all.append(piece.data(), count);
    }
    return all;
}

bool PlainSocket::isClosedWithin(int timeoutMs)
{
    QElapsedTimer elapsed;
    elapsed.start();
    std::array<char, kReadSize> piece{};
    pollfd watched{m_socket, POLLIN, 0};
    while (m_socket >= 0) {
        const auto left = static_cast<int>(timeoutMs - elapsed.elapsed());
        if (::poll(&watched, 1, std::max(0, left)) <= 0)
            return false;
        if (::recv(m_socket, piece.data(), piece.size(), 0) <= 0)
            return true;
    }
    return true;
}

void PlainSocket::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void PlainSocket::abort()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <poll.h>

#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace danggol::test
{

/// A network that fails when it is told to: listens on loopback and passes everything on to another port of
/// loopback, on a thread of its own. Everything may be called from any thread.
class TcpProxy
{
public:
    explicit TcpProxy(quint16 target);
    ~TcpProxy();
    TcpProxy(const TcpProxy &) = delete;
    TcpProxy &operator=(const TcpProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

    /// Resets every connection, on both sides, once so many more bytes have passed, in the middle of a
    /// message for all it knows.
    void cutAfter(qint64 bytes);
    /// How often that happened so far.
    [[nodiscard]] int cuts() const;
    /// From now on nothing arrives anywhere: packets are dropped unacknowledged, as on a line that was pulled
    /// out, and nobody is told. Connections can be asked for and are not made.
    void silence();
    /// New connections are made again. Those that were silenced stay so on the client's side, and are reset
    /// on the server's.
    void endSilence();
    /// A few bytes at a time, both ways; or as fast as they come.
    void setSlow(bool isSlow);
    /// Passes the next COMMITs on to the server, drops the answers, and resets those connections.
    void loseCommitAnswers(int count);
    /// How many answers of COMMITs were lost so far.
    [[nodiscard]] int lostCommitAnswers() const;

private:
    struct Link
    {
        int client = -1;
        int server = -1;
        QByteArray toServer = {};
        QByteArray toClient = {};
        bool isSilent = false;
        bool losesAnswer = false;
        bool isEnding = false;
    };

    /// What the thread waits for: first it is woken or asked for a connection, then both sides of each link.
    struct Watched
    {
        std::vector<pollfd> sockets;
        std::vector<Link *> links;
        bool isWaiting = false;
    };

    void work();
    [[nodiscard]] Watched watch();
    void serve(const Watched &watched);
    void accept();
    void readClient(Link &link);
    void readServer(Link &link);
    void countToCut(qint64 arrived, QByteArray &bytes);
    void pass(Link &link);
    void passSome(int socket, QByteArray &bytes, Link &link);
    void reset(Link &link);
    void wake();

    quint16 m_target;
    quint16 m_port = 0;
    int m_listener = -1;
    int m_wakeReader = -1;
    int m_wakeWriter = -1;
    mutable std::mutex m_mutex;
    std::list<Link> m_links;
    bool m_isEnding = false;
    bool m_isSlow = false;
    /// Below 0: none is to be made.
    qint64 m_bytesToCut = -1;
    int m_commitsToLose = 0;
    int m_lostCommitAnswers = 0;
    int m_cuts = 0;
    std::thread m_thread;
};

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/access_log.h"

#include "app/api/json/json_text.h"

#include <QFile>

#include <cerrno>
#include <climits>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <unistd.h>

namespace danggol::api
{

namespace
{

constexpr std::size_t kMostWaitingBytes = 8 * 1'024 * 1'024;
constexpr mode_t kOwnerAlone = 0600;
constexpr int kPollMs = 100;
constexpr std::chrono::seconds kClosingPatience{1};

using std::chrono::steady_clock;

Timestamp wallClock()
{
    return SystemClock().now();
}

std::string lineOf(const Exchange &exchange)
{
    Json line{{"time", isoTime(wallClock())},
              {"requestId", exchange.requestId},
              {"remote", exchange.remoteAddress},
              {"method", exchange.method},
              {"path", exchange.path},
              {"route", exchange.route},
              {"status", exchange.status},
              {"bytes", exchange.bodyBytes},
              {"durationUs", exchange.duration.count()},
              {"actor", exchange.actor},
              {"replayed", exchange.wasReplayed}};
    // What a peer sent need not be UTF-8.
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

Result<std::unique_ptr<AccessLog>> AccessLog::open(const QString &file)
{
    if (file == QLatin1String("-"))
        return std::unique_ptr<AccessLog>(new AccessLog(stdout, false));
    const int descriptor =
        ::open(QFile::encodeName(file).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, kOwnerAlone);
    std::FILE *opened = descriptor < 0 ? nullptr : ::fdopen(descriptor, "a");
    if (!opened) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        if (descriptor >= 0)
            ::close(descriptor);
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("Nothing is served: the access log %1 cannot be opened "
                                   "(%2). Give another file.")
                        .arg(file, why));
    }
    return std::unique_ptr<AccessLog>(new AccessLog(opened, true));
}

AccessLog::AccessLog(std::FILE *file, bool isOurs)
    : m_file(file), m_isOurs(isOurs), m_thread([this] { run(); })
{}

AccessLog::~AccessLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
    }
    m_arrival.notify_one();
    m_thread.join();
    if (m_isOurs)
        std::fclose(m_file);
}

void AccessLog::write(const Exchange &exchange)
{
    const std::string line = lineOf(exchange);
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() + line.size() > kMostWaitingBytes) {
            ++m_dropped;
            return;
        }
        m_waiting += line;
    }
    m_arrival.notify_one();
}

// Never more at once than a pipe that says it is ready takes without blocking, so that a reader who has
// stopped reading cannot keep the program from ending.
void AccessLog::put(std::string_view lines) const
{
    std::optional<steady_clock::time_point> closingSince;
    while (!lines.empty()) {
        if (m_isClosing && !closingSince)
            closingSince = steady_clock::now();
        if (closingSince && steady_clock::now() - *closingSince > kClosingPatience)
            return;
        pollfd ready{::fileno(m_file), POLLOUT, 0};
        if (::poll(&ready, 1, kPollMs) <= 0)
            continue;
        const ssize_t written =
            ::write(ready.fd, lines.data(), std::min<std::size_t>(lines.size(), PIPE_BUF));
        if (written > 0)
            lines.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR && errno != EAGAIN)
            return; // the reader has gone, or the disk is full
    }
}

void AccessLog::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isClosing || !m_waiting.empty()) {
        m_arrival.wait(lock, [this] { return m_isClosing || !m_waiting.empty(); });
        std::string lines = std::exchange(m_waiting, {});
        if (const std::uint64_t dropped = std::exchange(m_dropped, 0))
            lines += Json{{"time", isoTime(wallClock())}, {"linesDropped", dropped}}.dump() + '\n';
        lock.unlock();
        put(lines);
        lock.lock();
    }
}

} // namespace danggol::api

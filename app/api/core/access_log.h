// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/exchange.h"
#include "services/domain/result.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace danggol::api
{

/// One line of JSON for each request, written on a thread of its own: a slow disk costs lines, never answers.
class AccessLog
{
public:
    /// Appends to the file, which only its owner may read; "-" is the standard output. ReadOnly when it
    /// cannot be opened.
    [[nodiscard]] static Result<std::unique_ptr<AccessLog>> open(const QString &file);
    /// Writes what is waiting, for a second at most: whoever reads it may have stopped.
    ~AccessLog();
    AccessLog(const AccessLog &) = delete;
    AccessLog &operator=(const AccessLog &) = delete;

    /// Any thread; never blocks. Lines that come faster than they can be written are dropped, and counted in
    /// a line of their own.
    void write(const Exchange &exchange);

private:
    AccessLog(std::FILE *file, bool isOurs);
    void run();
    void put(std::string_view lines) const;

    std::FILE *m_file;
    bool m_isOurs;
    std::mutex m_mutex;
    std::condition_variable m_arrival;
    std::string m_waiting;
    std::uint64_t m_dropped = 0;
    std::atomic<bool> m_isClosing = false;
    std::thread m_thread;
};

} // namespace danggol::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/asio.h"
#include "app/api/http/connection.h"
#include "app/api/http/mailbox.h"

#include <ctime>
#include <memory>
#include <string>
#include <thread>
#include <unordered_map>

namespace danggol::api
{

/// A thread that moves bytes for the connections it owns. A connection never leaves its thread, so none of
/// them needs a lock.
class IoThread
{
public:
    IoThread();
    /// Closes what is open and ends the thread.
    ~IoThread();
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    [[nodiscard]] asio::io_context &context() { return m_context; }
    [[nodiscard]] const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; }

    /// Any thread: starts the connection here and keeps it until it is released.
    void adopt(std::shared_ptr<Connection> connection);
    /// Any thread: tells every connection to finish.
    void windDown();
    /// Any thread: closes every connection.
    void closeAll();

    /// This thread alone.
    void release(const Connection *connection);
    /// This thread alone: the time as the Date header says it (RFC 9110, 5.6.7).
    [[nodiscard]] const std::string &httpDate();

private:
    class ThreadMailbox;

    void run();

    asio::io_context m_context{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    std::shared_ptr<Mailbox> m_mailbox;
    std::unordered_map<const Connection *, std::shared_ptr<Connection>> m_connections;
    std::time_t m_dateSecond = 0;
    std::string m_date;
    std::thread m_thread;
};

} // namespace danggol::api

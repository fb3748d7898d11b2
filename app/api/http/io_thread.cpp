// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http/io_thread.h"

#include <boost/asio/post.hpp>

#include <QtGlobal>

#include <array>
#include <mutex>

namespace danggol::api
{

class IoThread::ThreadMailbox final : public Mailbox
{
public:
    explicit ThreadMailbox(asio::io_context &context) : m_context(&context) {}

    void post(std::function<void()> work) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_context)
            asio::post(*m_context, std::move(work));
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_context = nullptr;
    }

private:
    std::mutex m_mutex;
    asio::io_context *m_context;
};

IoThread::IoThread()
    : m_work(asio::make_work_guard(m_context))
    , m_mailbox(std::make_shared<ThreadMailbox>(m_context))
    , m_thread([this] { run(); })
{}

IoThread::~IoThread()
{
    closeAll();
    static_cast<ThreadMailbox &>(*m_mailbox).close();
    m_work.reset();
    // After the closing that was just posted, which is in the queue before this.
    asio::post(m_context, [this] { m_context.stop(); });
    m_thread.join();
    m_connections.clear();
}

// What a handler throws is a fault of ours; it costs its own connection, not the thread.
void IoThread::run()
{
    for (;;) {
        try {
            m_context.run();
            return;
        } catch (const std::exception &exception) {
            qCritical("danggol.api: a connection failed: %s", exception.what());
        }
    }
}

void IoThread::adopt(std::shared_ptr<Connection> connection)
{
    asio::post(m_context, [this, connection = std::move(connection)] {
        m_connections.emplace(connection.get(), connection);
        connection->start();
    });
}

void IoThread::windDown()
{
    asio::post(m_context, [this] {
        const auto connections = m_connections; // each may release itself
        for (const auto &[key, connection] : connections)
            connection->windDown();
    });
}

void IoThread::closeAll()
{
    asio::post(m_context, [this] {
        const auto connections = std::exchange(m_connections, {});
        for (const auto &[key, connection] : connections)
            connection->close();
    });
}

void IoThread::release(const Connection *connection)
{
    m_connections.erase(connection);
}

const std::string &IoThread::httpDate()
{
    const std::time_t now = std::time(nullptr);
    if (now == m_dateSecond)
        return m_date;
    m_dateSecond = now;
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 40> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &utc);
    m_date.assign(text.data(), length);
    return m_date;
}

} // namespace danggol::api

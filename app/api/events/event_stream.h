// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/events/event_hub.h"
#include "app/api/events/event_log.h"

#include <atomic>
#include <chrono>

namespace danggol::api
{

/// One follower of the changes. Keeps no queue: it reads on in the log, and where that has moved past it,
/// says so.
class EventStream final : public ResponseStream
{
public:
    EventStream(std::shared_ptr<EventLog> log, EventHub::Filter filter, const std::string &lastEventId);
    ~EventStream() override;
    EventStream(const EventStream &) = delete;
    EventStream &operator=(const EventStream &) = delete;

    void open(std::function<void()> ready) override;
    [[nodiscard]] std::string take() override;
    [[nodiscard]] std::string heartbeat() override { return ": still here\n\n"; }
    [[nodiscard]] bool isOver() override;

private:
    [[nodiscard]] std::string event(const char *name, const std::string &data) const;
    [[nodiscard]] std::string eventOf(const ChangeSet &changes) const;

    std::shared_ptr<EventLog> m_log;
    EventHub::Filter m_filter;
    /// The first that was not taken yet.
    std::uint64_t m_next;
    bool m_isLost = false;
    bool m_hasGreeted = false;
    std::atomic<bool> m_isNotified = false;
    std::chrono::steady_clock::time_point m_openedAt = std::chrono::steady_clock::now();
};

} // namespace danggol::api

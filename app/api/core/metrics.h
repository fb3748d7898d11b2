// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/exchange.h"
#include "services/shop/shop_load.h"

#include <QString>

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace danggol::api
{

/// What this program has done since it was started, for Prometheus. Any thread.
class Metrics
{
public:
    /// Upper bounds of the latency buckets in microseconds, 250 µs to 10 s.
    static constexpr std::array<std::int64_t, 13> kLatencyBoundsUs{
        250,    500,     1'000,   2'500,   5'000,     10'000,    25'000,
        50'000, 100'000, 250'000, 500'000, 1'000'000, 10'000'000};

    void began() { m_running.fetch_add(1, std::memory_order_relaxed); }
    /// For what began and is answered, or never will be.
    void ended() { m_running.fetch_sub(1, std::memory_order_relaxed); }
    void answered(const Exchange &exchange);
    /// A run of one of the shop's jobs.
    void jobRan(const QString &job, bool succeeded);

    /// The text exposition format, version 0.0.4.
    [[nodiscard]] std::string text(const ShopLoad &load, std::size_t connections) const;

private:
    struct RouteCounters
    {
        std::map<int, std::uint64_t> byStatus;
        std::array<std::uint64_t, kLatencyBoundsUs.size() + 1> byLatency{};
        std::uint64_t totalUs = 0;
    };
    /// Method and pattern.
    using RouteKey = std::pair<std::string, std::string>;

    void writeRequests(std::string &text) const;
    void writeJobs(std::string &text) const;

    std::atomic<std::int64_t> m_running = 0;
    mutable std::mutex m_mutex;
    std::map<RouteKey, RouteCounters> m_routes;
    std::map<std::string, std::array<std::uint64_t, 2>> m_jobs;
};

} // namespace danggol::api

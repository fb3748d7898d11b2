// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

namespace danggol::api
{

/// How fast somebody may go.
struct Rate
{
    /// 0: as fast as they like.
    double perSecond = 0;
    /// How many at once after a rest; at least 1.
    double burst = 1;
};

/// Token buckets: each caller has one, which holds `burst` and refills at `perSecond`. Any thread.
class RateLimiter
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit RateLimiter(Rate rate) : m_rate(rate) {}

    /// Takes one from the caller's bucket; false when it is empty.
    [[nodiscard]] bool take(const std::string &caller, Time now);
    /// How long an empty bucket takes until it has one again.
    [[nodiscard]] std::chrono::seconds wait() const;

private:
    struct Bucket
    {
        double level = 0;
        Time filledAt;
    };

    [[nodiscard]] Bucket &filled(const std::string &caller, Time now);
    void forgetTheRested(Time now);

    const Rate m_rate;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace danggol::api

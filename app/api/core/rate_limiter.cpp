// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/rate_limiter.h"

#include <algorithm>

namespace danggol::api
{

namespace
{
// Past this many callers, those whose buckets are full again are forgotten: they lose nothing by it.
constexpr std::size_t kMostBuckets = 10'000;
} // namespace

bool RateLimiter::take(const std::string &caller, Time now)
{
    if (m_rate.perSecond <= 0)
        return true;
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = filled(caller, now);
    if (bucket.level < 1)
        return false;
    bucket.level -= 1;
    return true;
}

std::chrono::seconds RateLimiter::wait() const
{
    return std::chrono::ceil<std::chrono::seconds>(
        std::chrono::duration<double>(m_rate.perSecond > 0 ? 1 / m_rate.perSecond : 0));
}

RateLimiter::Bucket &RateLimiter::filled(const std::string &caller, Time now)
{
    if (m_buckets.size() >= kMostBuckets)
        forgetTheRested(now);
    const auto [found, isNew] = m_buckets.try_emplace(caller, Bucket{m_rate.burst, now});
    Bucket &bucket = found->second;
    const std::chrono::duration<double> elapsed = now - bucket.filledAt;
    bucket.level = std::min(m_rate.burst, bucket.level + std::max(0.0, elapsed.count()) * m_rate.perSecond);
    bucket.filledAt = now;
    return bucket;
}

void RateLimiter::forgetTheRested(Time now)
{
    const std::chrono::duration<double> untilFull(m_rate.burst / m_rate.perSecond);
    std::erase_if(m_buckets, [&](const auto &entry) { return now - entry.second.filledAt >= untilFull; });
}

} // namespace danggol::api

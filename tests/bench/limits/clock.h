// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace limits
{

using Clock = std::chrono::steady_clock;

inline double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

inline std::int64_t microsecondsSince(Clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();
}

inline std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// The answer that the bench reads: how much was done in what time, and how long one took.
inline void print(std::int64_t operations, double seconds, std::vector<std::int64_t> latenciesUs)
{
    std::sort(latenciesUs.begin(), latenciesUs.end());
    const auto percentile = [&latenciesUs](double part) -> long long {
        if (latenciesUs.empty())
            return 0;
        return latenciesUs[static_cast<std::size_t>(part * static_cast<double>(latenciesUs.size() - 1))];
    };
    std::printf("{\"operations\":%lld,\"seconds\":%.6f,\"p50Us\":%lld,\"p99Us\":%lld}\n",
                static_cast<long long>(operations), seconds, percentile(0.5), percentile(0.99));
}

[[noreturn]] inline void giveUp(const std::string &what)
{
    std::fprintf(stderr, "danggol-limits: %s\n", what.c_str());
    std::exit(1);
}

/// As long as the ids of the program under test.
inline std::string operationId(std::int64_t number)
{
    char text[37];
    std::snprintf(text, sizeof text, "%08llx-0000-4000-8000-%012llx", static_cast<unsigned long long>(number),
                  static_cast<unsigned long long>(nowMs()));
    return text;
}

} // namespace limits

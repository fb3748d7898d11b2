// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/request_id.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>

namespace danggol::api
{

namespace
{

constexpr std::size_t kLongest = 64;

bool isPlain(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
}

// Random once for each program, then counting: unlike another program's, and cheap.
std::string newId()
{
    static const quint64 program = QRandomGenerator::system()->generate64();
    static std::atomic<std::uint64_t> count = 0;
    std::array<char, 40> text{};
    char *end = std::to_chars(text.data(), text.data() + text.size(), program, 16).ptr;
    *end++ = '-';
    end = std::to_chars(end, text.data() + text.size(), count.fetch_add(1) + 1).ptr;
    return {text.data(), end};
}

} // namespace

std::string requestIdOf(const RequestHead &head)
{
    const std::string *given = head.header("X-Request-Id");
    const bool isUsable = given && !given->empty() && given->size() <= kLongest &&
                          std::all_of(given->begin(), given->end(), isPlain);
    return isUsable ? *given : newId();
}

} // namespace danggol::api

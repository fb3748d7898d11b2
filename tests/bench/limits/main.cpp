// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the bare libraries can do on this machine; danggol-bench runs it beside its own rounds.
#include "tests/bench/limits/clock.h"
#include "tests/bench/limits/limits.h"

#include <functional>
#include <map>

namespace
{

using Words = std::vector<std::string>;

std::int64_t numberAt(const Words &words, std::size_t place)
{
    return std::strtoll(words.at(place).c_str(), nullptr, 10);
}

struct Limit
{
    std::size_t words = 0;
    const char *usage = "";
    std::function<void(const Words &)> run;
};

const std::map<std::string, Limit> &all()
{
    using namespace limits;
    static const std::map<std::string, Limit> limits{
        {"sqlite-payments",
         {4, "FILE FIRST_ORDER LAST_ORDER PER_COMMIT",
          [](const Words &w) {
              sqlitePayments(w[0], {numberAt(w, 1), numberAt(w, 2)}, numberAt(w, 3));
          }}},
        {"sqlite-claims",
         {5, "FILE COUPON FIRST_CUSTOMER LAST_CUSTOMER PER_COMMIT",
          [](const Words &w) {
              sqliteClaims(w[0], numberAt(w, 1), {numberAt(w, 2), numberAt(w, 3)}, numberAt(w, 4));
          }}},
        {"postgres-payments",
         {4, "CONNECTION FIRST_ORDER LAST_ORDER CONNECTIONS",
          [](const Words &w) {
              postgresPayments(w[0], {numberAt(w, 1), numberAt(w, 2)}, static_cast<int>(numberAt(w, 3)));
          }}},
        {"postgres-claims",
         {5, "CONNECTION COUPON FIRST_CUSTOMER LAST_CUSTOMER CONNECTIONS",
          [](const Words &w) {
              postgresClaims(w[0], numberAt(w, 1), {numberAt(w, 2), numberAt(w, 3)},
                             static_cast<int>(numberAt(w, 4)));
          }}},
        {"flushes",
         {3, "FOLDER COUNT BYTES", [](const Words &w) { flushes(w[0], numberAt(w, 1), numberAt(w, 2)); }}},
        {"echo", {1, "PORT", [](const Words &w) { echo(static_cast<unsigned short>(numberAt(w, 0))); }}},
    };
    return limits;
}

} // namespace

int main(int argc, char *argv[])
{
    Words words(argv + 1, argv + argc);
    const auto limit = words.empty() ? all().end() : all().find(words.front());
    if (limit == all().end() || words.size() != limit->second.words + 1) {
        for (const auto &[name, each] : all())
            std::fprintf(stderr, "danggol-limits %s %s\n", name.c_str(), each.usage);
        return 2;
    }
    words.erase(words.begin());
    limit->second.run(words);
    return 0;
}

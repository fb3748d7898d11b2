// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/limits/clock.h"
#include "tests/bench/limits/limits.h"

#include <fcntl.h>
#include <unistd.h>

namespace limits
{

void flushes(const std::string &folder, std::int64_t count, std::int64_t bytes)
{
    const std::string file = folder + "/flushes";
    const int handle = open(file.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    if (handle < 0)
        giveUp("cannot write " + file);
    const std::string page(static_cast<std::size_t>(bytes), 'x');
    std::vector<std::int64_t> latenciesUs;
    const Clock::time_point start = Clock::now();
    for (std::int64_t i = 0; i < count; ++i) {
        const Clock::time_point begun = Clock::now();
        // Over the same 4 MB again and again, as a write-ahead log does: the file does not grow for ever.
        const off_t place = (i * bytes) % (4 << 20);
        if (pwrite(handle, page.data(), page.size(), place) != bytes || fdatasync(handle) != 0)
            giveUp("cannot flush " + file);
        latenciesUs.push_back(microsecondsSince(begun));
    }
    print(count, secondsSince(start), std::move(latenciesUs));
    close(handle);
    unlink(file.c_str());
}

} // namespace limits

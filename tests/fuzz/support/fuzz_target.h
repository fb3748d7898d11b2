// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace danggol::fuzz
{

/// What must hold for every input; ends the program where it does not, which is a finding.
inline void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "danggol: a property does not hold: %s\n", what);
    std::abort();
}

[[nodiscard]] inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

} // namespace danggol::fuzz

/// The one function of a target, under the name that libFuzzer knows it by; answers 0.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

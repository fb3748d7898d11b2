// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http/message.h"

#include <algorithm>

namespace danggol::api
{

namespace
{

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isSame(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

} // namespace

const std::string *RequestHead::header(std::string_view name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const Header &header) { return isSame(header.name, name); });
    return found == headers.end() ? nullptr : &found->value;
}

int RequestHead::count(std::string_view name) const
{
    return static_cast<int>(std::count_if(
        headers.begin(), headers.end(), [name](const Header &header) { return isSame(header.name, name); }));
}

} // namespace danggol::api

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/object_text.h"

#include "app/api/json/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace danggol::api
{

namespace
{

bool needsEscape(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}

} // namespace

ObjectText &ObjectText::begin(std::string_view name)
{
    if (!m_isEmpty)
        m_text += ',';
    m_isEmpty = false;
    m_text += '"';
    m_text += name;
    m_text += "\":";
    return *this;
}

ObjectText &ObjectText::add(std::string_view name, qint64 number)
{
    std::array<char, 20> digits; // of the smallest number, with its sign
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return addRaw(name, {digits.data(), end});
}

ObjectText &ObjectText::add(std::string_view name, const QString &text)
{
    const std::string bytes = utf8(text);
    if (std::any_of(bytes.begin(), bytes.end(), needsEscape))
        return addRaw(name, dumped(Json(bytes)));
    begin(name);
    m_text += '"';
    m_text += bytes;
    m_text += '"';
    return *this;
}

ObjectText &ObjectText::add(std::string_view name, Timestamp moment)
{
    begin(name);
    m_text += '"';
    m_text += isoTime(moment);
    m_text += '"';
    return *this;
}

ObjectText &ObjectText::addTextOrNull(std::string_view name, const QString &text)
{
    return text.isEmpty() ? addRaw(name, "null") : add(name, text);
}

ObjectText &ObjectText::addRaw(std::string_view name, std::string_view json)
{
    begin(name);
    m_text += json;
    return *this;
}

} // namespace danggol::api

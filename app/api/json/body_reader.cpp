// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/body_reader.h"

#include "app/api/json/field_text.h"
#include "app/api/json/json_text.h"

#include <algorithm>
#include <cmath>

namespace danggol::api
{

namespace
{

constexpr double kFirstBeyondInt64 = 9'223'372'036'854'775'808.0;

} // namespace

BodyReader::BodyReader(const JsonInput &body, Faults &faults) : BodyReader(body, faults, QString()) {}

BodyReader::BodyReader(const JsonInput &body, Faults &faults, const QString &prefix)
    : m_body(body), m_faults(faults), m_prefix(prefix)
{
    if (!m_body.is_object())
        m_faults.addWrongType(m_prefix.isEmpty() ? QStringLiteral("body") : m_prefix.chopped(1),
                              QStringLiteral("an object"));
}

QString BodyReader::field(std::string_view name) const
{
    return m_prefix + fromUtf8(name);
}

const JsonInput *BodyReader::find(std::string_view name)
{
    m_asked.push_back(name);
    if (!m_body.is_object())
        return nullptr;
    const auto found = m_body.find(name);
    return found == m_body.end() ? nullptr : &*found;
}

const JsonInput *BodyReader::require(std::string_view name)
{
    const JsonInput *const value = find(name);
    if (value == nullptr && m_body.is_object())
        m_faults.addMissing(field(name));
    return value;
}

std::optional<qint64> BodyReader::asInteger(std::string_view name, const JsonInput &value, qint64 least,
                                            qint64 most)
{
    if (!value.is_number()) {
        m_faults.addWrongType(field(name), QStringLiteral("a whole number"));
        return std::nullopt;
    }
    if (value.is_number_float()) {
        if (std::abs(value.get<double>()) < kFirstBeyondInt64)
            m_faults.addFraction(field(name));
        else
            m_faults.addOutOfRange(field(name), least, most);
        return std::nullopt;
    }
    const bool isTooLarge = value.is_number_unsigned() && value.get<quint64>() > static_cast<quint64>(kMost);
    const qint64 number = isTooLarge ? 0 : value.get<qint64>();
    if (isTooLarge || number < least || number > most) {
        m_faults.addOutOfRange(field(name), least, most);
        return std::nullopt;
    }
    return number;
}

std::optional<QString> BodyReader::asText(std::string_view name, const JsonInput &value)
{
    if (!value.is_string()) {
        m_faults.addWrongType(field(name), QStringLiteral("text"));
        return std::nullopt;
    }
    QString text = fromUtf8(value.get_ref<const std::string &>());
    if (hasNul(text)) {
        m_faults.addMalformed(field(name), QStringLiteral("This must not have a NUL character in it."));
        return std::nullopt;
    }
    return text;
}

qint64 BodyReader::integer(std::string_view name, qint64 least, qint64 most)
{
    const JsonInput *const value = require(name);
    return value == nullptr ? 0 : asInteger(name, *value, least, most).value_or(0);
}

std::optional<qint64> BodyReader::optionalInteger(std::string_view name, qint64 least, qint64 most)
{
    const JsonInput *const value = find(name);
    return value == nullptr ? std::nullopt : asInteger(name, *value, least, most);
}

std::optional<QString> BodyReader::requiredText(std::string_view name)
{
    const JsonInput *const value = require(name);
    return value == nullptr ? std::nullopt : asText(name, *value);
}

QString BodyReader::text(std::string_view name)
{
    return requiredText(name).value_or(QString());
}

std::optional<QString> BodyReader::optionalText(std::string_view name)
{
    const JsonInput *const value = find(name);
    return value == nullptr ? std::nullopt : asText(name, *value);
}

std::optional<std::optional<QString>> BodyReader::nullableText(std::string_view name)
{
    const JsonInput *const value = find(name);
    if (value == nullptr)
        return std::nullopt;
    return value->is_null() ? std::optional<QString>() : asText(name, *value);
}

std::optional<bool> BodyReader::optionalBoolean(std::string_view name)
{
    const JsonInput *const value = find(name);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_boolean()) {
        m_faults.addWrongType(field(name), QStringLiteral("true or false"));
        return std::nullopt;
    }
    return value->get<bool>();
}

std::optional<Timestamp> BodyReader::optionalTime(std::string_view name)
{
    const std::optional<QString> text = optionalText(name);
    return text ? readTime(field(name), *text, m_faults) : std::nullopt;
}

std::optional<QString> BodyReader::optionalDay(std::string_view name)
{
    const std::optional<QString> text = optionalText(name);
    return text ? readDay(field(name), *text, m_faults) : std::nullopt;
}

void BodyReader::items(std::string_view name, qint64 least, qint64 most,
                       const std::function<void(BodyReader &)> &readItem)
{
    if (const JsonInput *const array = require(name))
        readItems(name, *array, least, most, readItem);
}

bool BodyReader::optionalItems(std::string_view name, qint64 least, qint64 most,
                               const std::function<void(BodyReader &)> &readItem)
{
    const JsonInput *const array = find(name);
    if (array != nullptr)
        readItems(name, *array, least, most, readItem);
    return array != nullptr;
}

void BodyReader::readItems(std::string_view name, const JsonInput &array, qint64 least, qint64 most,
                           const std::function<void(BodyReader &)> &readItem)
{
    if (!array.is_array())
        return m_faults.addWrongType(field(name), QStringLiteral("an array"));
    const qint64 count = static_cast<qint64>(array.size());
    if (count < least || count > most)
        return m_faults.add(field(name), QStringLiteral("OUT_OF_RANGE"),
                            QStringLiteral("This must have %1 to %2 entries.").arg(least).arg(most));
    qint64 index = 0;
    for (const JsonInput &item : array) {
        BodyReader reader(item, m_faults, QStringLiteral("%1[%2].").arg(field(name)).arg(index++));
        readItem(reader);
        reader.finish();
    }
}

void BodyReader::finish()
{
    if (!m_body.is_object())
        return;
    for (const auto &[name, value] : m_body.items()) {
        if (std::find(m_asked.begin(), m_asked.end(), name) == m_asked.end())
            m_faults.addUnknownField(field(name));
    }
}

} // namespace danggol::api

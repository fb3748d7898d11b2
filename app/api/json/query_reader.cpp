// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/query_reader.h"

#include "app/api/json/json_text.h"
#include "services/domain/page.h"

#include <QByteArrayView>

#include <string>

namespace danggol::api
{

namespace
{

std::optional<int> hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return std::nullopt;
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const std::optional<int> high = hexValue(text[i + 1]);
        const std::optional<int> low = hexValue(text[i + 2]);
        if (!high || !low)
            return std::nullopt;
        plain += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return plain;
}

// As a form is sent: percent-encoded UTF-8, "+" for a space.
std::optional<QString> decoded(std::string_view text)
{
    const std::optional<std::string> plain = unescaped(text);
    if (!plain || !QByteArrayView(plain->data(), static_cast<qsizetype>(plain->size())).isValidUtf8())
        return std::nullopt;
    QString result = fromUtf8(*plain);
    return hasNul(result) ? std::nullopt : std::optional(result);
}

} // namespace

QueryReader::QueryReader(std::string_view rawQuery, Faults &faults) : m_faults(faults)
{
    while (!rawQuery.empty()) {
        const std::size_t end = rawQuery.find('&');
        const bool isLast = end == std::string_view::npos;
        addParameter(rawQuery.substr(0, end));
        if (!isLast && end + 1 == rawQuery.size())
            addParameter({});
        rawQuery.remove_prefix(isLast ? rawQuery.size() : end + 1);
    }
}

void QueryReader::addParameter(std::string_view piece)
{
    const std::size_t equals = piece.find('=');
    const std::optional<QString> name = decoded(piece.substr(0, equals));
    if (!name || name->isEmpty())
        return m_faults.addMalformed(
            QStringLiteral("queryString"),
            QStringLiteral("This must be name=value pairs with & between them, percent-encoded in UTF-8."));
    if (find(*name) != nullptr)
        return m_faults.add(*name, QStringLiteral("DUPLICATE"),
                            QStringLiteral("This parameter is given twice. Give it once."));
    const std::optional<QString> value =
        equals == std::string_view::npos ? QString() : decoded(piece.substr(equals + 1));
    if (!value)
        m_faults.addMalformed(*name, QStringLiteral("This must be percent-encoded UTF-8 text."));
    m_parameters.emplace(*name, Parameter{value, false});
}

QueryReader::Parameter *QueryReader::find(const QString &name)
{
    const auto found = m_parameters.find(name);
    return found == m_parameters.end() ? nullptr : &found->second;
}

QString QueryReader::nameOf(std::string_view name)
{
    return fromUtf8(name);
}

std::optional<QString> QueryReader::optionalText(std::string_view name)
{
    Parameter *const parameter = find(nameOf(name));
    if (parameter == nullptr)
        return std::nullopt;
    parameter->wasAskedFor = true;
    return parameter->value;
}

qint64 QueryReader::integer(std::string_view name, qint64 least, qint64 most)
{
    if (find(nameOf(name)) == nullptr)
        m_faults.addMissing(nameOf(name));
    return optionalInteger(name, least, most).value_or(0);
}

std::optional<qint64> QueryReader::optionalInteger(std::string_view name, qint64 least, qint64 most)
{
    const std::optional<QString> text = optionalText(name);
    return text ? readInteger(nameOf(name), *text, least, most, m_faults) : std::nullopt;
}

std::optional<bool> QueryReader::optionalBoolean(std::string_view name)
{
    static const Choices<bool> choices({{QStringLiteral("true"), true}, {QStringLiteral("false"), false}});
    return optionalChoice(name, choices);
}

std::optional<QString> QueryReader::optionalDay(std::string_view name)
{
    const std::optional<QString> text = optionalText(name);
    return text ? readDay(nameOf(name), *text, m_faults) : std::nullopt;
}

std::optional<DayOrTime> QueryReader::optionalDayOrTime(std::string_view name)
{
    const std::optional<QString> text = optionalText(name);
    return text ? readDayOrTime(nameOf(name), *text, m_faults) : std::nullopt;
}

QString QueryReader::cursor()
{
    return optionalText("cursor").value_or(QString());
}

int QueryReader::limit()
{
    return static_cast<int>(optionalInteger("limit", 1, kMaximumPageLimit).value_or(kDefaultPageLimit));
}

void QueryReader::finish()
{
    for (const auto &[name, parameter] : m_parameters) {
        if (!parameter.wasAskedFor)
            m_faults.addUnknownField(name);
    }
}

} // namespace danggol::api

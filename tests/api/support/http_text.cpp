// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/http_text.h"

#include <algorithm>
#include <string>

namespace danggol::test
{

using api::Json;
using api::JsonInput;

namespace
{

struct MediaType
{
    QByteArray type;
    QList<QByteArray> parameters;
};

MediaType mediaType(const QByteArray &text)
{
    MediaType media;
    for (const QByteArray &part : text.toLower().split(';')) {
        if (media.type.isEmpty())
            media.type = part.trimmed();
        else
            media.parameters.append(part.trimmed());
    }
    return media;
}

QByteArray percentDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

std::string typeOf(const Json &schema)
{
    if (const auto type = schema.find("type"); type != schema.end() && type->is_string())
        return type->get<std::string>();
    const auto all = schema.find("allOf");
    return all == schema.end() ? std::string() : typeOf(all->front());
}

JsonInput integerOrText(const QByteArray &text)
{
    bool isInteger = false;
    const qlonglong number = text.toLongLong(&isInteger);
    // Written again it must be the same text: "+7", " 7" and "007" are none.
    return isInteger && QByteArray::number(number) == text ? JsonInput(number)
                                                           : JsonInput(text.toStdString());
}

JsonInput listOf(const QByteArray &text, const Json &items)
{
    JsonInput list = JsonInput::array();
    for (const QByteArray &each : text.split(','))
        list.push_back(parameterValue(each, items));
    return list;
}

} // namespace

std::optional<QByteArray> headerOf(const HttpHeaders &headers, const QByteArray &name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? std::nullopt : std::optional(found->second);
}

bool isMediaType(const QByteArray &contentType, const QByteArray &described)
{
    const MediaType is = mediaType(contentType);
    const MediaType asked = mediaType(described);
    return is.type == asked.type &&
           std::all_of(asked.parameters.begin(), asked.parameters.end(),
                       [&is](const QByteArray &parameter) { return is.parameters.contains(parameter); });
}

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = mediaType(contentType).type;
    return type == "application/json" || type.endsWith("+json");
}

QList<QPair<QString, QByteArray>> queryItems(const QByteArray &query)
{
    QList<QPair<QString, QByteArray>> items;
    for (const QByteArray &item : query.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : item.mid(equals + 1);
        items.append({QString::fromUtf8(percentDecoded(name)), percentDecoded(value)});
    }
    return items;
}

JsonInput parameterValue(const QByteArray &text, const Json &schema)
{
    const std::string type = typeOf(schema);
    if (type == "integer")
        return integerOrText(text);
    if (type == "boolean" && (text == "true" || text == "false"))
        return JsonInput(text == "true");
    if (const auto items = schema.find("items"); type == "array" && items != schema.end())
        return listOf(text, *items);
    return JsonInput(text.toStdString());
}

} // namespace danggol::test

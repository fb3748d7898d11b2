// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/docs/schema_words.h"

#include "tests/api/docs/json_text.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace danggol::test
{

using api::Json;

namespace
{

constexpr qint64 kNoEnd = std::numeric_limits<qint64>::max();

QString countWords(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

qint64 numberOf(const Json &schema, const char *name, qint64 otherwise)
{
    const Json *number = member(schema, name);
    return number != nullptr && number->is_number_integer() ? number->get<qint64>() : otherwise;
}

// "1 to 200", "1 or more", "at most 200"; empty when anything goes.
QString rangeWords(qint64 least, qint64 most)
{
    if (most == kNoEnd)
        return least <= 0 ? QString() : QStringLiteral("%1 or more").arg(countWords(least));
    return least == 0 ? QStringLiteral("at most %1").arg(countWords(most))
                      : QStringLiteral("%1 to %2").arg(countWords(least), countWords(most));
}

QString withRange(const QString &what, const QString &range)
{
    return range.isEmpty() ? what : what + QStringLiteral(", ") + range;
}

// The type without null.
QString typeName(const Json &schema)
{
    const Json &type = memberOrEmpty(schema, "type");
    return QString::fromStdString((type.is_array() ? type.front() : type).get<std::string>());
}

bool takesNull(const Json &schema)
{
    const Json &type = memberOrEmpty(schema, "type");
    return type.is_array() && std::find(type.begin(), type.end(), Json("null")) != type.end();
}

QString integerWords(const Json &schema)
{
    const qint64 least = numberOf(schema, "minimum", 0);
    if (textOf(schema, "format") == QLatin1String("int64"))
        return least == 0 ? QStringLiteral("won") : QStringLiteral("id");
    const qint64 most = numberOf(schema, "maximum", kNoEnd);
    if (most == kNoEnd)
        return QStringLiteral("integer, %1 or more").arg(countWords(least));
    return QStringLiteral("integer, %1 to %2").arg(countWords(least), countWords(most));
}

QString stringWords(const Json &schema)
{
    const QString format = textOf(schema, "format");
    if (format == QLatin1String("date-time"))
        return QStringLiteral("time");
    if (format == QLatin1String("date"))
        return QStringLiteral("day");
    const QString range = rangeWords(numberOf(schema, "minLength", 0), numberOf(schema, "maxLength", kNoEnd));
    return member(schema, "maxLength") == nullptr
               ? QStringLiteral("text")
               : withRange(QStringLiteral("text"), range) + QStringLiteral(" characters");
}

QString listWords(const OpenApiDocument &document, const Json &schema)
{
    const QString range = rangeWords(numberOf(schema, "minItems", 0), numberOf(schema, "maxItems", kNoEnd));
    const QString items = typeInWords(document, memberOrEmpty(schema, "items"));
    return range.isEmpty() ? QStringLiteral("list of %1").arg(items)
                           : QStringLiteral("list of %1, %2").arg(items, range);
}

QString plainWords(const OpenApiDocument &document, const Json &schema)
{
    const Json *constant = member(schema, "const");
    const Json &values = constant == nullptr ? memberOrEmpty(schema, "enum") : *constant;
    QStringList words;
    for (const Json &value : values)
        words.append(u'`' + QString(jsonLine(value)).remove(u'"') + u'`');
    if (!words.isEmpty())
        return joined(words, QStringLiteral(" or "));
    const QString type = typeName(schema);
    if (type == QLatin1String("integer"))
        return integerWords(schema);
    if (type == QLatin1String("string"))
        return stringWords(schema);
    if (type == QLatin1String("boolean"))
        return QStringLiteral("true or false");
    return type == QLatin1String("array") ? listWords(document, schema) : type;
}

QString cell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|"));
}

} // namespace

QString joined(const QStringList &words, const QString &lastJoin)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + lastJoin + words.last();
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter == u' ')
            anchor += u'-';
        else if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
    }
    return anchor;
}

QString componentName(const Json &schema)
{
    return textOf(schema, "$ref").section(u'/', -1);
}

QString typeInWords(const OpenApiDocument &document, const Json &schema)
{
    const Json *described = document.followed(schema);
    if (described == nullptr)
        return {};
    if (typeName(*described) == QLatin1String("object") && !componentName(schema).isEmpty())
        return QStringLiteral("[%1](#%2)").arg(componentName(schema), anchorOf(componentName(schema)));
    const QString words = plainWords(document, *described);
    return takesNull(*described) ? words + QStringLiteral(" or null") : words;
}

QString meaningOf(const OpenApiDocument &document, const Json &schema)
{
    const Json *described = document.followed(schema);
    if (described == nullptr)
        return {};
    const QString own = textOf(schema, "description");
    QString meaning = own.isEmpty() ? textOf(*described, "description") : own;
    if (const Json *otherwise = member(*described, "default"))
        meaning += QStringLiteral(" Left out: `%1`.").arg(QString(jsonLine(*otherwise)).remove(u'"'));
    return meaning;
}

QString memberTable(const OpenApiDocument &document, const Json &schema, bool marksOptional)
{
    QString table = QStringLiteral("| member | type | meaning |\n|---|---|---|\n");
    const Json &required = memberOrEmpty(schema, "required");
    for (const auto &[name, property] : memberOrEmpty(schema, "properties").items()) {
        const bool isRequired = std::find(required.begin(), required.end(), Json(name)) != required.end();
        const QString mark = marksOptional && !isRequired ? QStringLiteral(" *optional*") : QString();
        table += QStringLiteral("| `%1`%2 | %3 | %4 |\n")
                     .arg(QString::fromStdString(name), mark, cell(typeInWords(document, property)),
                          cell(meaningOf(document, property)));
    }
    return table;
}

} // namespace danggol::test

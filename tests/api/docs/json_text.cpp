// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/docs/json_text.h"

#include <QStringList>

namespace danggol::test
{

using api::Json;

namespace
{

constexpr qsizetype kLongestLine = 100;

QString nameText(const std::string &name)
{
    return jsonLine(Json(name)) + QStringLiteral(": ");
}

QString flatText(const Json &value)
{
    QStringList parts;
    if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            parts.append(nameText(name) + flatText(member));
        return parts.isEmpty() ? QStringLiteral("{}")
                               : QStringLiteral("{ %1 }").arg(parts.join(QStringLiteral(", ")));
    }
    if (!value.is_array())
        return jsonLine(value);
    for (const Json &item : value)
        parts.append(flatText(item));
    return u'[' + parts.join(QStringLiteral(", ")) + u']';
}

// `used` is what stands before it on its line.
QString brokenText(const Json &value, int depth, qsizetype used)
{
    const QString flat = flatText(value);
    if (!value.is_structured() || value.empty() || used + flat.size() <= kLongestLine)
        return flat;
    const QString indent(2 * (depth + 1), u' ');
    QStringList lines;
    if (value.is_object()) {
        for (const auto &[name, member] : value.items()) {
            const QString before = indent + nameText(name);
            lines.append(before + brokenText(member, depth + 1, before.size()));
        }
    } else {
        for (const Json &item : value)
            lines.append(indent + brokenText(item, depth + 1, indent.size()));
    }
    const QString inside = lines.join(QStringLiteral(",\n")) + u'\n' + QString(2 * depth, u' ');
    return value.is_object() ? QStringLiteral("{\n") + inside + u'}' : QStringLiteral("[\n") + inside + u']';
}

} // namespace

QString jsonText(const Json &value)
{
    return brokenText(value, 0, 0);
}

QString jsonLine(const Json &value)
{
    return QString::fromStdString(value.dump());
}

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/media_type.h"

#include <QByteArray>
#include <QList>

namespace danggol::api
{

namespace
{

QByteArray lowered(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).trimmed().toLower();
}

} // namespace

bool isPlainJson(const RequestHead &head)
{
    const std::string *type = head.header("Content-Type");
    if (!type || head.count("Content-Type") > 1 || head.header("Content-Encoding"))
        return false;
    QList<QByteArray> parts = lowered(*type).split(';');
    if (parts.takeFirst().trimmed() != "application/json")
        return false;
    for (const QByteArray &part : parts) {
        QByteArray parameter = part.trimmed();
        parameter.replace('"', "");
        if (parameter != "charset=utf-8")
            return false;
    }
    return true;
}

bool isContinue(std::string_view expectation)
{
    return lowered(expectation) == "100-continue";
}

} // namespace danggol::api

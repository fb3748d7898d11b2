// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/command_line.h"

#include <cstdio>

namespace danggol::app
{

void addShopOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("database"),
                      QStringLiteral("The shop's database: sqlite:FILE (made when it does not exist) or a "
                                     "postgresql://user@host[,host…]/name address."),
                      QStringLiteral("url")});
    parser.addOption(
        {QStringLiteral("demo"),
         QStringLiteral("Open a fresh demo shop with customers, products and a month of orders.")});
}

QStringList shopOptionNames()
{
    return {QStringLiteral("database"), QStringLiteral("demo")};
}

std::optional<ShopRequest> shopRequest(const QCommandLineParser &parser)
{
    ShopRequest request;
    request.isDemo = parser.isSet(QStringLiteral("demo"));
    if (parser.isSet(QStringLiteral("database")))
        request.databaseUrl = parser.value(QStringLiteral("database"));
    return request.isDemo || request.databaseUrl ? std::optional(request) : std::nullopt;
}

int failedWith(const Error &error)
{
    QString words = error.message;
    for (const FieldError &field : error.fields) {
        if (!error.message.contains(field.detail))
            words += QStringLiteral(" %1: %2").arg(field.field, field.detail);
    }
    std::fprintf(stderr, "danggol: %s\n", qPrintable(words));
    return 1;
}

} // namespace danggol::app

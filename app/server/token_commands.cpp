// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/token_commands.h"

#include "app/common/command_line.h"
#include "services/domain/business_day.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace danggol::app
{

namespace
{

const QLatin1String kRole("role");
const QLatin1String kUser("user");
const QLatin1String kName("name");
const QLatin1String kDays("days");

int create(Shop &shop, const CreateTokenCommand &command)
{
    const Result<NewToken> made = answerTo<NewToken>([&](Reply<NewToken> reply) {
        shop.tokens().create(operatorOfTheServer(), shop.operationIds().next(), command, std::move(reply));
    });
    if (!made)
        return failedWith(made.error());
    const auto id = static_cast<long long>(made->token.id.value);
    if (std::printf("%s\n", qPrintable(made->secret)) < 0 || std::fflush(stdout) != 0) {
        std::fprintf(stderr, "danggol: Token %lld was made but could not be printed. Revoke it.\n", id);
        return 1;
    }
    std::fprintf(stderr,
                 "It is shown this once: keep it where the program that uses it finds it. "
                 "In the list it is token %lld.\n",
                 id);
    return 0;
}

std::optional<Role> roleCalled(const QString &word)
{
    for (const Role role : {Role::Customer, Role::Staff, Role::Admin}) {
        if (roleName(role).toLower() == word)
            return role;
    }
    return std::nullopt;
}

Result<qint64> numberIn(const QString &what, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return misuse(QStringLiteral("%1 must be a whole number from 1").arg(what));
    return number;
}

Result<std::optional<qint64>> optionalNumber(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::nullopt;
    TRY(const qint64 number, numberIn(QStringLiteral("--") + option, parser.value(option)));
    return number;
}

Result<Action> prepareCreate(const QCommandLineParser &parser, const QStringList &)
{
    const std::optional<Role> role = roleCalled(parser.value(kRole));
    if (!role)
        return misuse(QStringLiteral("token create needs --role customer, staff or admin"));
    if (!parser.isSet(kName))
        return misuse(QStringLiteral("token create needs --name TEXT, by which the list tells it apart"));
    TRY(const std::optional<qint64> user, optionalNumber(parser, kUser));
    if (user.has_value() != (*role == Role::Customer))
        return misuse(QStringLiteral("--user N goes with --role customer, and with it alone"));
    CreateTokenCommand command{.name = parser.value(kName), .role = *role};
    if (user)
        command.customer = CustomerId{*user};
    TRY(command.validDays, optionalNumber(parser, kDays));
    return [command](Shop &shop) { return create(shop, command); };
}

QString stateText(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return QStringLiteral("active");
    case TokenState::Revoked:
        return QStringLiteral("revoked");
    case TokenState::Expired:
        return QStringLiteral("expired");
    case TokenState::CustomerArchived:
        return QStringLiteral("user archived");
    }
    return {};
}

QStringList rowOf(const ApiToken &token, const BusinessCalendar &calendar, Timestamp now)
{
    const auto time = [&calendar](const std::optional<Timestamp> &moment) {
        return moment ? calendar.local(*moment).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                      : QStringLiteral("never");
    };
    return {QString::number(token.id.value),
            token.name,
            roleName(token.role).toLower(),
            token.customer ? QString::number(token.customer->value) : QStringLiteral("-"),
            time(token.createdAt),
            time(token.expiresAt),
            time(token.lastUsedAt),
            stateText(stateOf(token, now))};
}

void printTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        std::printf("%s\n", qPrintable(line.trimmed()));
    }
}

int list(Shop &shop)
{
    const Result<QList<ApiToken>> tokens = answerTo<QList<ApiToken>>([&shop](Reply<QList<ApiToken>> reply) {
        shop.tokens().list(operatorOfTheServer(), std::move(reply));
    });
    if (!tokens)
        return failedWith(tokens.error());
    const BusinessCalendar calendar(QTimeZone(shop.settings().timeZone.toUtf8()));
    QList<QStringList> rows{QStringLiteral("ID|NAME|ROLE|USER|CREATED|EXPIRES|LAST USED|STATE").split(u'|')};
    for (const ApiToken &token : *tokens)
        rows.append(rowOf(token, calendar, shop.clock().now()));
    printTable(rows);
    return 0;
}

int revoke(Shop &shop, TokenId id)
{
    const Result<ApiToken> revoked = answerTo<ApiToken>([&shop, id](Reply<ApiToken> reply) {
        shop.tokens().revoke(operatorOfTheServer(), shop.operationIds().next(), id, std::move(reply));
    });
    if (!revoked)
        return failedWith(revoked.error());
    std::printf("Token %lld (%s) is revoked.\n", static_cast<long long>(revoked->id.value),
                qPrintable(revoked->name));
    return 0;
}

Result<Action> prepareRevoke(const QCommandLineParser &, const QStringList &arguments)
{
    TRY(const qint64 id, numberIn(QStringLiteral("ID"), arguments.constFirst()));
    return [id](Shop &shop) { return revoke(shop, TokenId{id}); };
}

} // namespace

QList<Command> tokenCommands()
{
    return {
        {.name = QStringLiteral("token create"),
         .purpose = QStringLiteral("Makes an API token and prints it, this once."),
         .options = {{kRole, QStringLiteral("With token create: customer, staff or admin."), kRole},
                     {kUser, QStringLiteral("With --role customer: whose it is, by number."),
                      QStringLiteral("number")},
                     {kName, QStringLiteral("With token create: what uses it."), QStringLiteral("text")},
                     {kDays, QStringLiteral("With token create: how long it works, 1 to 3650."), kDays}},
         .prepare = prepareCreate},
        {.name = QStringLiteral("token list"),
         .purpose = QStringLiteral("The tokens, newest first."),
         .prepare = [](const auto &, const auto &) -> Result<Action> { return list; }},
        {.name = QStringLiteral("token revoke"),
         .arguments = {QStringLiteral("ID")},
         .purpose = QStringLiteral("Makes a token work no more."),
         .prepare = prepareRevoke},
    };
}

} // namespace danggol::app

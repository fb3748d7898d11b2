// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database_url.h"

#include <QUrl>
#include <QUrlQuery>

namespace danggol::storage
{

namespace
{

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

Error urlError(const QString &detail)
{
    return invalidField(QStringLiteral("database"), QStringLiteral("INVALID"), detail);
}

Result<HostPort> parseHost(const QString &text)
{
    const qsizetype bracket = text.lastIndexOf(u']');
    const qsizetype colon = text.indexOf(u':', bracket + 1);
    HostPort host;
    host.host = decoded(QStringView(text).left(colon < 0 ? text.size() : colon));
    if (host.host.startsWith(u'[') && host.host.endsWith(u']'))
        host.host = host.host.mid(1, host.host.size() - 2);
    if (colon >= 0) {
        bool isNumber = false;
        host.port = text.mid(colon + 1).toInt(&isNumber);
        if (!isNumber || host.port < 1 || host.port > 65535)
            return fail(urlError(
                QStringLiteral("The port \"%1\" is not a number from 1 to 65535.").arg(text.mid(colon + 1))));
    }
    return host;
}

Result<DatabaseUrl> parsePostgres(const QString &rest)
{
    DatabaseUrl url;
    url.engine = Engine::Postgres;
    const qsizetype question = rest.indexOf(u'?');
    const QString address = question < 0 ? rest : rest.left(question);
    if (question >= 0)
        url.parameters = QUrlQuery(rest.mid(question + 1)).queryItems(QUrl::FullyDecoded);
    const qsizetype slash = address.indexOf(u'/');
    QString authority = slash < 0 ? address : address.left(slash);
    url.databaseName = slash < 0 ? QString() : decoded(QStringView(address).mid(slash + 1));
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QString credentials = authority.left(at);
        const qsizetype colon = credentials.indexOf(u':');
        url.user = decoded(QStringView(credentials).left(colon < 0 ? credentials.size() : colon));
        url.password = colon < 0 ? QString() : decoded(QStringView(credentials).mid(colon + 1));
        authority = authority.mid(at + 1);
    }
    if (authority.isEmpty())
        return fail(urlError(QStringLiteral("The database address names no host.")));
    for (const QString &part : authority.split(u',')) {
        TRY(HostPort host, parseHost(part));
        url.hosts.append(host);
    }
    if (url.databaseName.isEmpty())
        return fail(urlError(QStringLiteral("The database address names no database after the host.")));
    return url;
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    if (text.startsWith(QLatin1String("sqlite:"))) {
        const QString file = text.mid(7);
        if (file.isEmpty())
            return fail(urlError(QStringLiteral("The address \"sqlite:\" names no file.")));
        return sqlite(file);
    }
    for (const QLatin1String scheme : {QLatin1String("postgresql://"), QLatin1String("postgres://")}) {
        if (text.startsWith(scheme))
            return parsePostgres(text.mid(scheme.size()));
    }
    return fail(urlError(
        QStringLiteral("The database address starts with neither \"sqlite:\" nor \"postgresql://\".")));
}

DatabaseUrl DatabaseUrl::sqlite(const QString &file)
{
    DatabaseUrl url;
    url.engine = Engine::Sqlite;
    url.file = file;
    return url;
}

QString DatabaseUrl::displayName() const
{
    if (engine == Engine::Sqlite)
        return file;
    QStringList names;
    for (const HostPort &host : hosts)
        names.append(QStringLiteral("%1:%2").arg(host.host).arg(host.port));
    return names.join(u',') + u'/' + databaseName;
}

} // namespace danggol::storage

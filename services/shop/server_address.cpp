// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/server_address.h"

#include "services/storage/database_url.h"

#include <QStringList>
#include <QUrl>

namespace danggol
{

namespace
{

const QString kTlsMode = QStringLiteral("sslmode");
const QString kPassword = QStringLiteral("password");
constexpr int kUsualPort = 5432;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// One host with its port, as an address has it: an IPv6 address in brackets, a socket's folder encoded.
QString hostPart(const QString &typed, const QString &port)
{
    const QString host = typed.trimmed();
    const bool isBare6 = host.count(u':') > 1 && !host.startsWith(u'[');
    if (isBare6)
        return QStringLiteral("[%1]:%2").arg(host, port);
    const bool hasPort = host.indexOf(u':', host.lastIndexOf(u']') + 1) >= 0;
    if (hasPort || host.startsWith(u'['))
        return hasPort ? host : QStringLiteral("%1:%2").arg(host, port);
    return QStringLiteral("%1:%2").arg(encoded(host), port);
}

QStringList hostParts(const ServerAddress &address)
{
    QStringList parts;
    for (const QString &host : address.hosts.split(u',', Qt::SkipEmptyParts))
        parts.append(hostPart(host, address.port.trimmed()));
    return parts;
}

QString written(const storage::HostPort &host, int usualPort)
{
    const QString name = host.host.contains(u':') ? QStringLiteral("[%1]").arg(host.host) : host.host;
    return host.port == usualPort ? name : QStringLiteral("%1:%2").arg(name).arg(host.port);
}

} // namespace

std::optional<ServerAddress> ServerAddress::parse(const QString &url)
{
    const Result<storage::DatabaseUrl> read = storage::DatabaseUrl::parse(url);
    if (!read || read->engine != storage::Engine::Postgres)
        return std::nullopt;
    ServerAddress address;
    const int port = read->hosts.isEmpty() ? kUsualPort : read->hosts.first().port;
    address.port = QString::number(port);
    QStringList hosts;
    for (const storage::HostPort &host : read->hosts)
        hosts.append(written(host, port));
    address.hosts = hosts.join(u',');
    address.database = read->databaseName;
    address.user = read->user;
    address.requiresTls = false;
    for (const auto &[name, value] : read->parameters) {
        if (name == kTlsMode && (value == QLatin1String("require") || value == QLatin1String("prefer")))
            address.requiresTls = value == QLatin1String("require");
        else if (name != kPassword)
            address.parameters.append({name, value});
    }
    return address;
}

QString ServerAddress::url() const
{
    QStringList options;
    bool hasTlsMode = false;
    for (const auto &[name, value] : parameters) {
        hasTlsMode = hasTlsMode || name == kTlsMode;
        options.append(encoded(name) + u'=' + encoded(value));
    }
    if (!hasTlsMode)
        options.append(requiresTls ? QStringLiteral("sslmode=require") : QStringLiteral("sslmode=prefer"));
    const QString name = user.trimmed();
    return QStringLiteral("postgresql://%1%2/%3?%4")
        .arg(name.isEmpty() ? QString() : encoded(name) + u'@', hostParts(*this).join(u','),
             encoded(database.trimmed()), options.join(u'&'));
}

QString ServerAddress::place() const
{
    QStringList places;
    for (const QString &part : hostParts(*this))
        places.append(QUrl::fromPercentEncoding(part.toUtf8()));
    return places.join(QStringLiteral(", "));
}

bool isServerUrl(const QString &url)
{
    return url.startsWith(QLatin1String("postgresql://")) || url.startsWith(QLatin1String("postgres://"));
}

std::pair<QString, QString> splitPassword(const QString &url)
{
    const Result<storage::DatabaseUrl> read = storage::DatabaseUrl::parse(url);
    if (!read || read->engine != storage::Engine::Postgres)
        return {url, QString()};
    // What stands behind the question mark counts, even when it is empty; the other one is not kept either.
    QString password = read->password;
    bool hasOne = !password.isEmpty();
    for (const auto &[name, value] : read->parameters) {
        if (name == kPassword) {
            password = value;
            hasOne = true;
        }
    }
    if (!hasOne)
        return {url, QString()};
    const std::optional<ServerAddress> address = ServerAddress::parse(url);
    return {address->url(), password};
}

QString withPassword(const QString &url, const QString &password)
{
    const qsizetype start = url.indexOf(QLatin1String("://")) + 3;
    const qsizetype end = url.indexOf(u'/', start);
    const qsizetype at = url.left(end).lastIndexOf(u'@');
    if (!isServerUrl(url) || password.isEmpty() || at < start)
        return url;
    return url.left(at) + u':' + encoded(password) + url.mid(at);
}

} // namespace danggol

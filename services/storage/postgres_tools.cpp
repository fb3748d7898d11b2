// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/postgres_tools.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace danggol::storage::postgres_tools
{

namespace
{

/// As in libpq's "keyword = 'value'" strings.
QString quoted(QString value)
{
    value.replace(QLatin1String("\\"), QLatin1String("\\\\"));
    value.replace(QLatin1String("'"), QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

/// Everything but the password: arguments can be read by every user of the computer.
QString connectionText(const DatabaseUrl &url)
{
    QStringList hosts;
    QStringList ports;
    for (const HostPort &host : url.hosts) {
        hosts.append(host.host);
        ports.append(QString::number(host.port));
    }
    QStringList parts{QStringLiteral("host=") + quoted(hosts.join(u',')),
                      QStringLiteral("port=") + quoted(ports.join(u',')),
                      QStringLiteral("dbname=") + quoted(url.databaseName)};
    if (!url.user.isEmpty())
        parts.append(QStringLiteral("user=") + quoted(url.user));
    for (const auto &[name, value] : url.parameters)
        parts.append(name + u'=' + quoted(value));
    return parts.join(u' ');
}

Result<Done> run(const QString &program, const QStringList &arguments, const DatabaseUrl &url)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!url.password.isEmpty())
        environment.insert(QStringLiteral("PGPASSWORD"), url.password);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program,
                  arguments + QStringList{QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
                                          QStringLiteral("--no-comments"), QStringLiteral("--no-password"),
                                          QStringLiteral("--dbname=") + connectionText(url)});
    if (!process.waitForStarted())
        return fail(
            ErrorCode::Unavailable,
            QStringLiteral("%1 cannot be started, so nothing was done. Install PostgreSQL's client programs "
                           "(Debian: postgresql-client).")
                .arg(program));
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return Done{};
    const QString words = QString::fromUtf8(process.readAllStandardError()).trimmed().section(u'\n', 0, 0);
    return fail(ErrorCode::Unavailable,
                QStringLiteral("%1 did not get through, so nothing was kept: %2").arg(program, words));
}

} // namespace

Result<Done> dump(const DatabaseUrl &url, const QString &schema, const QString &file)
{
    return run(QStringLiteral("pg_dump"),
               {QStringLiteral("--format=custom"), QStringLiteral("--schema"), schema,
                QStringLiteral("--file"), file},
               url);
}

Result<Done> restore(const DatabaseUrl &url, const QString &schema, const QString &file)
{
    return run(QStringLiteral("pg_restore"),
               {QStringLiteral("--exit-on-error"), QStringLiteral("--single-transaction"),
                QStringLiteral("--schema"), schema, file},
               url);
}

} // namespace danggol::storage::postgres_tools

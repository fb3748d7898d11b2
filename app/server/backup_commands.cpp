// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/backup_commands.h"

#include "app/common/command_line.h"
#include "services/storage/backup.h"

#include <QFileInfo>

#include <cstdio>

namespace danggol::app
{

namespace
{

using storage::DatabaseUrl;

int save(const DatabaseUrl &url, const QString &file)
{
    const Result<Done> saved = storage::backup::save(url, file);
    if (!saved)
        return failedWith(saved.error());
    std::printf("%s is a copy of %s (%lld bytes).\n", qPrintable(file), qPrintable(url.displayName()),
                static_cast<long long>(QFileInfo(file).size()));
    return 0;
}

int restore(const DatabaseUrl &url, const QString &file)
{
    const Result<Done> restored = storage::backup::restore(file, url);
    if (!restored)
        return failedWith(restored.error());
    std::printf("%s is what %s holds. Check its books: danggol-server verify --database …\n",
                qPrintable(url.displayName()), qPrintable(file));
    return 0;
}

/// One that takes the file and the address of the database.
template <int (*Work)(const DatabaseUrl &, const QString &)>
Result<DatabaseAction> prepared(const QCommandLineParser &, const QStringList &arguments)
{
    const QString file = arguments.constFirst();
    return [file](const QString &address) {
        const Result<DatabaseUrl> url = DatabaseUrl::parse(address);
        return url ? Work(*url, file) : failedWith(url.error());
    };
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {.name = QStringLiteral("backup"),
         .arguments = {QStringLiteral("FILE")},
         .purpose = QStringLiteral("Copies the whole shop to a new file; others may go on working."),
         .prepareAlone = prepared<save>},
        {.name = QStringLiteral("restore"),
         .arguments = {QStringLiteral("FILE")},
         .purpose = QStringLiteral("Makes a new file, or an empty PostgreSQL database, what the copy holds."),
         .prepareAlone = prepared<restore>},
    };
}

} // namespace danggol::app

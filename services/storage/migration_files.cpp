// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/migration_files.h"

#include "services/domain/assert.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialiseMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace danggol::storage
{

Migration Migration::parse(const QString &fileName, const QString &text)
{
    Migration migration;
    migration.version = fileName.left(4).toInt();
    migration.name = fileName.mid(5).section(u'.', 0, 0);
    migration.checksum = QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    QString statement;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(QLatin1String("--")))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            migration.statements.append(statement.trimmed().chopped(1));
            statement.clear();
        }
    }
    DANGGOL_ASSERT(migration.version > 0 && statement.isEmpty());
    return migration;
}

QList<Migration> migrationFiles()
{
    initialiseMigrationResources();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        DANGGOL_ASSERT(opened);
        migrations.append(Migration::parse(name, QString::fromUtf8(file.readAll())));
        DANGGOL_ASSERT(migrations.last().version == static_cast<int>(migrations.size()));
    }
    return migrations;
}

} // namespace danggol::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/fresh_shops.h"

#include "services/storage/connection.h"
#include "tests/simulation/run/simulated_shop.h"
#include "tests/support/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace danggol::simulation
{

namespace
{

const QString kSqlite = QStringLiteral("sqlite:");

QString folderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString parent = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return parent + QStringLiteral("/danggol-simulator-XXXXXX");
}

} // namespace

FreshShops::FreshShops(test::Backend backend) : m_backend(backend), m_folder(folderTemplate()) {}

QString FreshShops::next()
{
    return m_backend == test::Backend::Sqlite ? nextFile() : nextSchema();
}

QString FreshShops::nextFile()
{
    if (m_template.isEmpty()) {
        m_template = m_folder.filePath(QStringLiteral("template.danggol"));
        const SimulatedShop founded(kSqlite + m_template);
    }
    m_last = m_folder.filePath(QStringLiteral("shop.danggol"));
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(m_last + QLatin1String(suffix));
    if (!QFile::copy(m_template, m_last))
        qFatal("could not copy %s", qPrintable(m_template));
    return kSqlite + m_last;
}

QString FreshShops::nextSchema()
{
    test::PostgresServer &server = test::PostgresServer::instance();
    if (!m_last.isEmpty()) {
        const QString schema = m_last.section(QStringLiteral("search_path%3D"), 1);
        storage::Connection connection(test::valueOf(storage::DatabaseUrl::parse(server.url())),
                                       storage::Access::Write, {});
        if (!connection.open() || !connection.run(QStringLiteral("DROP SCHEMA %1 CASCADE").arg(schema)))
            qFatal("could not drop the schema %s", qPrintable(schema));
    }
    m_last = server.createDatabase();
    return m_last;
}

} // namespace danggol::simulation

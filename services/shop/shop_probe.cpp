// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/shop_probe.h"

#include "services/storage/connection.h"
#include "services/storage/database_file.h"
#include "services/storage/kept_as_found.h"
#include "services/storage/migration_files.h"
#include "services/storage/migrator.h"
#include "services/storage/transaction.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace danggol
{

namespace
{

using storage::Access;
using storage::Connection;
using storage::DatabaseUrl;
using storage::Engine;
using storage::Row;
using storage::Statement;
using storage::Transaction;
using Finding = ShopProbe::Finding;

constexpr int kVersionsPerMajor = 10'000;
constexpr int kProbeBusyMs = 1'000;

const Statement kServer("SELECT CAST(current_setting('server_version_num') AS BIGINT), "
                        "current_setting('server_encoding'), "
                        "CAST(has_schema_privilege(current_schema(), 'USAGE') AND "
                        "has_schema_privilege(current_schema(), 'CREATE') AS INTEGER)");
const Statement kOtherTills("SELECT COUNT(DISTINCT client_addr) FROM pg_stat_activity "
                            "WHERE datname = current_database() AND application_name = 'danggol' "
                            "AND client_addr IS DISTINCT FROM inet_client_addr()");
const Statement kShopName("SELECT name FROM shop");
const Statement kStaffCount("SELECT COUNT(*) FROM staff WHERE active = 1");

/// One look at one database; what it finds out is put into the probe.
class Look
{
public:
    explicit Look(DatabaseUrl url) : m_url(std::move(url)) {}

    [[nodiscard]] ShopProbe find()
    {
        m_probe.finding = m_url.engine == Engine::Sqlite ? lookAtFile() : lookAtServer();
        return m_probe;
    }

private:
    Finding lookAtFile();
    Finding lookAtServer();
    Finding failedWith(const Error &error);
    Finding lookInside(Connection &connection);
    std::optional<Finding> lookAtSettings(Connection &connection);

    DatabaseUrl m_url;
    ShopProbe m_probe;
    bool m_mayMakeTables = true;
};

Finding Look::lookAtFile()
{
    const QFileInfo file(m_url.file);
    const QFileInfo folder(file.absolutePath());
    m_probe.cause = m_url.file;
    if (!folder.isDir())
        return Finding::FolderMissing;
    if (!file.exists())
        return folder.isWritable() ? Finding::Empty : Finding::NotWritable;
    if (file.isDir() || !file.isReadable() || !file.isWritable() || !folder.isWritable())
        return Finding::NotWritable;
    if (const Result<Done> ours = storage::database_file::prepare(m_url.file); !ours)
        return failedWith(ours.error());
    if (file.size() == 0)
        return Finding::Empty;
    const storage::KeptAsFound kept(m_url);
    Connection connection(m_url, Access::Read, {.busyTimeoutMs = kProbeBusyMs});
    if (const Result<Done> opened = connection.open(); !opened)
        return failedWith(opened.error());
    return lookInside(connection);
}

Finding Look::lookAtServer()
{
    Connection connection(m_url, Access::Read, {});
    if (const Result<Done> opened = connection.open(); !opened) {
        m_probe.cause = opened.error().details.value(QStringLiteral("cause")).toString();
        m_probe.fault = connectFault(m_probe.cause);
        return Finding::NotReached;
    }
    if (const std::optional<Finding> unfit = lookAtSettings(connection))
        return *unfit;
    return lookInside(connection);
}

std::optional<Finding> Look::lookAtSettings(Connection &connection)
{
    Transaction transaction(connection);
    const auto server = transaction.one(kServer, [&](Row &row) {
        m_probe.serverMajor = static_cast<int>(row.integer() / kVersionsPerMajor);
        m_probe.encoding = row.text();
        m_mayMakeTables = row.flag();
        return Done{};
    });
    if (!server)
        return failedWith(server.error());
    if (m_probe.serverMajor < kOldestPostgres)
        return Finding::TooOld;
    if (m_probe.encoding != QLatin1String("UTF8"))
        return Finding::NotUtf8;
    // Who may not see others' sessions sees none: then nothing is said about them.
    m_probe.otherTills = transaction.number(kOtherTills).value_or(0);
    return std::nullopt;
}

Finding Look::lookInside(Connection &connection)
{
    const SystemClock clock;
    const QList<storage::Migration> known = storage::migrationFiles();
    const Result<int> version = storage::Migrator(connection, known, clock).appliedVersion();
    if (!version)
        return failedWith(version.error());
    if (*version > known.size())
        return Finding::TooNew;
    m_probe.isSchemaOld = *version > 0 && *version < known.size();
    if (*version < known.size() && !m_mayMakeTables)
        return Finding::NoRights;
    if (*version == 0)
        return Finding::Empty;
    Transaction transaction(connection);
    const auto name = transaction.first(kShopName, [](Row &row) { return row.text(); });
    if (!name)
        return failedWith(name.error());
    if (!*name)
        return Finding::Empty;
    m_probe.shopName = **name;
    m_probe.staff = transaction.number(kStaffCount).value_or(0);
    return Finding::Shop;
}

Finding Look::failedWith(const Error &error)
{
    m_probe.cause = error.message;
    if (error.code == ErrorCode::NotADatabase)
        return Finding::NotAShop;
    if (error.code == ErrorCode::SchemaTooNew)
        return Finding::TooNew;
    if (error.code == ErrorCode::Busy)
        return Finding::Locked;
    if (m_url.engine == Engine::Postgres)
        return error.code == ErrorCode::Unavailable ? Finding::NotReached : Finding::NoRights;
    return error.code == ErrorCode::ReadOnly ? Finding::NotWritable : Finding::NotAShop;
}

} // namespace

ShopProbe probeShop(const QString &databaseUrl)
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(databaseUrl);
    if (!url) {
        ShopProbe probe;
        probe.cause = url.error().fields.isEmpty() ? url.error().message : url.error().fields.first().detail;
        return probe;
    }
    QElapsedTimer timer;
    timer.start();
    ShopProbe probe = Look(*url).find();
    probe.tookMs = timer.elapsed();
    return probe;
}

} // namespace danggol

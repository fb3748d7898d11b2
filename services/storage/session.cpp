// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/session.h"

#include "services/storage/postgres_session.h"
#include "services/storage/sqlite_session.h"

#include <QSqlDriver>
#include <QVariant>

namespace danggol::storage
{

namespace
{

/// The driver's handle: a pointer, by the name of its type.
template <class T>
T *handleOf(const QSqlDriver &driver, const char *typeName)
{
    const QVariant handle = driver.handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), typeName) != 0)
        return nullptr;
    return *static_cast<T *const *>(handle.constData());
}

} // namespace

std::unique_ptr<Session> Session::on(const QSqlDriver &driver, Engine engine)
{
    if (engine == Engine::Sqlite) {
        auto *connection = handleOf<sqlite3>(driver, "sqlite3*");
        return connection == nullptr ? nullptr : std::make_unique<SqliteSession>(connection);
    }
    auto *connection = handleOf<pg_conn>(driver, "pg_conn*"); // which libpq calls PGconn
    return connection == nullptr ? nullptr : std::make_unique<PostgresSession>(connection);
}

} // namespace danggol::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QList>
#include <QString>

namespace danggol::storage
{

enum class Engine { Sqlite, Postgres };

struct HostPort
{
    QString host;
    int port = 5432;

    friend bool operator==(const HostPort &, const HostPort &) = default;
};

/// Where a shop's data is: `sqlite:FILE`, or a libpq URI
/// `postgresql://[user[:password]@]host[:port][,…]/name[?…]`.
struct DatabaseUrl
{
    Engine engine = Engine::Sqlite;
    QString file;
    QList<HostPort> hosts;
    QString user;
    QString password;
    QString databaseName;
    /// libpq parameters after `?`, as given.
    QList<std::pair<QString, QString>> parameters;

    /// InvalidInput (field "database") in words that say which part is wrong.
    [[nodiscard]] static Result<DatabaseUrl> parse(const QString &text);
    [[nodiscard]] static DatabaseUrl sqlite(const QString &file);
    /// For people and logs: without the password.
    [[nodiscard]] QString displayName() const;
};

} // namespace danggol::storage

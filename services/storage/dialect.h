// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/error.h"
#include "services/storage/database_url.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace danggol::storage
{

/// "DGL1": what the header of a shop's SQLite file carries, so that another program's file is never written.
inline constexpr qint32 kSqliteApplicationId = 0x44474C31;
/// The LISTEN/NOTIFY channel that tills share.
inline constexpr const char *kNotificationChannel = "danggol";

/// What became of a statement or a connection, as the lanes need to know it.
enum class Failure {
    None,
    Retry,          ///< busy, deadlock, serialisation: the same work may well succeed in a moment
    ConnectionLost, ///< nobody knows whether the last commit arrived
    Fatal,          ///< disk full, read-only, corrupt: the transaction is gone, and so would the next be
    Statement,      ///< this unit alone failed (a constraint, a bug): its savepoint can be rolled back
};

enum class Access { Read, Write };

/// An error as the engine's driver names it.
struct NativeError
{
    /// SQLite: the extended result code as a number. PostgreSQL: the SQLSTATE, empty when the connection
    /// broke.
    QString code;
    QString text;
    bool connectionOpen = true;
};

struct Classified
{
    Failure failure = Failure::Statement;
    Error error;
};

/// All that differs between the two engines, in this one file.
class Dialect
{
public:
    virtual ~Dialect() = default;

    [[nodiscard]] virtual QString driverName() const = 0;
    /// Run once on every new connection.
    [[nodiscard]] virtual QStringList sessionSettings(Access access) const = 0;
    [[nodiscard]] virtual QString begin(Access access) const = 0;
    /// A statement's text with its tokens filled in.
    [[nodiscard]] virtual QString statement(const QString &sql) const = 0;
    /// A migration's statement with its tokens filled in; one token may become several statements.
    [[nodiscard]] virtual QStringList migration(const QString &sql) const = 0;
    /// Taken first in a migration's transaction so that two tills never migrate at once; empty: begin
    /// suffices.
    [[nodiscard]] virtual QString migrationLock() const = 0;
    /// SQL that tells other tills, with the commit, what it touched; empty where there is no such thing.
    /// `notice` is made of letters, digits, spaces, colons and asterisks alone.
    [[nodiscard]] virtual QString notify(const QString &notice) const = 0;
    /// A question whose answer changes when another process has written; empty where notices tell.
    [[nodiscard]] virtual QString foreignChangeCounter() const = 0;
    /// Marks a database file as a Danggol shop; empty where there is no such mark.
    [[nodiscard]] virtual QString markAsOurs() const = 0;
    /// Answers one number: how many tables there are, of that name or (empty) at all. `name` is ours, not
    /// data.
    [[nodiscard]] virtual QString countTables(const QString &name) const = 0;
    /// What the engine says when there is no transaction to roll back; empty where it does not mind.
    [[nodiscard]] virtual QString nothingToRollBack() const = 0;
    [[nodiscard]] virtual Classified classify(const NativeError &error) const = 0;
    /// Whether a work's key and its `Locks` decide what it shares a transaction with (rows are locked one by
    /// one).
    [[nodiscard]] virtual bool batchesByKey() const = 0;

    [[nodiscard]] static std::unique_ptr<Dialect> forEngine(Engine engine);
};

} // namespace danggol::storage

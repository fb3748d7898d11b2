// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/dialect.h"
#include "services/storage/value.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <span>

class QSqlDriver;

namespace danggol::storage
{

/// A statement that an engine has prepared, and the rows of its last run. Belongs to its session's thread.
class Prepared
{
public:
    Prepared() = default;
    virtual ~Prepared() = default;
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;

    /// Runs it with these values, in the order of its `?`. False: `error` says why.
    [[nodiscard]] virtual bool execute(std::span<const Value> values) = 0;
    /// Runs it with these values when the next one that is waited for is run, or the session is settled:
    /// several in one round trip, where there are any. Nobody is told what it changed, and its failure is
    /// that of whatever is run with it. False (`error`): it has failed already.
    [[nodiscard]] virtual bool send(std::span<const Value> values) = 0;
    /// Moves to the next row. False: there is none, or (`error`) it could not be read.
    [[nodiscard]] virtual bool next() = 0;
    /// How many rows the last run changed.
    [[nodiscard]] virtual qint64 affectedRows() const = 0;
    /// Gives back what the run holds; an unread row would hold the moment it sees.
    virtual void finish() = 0;
    /// What went wrong since `execute` was called.
    [[nodiscard]] virtual const std::optional<NativeError> &error() const = 0;

    /// The columns of the current row, from 0. What is NULL reads as 0 or as a null text.
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
};

/// What the engine's own library runs on a connection that QtSql has opened, which costs less than through
/// QSqlQuery (docs/decisions/native-statements.md). Must not outlive the driver's connection.
class Session
{
public:
    Session() = default;
    virtual ~Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Runs SQL without values, whose rows nobody reads.
    [[nodiscard]] virtual std::optional<NativeError> run(const QString &sql) = 0;
    /// The same as a prepared statement's `send`, for a single piece of SQL without values.
    [[nodiscard]] virtual std::optional<NativeError> send(const QString &sql) = 0;
    /// Waits for what was sent; nothing when all of it is done.
    [[nodiscard]] virtual std::optional<NativeError> settle() = 0;
    /// Forgets what was sent and not waited for.
    virtual void dropSent() = 0;
    /// Prepares SQL with positional `?`; nothing when the engine will not, and then `error` says why.
    [[nodiscard]] virtual std::unique_ptr<Prepared> prepare(const QString &sql) = 0;
    /// Why the last `prepare` answered nothing.
    [[nodiscard]] virtual const NativeError &error() const = 0;

    /// On the open connection of a driver; nothing when the driver's connection is not what it should be.
    [[nodiscard]] static std::unique_ptr<Session> on(const QSqlDriver &driver, Engine engine);
};

} // namespace danggol::storage

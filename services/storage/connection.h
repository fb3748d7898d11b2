// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/database_url.h"
#include "services/storage/dialect.h"
#include "services/storage/session.h"
#include "services/storage/statement.h"
#include "services/storage/value.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

class QSqlDriver;

namespace danggol::storage
{

/// Asked before each statement is run: how it is to fail, or nothing to let it run. For tests.
using StatementProbe = std::function<std::optional<NativeError>(const Statement &)>;

struct ConnectionSettings
{
    int connectTimeoutMs = 3'000;
    int busyTimeoutMs = 5'000;
    /// SQLite: opens the file itself for reading alone, so that not even closing writes to it.
    bool readsFileOnly = false;
    StatementProbe probe;
};

/// One connection of one thread: opened, used and closed there. Keeps each statement prepared.
class Connection
{
public:
    Connection(DatabaseUrl url, Access access, ConnectionSettings settings);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Connects and makes the session's settings. Closes first when it was open.
    [[nodiscard]] Result<Done> open();
    void close();
    [[nodiscard]] bool isOpen() const;

    /// Runs SQL that needs no values: settings, transaction control, migrations.
    [[nodiscard]] Result<Done> run(const QString &sql);
    /// Ends the transaction and leaves nothing of it; also one that the engine has ended itself.
    [[nodiscard]] Result<Done> rollBack();
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] Result<qint64> number(const QString &sql);
    /// Binds and executes; what is answered stays the connection's and must be finished before the next
    /// commit.
    [[nodiscard]] Result<Prepared *> execute(const Statement &statement, std::span<const Value> values);

    /// Executes where nobody asks what it changed; it may only be done, and fail, with a later statement, or
    /// when the connection is settled or told to run something.
    [[nodiscard]] Result<Done> send(const Statement &statement, std::span<const Value> values);
    /// The same for SQL that needs no values.
    [[nodiscard]] Result<Done> send(const QString &sql);
    /// Waits until what was sent is done.
    [[nodiscard]] Result<Done> settle();
    /// Forgets what was sent and is not done, because all of it is about to be taken back.
    void dropSent();

    /// While what fails is run again with more care, its failure is no news.
    void setTrying(bool isTrying) { m_isTrying = isTrying; }

    /// Ends every question that was left with rows unread, which would hold the moment it sees.
    void finishStatements();

    /// Notes an error that came while fetching rows.
    [[nodiscard]] Error failedWhileReading(const Statement &statement, const NativeError &native)
    {
        return failed(native, statement.sql());
    }

    /// What the last error meant for the transaction.
    [[nodiscard]] Failure failure() const { return m_failure; }
    void clearFailure() { m_failure = Failure::None; }
    /// The last error in words; holds while `failure` is not None.
    [[nodiscard]] const Error &error() const { return m_error; }

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    /// For LISTEN: the driver lives as long as the connection is open.
    [[nodiscard]] QSqlDriver *driver() const { return m_driver; }

private:
    [[nodiscard]] Result<Done> connect();
    [[nodiscard]] Result<Done> applySettings();
    [[nodiscard]] Error failed(NativeError native, const QString &sql);
    [[nodiscard]] Error notOpen();
    [[nodiscard]] Result<Prepared *> prepared(const Statement &statement);
    [[nodiscard]] Result<Prepared *> probed(const Statement &statement);

    DatabaseUrl m_url;
    Access m_access;
    ConnectionSettings m_settings;
    std::unique_ptr<Dialect> m_dialect;
    QString m_name;
    QSqlDriver *m_driver = nullptr;
    std::unique_ptr<Session> m_session;
    std::vector<std::unique_ptr<Prepared>> m_statements;
    Failure m_failure = Failure::None;
    Error m_error;
    bool m_isTrying = false;
};

} // namespace danggol::storage

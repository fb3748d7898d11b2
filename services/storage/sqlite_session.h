// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/session.h"

struct sqlite3;

namespace danggol::storage
{

/// SQLite's C library on the connection of Qt's driver, which is built with the same one.
class SqliteSession final : public Session
{
public:
    explicit SqliteSession(sqlite3 *connection) : m_connection(connection) {}

    /// Sets the library up for this program: it is not to count the memory it takes, for which all threads
    /// would wait for one lock at each allocation. Before the first connection is opened; later calls, and
    /// calls of several threads at once, do nothing. Any thread.
    static void setUpLibrary();

    [[nodiscard]] std::optional<NativeError> run(const QString &sql) override;
    [[nodiscard]] std::optional<NativeError> send(const QString &sql) override { return run(sql); }
    // There is no way to save: what is sent is done at once.
    [[nodiscard]] std::optional<NativeError> settle() override { return std::nullopt; }
    void dropSent() override {}
    [[nodiscard]] std::unique_ptr<Prepared> prepare(const QString &sql) override;
    [[nodiscard]] const NativeError &error() const override { return m_error; }

private:
    sqlite3 *m_connection;
    NativeError m_error;
};

} // namespace danggol::storage

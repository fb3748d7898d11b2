// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/session.h"

#include <vector>

struct pg_conn;
struct pg_result;

namespace danggol::storage
{

/// Values as libpq takes them: texts end with a zero, bytes go as they are.
class PostgresValues
{
public:
    explicit PostgresValues(std::span<const Value> values);

    [[nodiscard]] int count() const { return static_cast<int>(m_kept.size()); }
    [[nodiscard]] const char *const *texts() const { return m_texts.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }

private:
    void add(QByteArray value, bool isBinary);

    std::vector<QByteArray> m_kept;
    std::vector<const char *> m_texts;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// libpq on the connection of Qt's driver: values travel beside the statement instead of within its text.
/// What is sent waits here for the next statement, and goes with it through libpq's pipeline.
class PostgresSession final : public Session
{
public:
    explicit PostgresSession(pg_conn *connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<NativeError> run(const QString &sql) override;
    [[nodiscard]] std::optional<NativeError> send(const QString &sql) override;
    [[nodiscard]] std::optional<NativeError> settle() override;
    void dropSent() override { m_sent.clear(); }
    [[nodiscard]] std::unique_ptr<Prepared> prepare(const QString &sql) override;
    [[nodiscard]] const NativeError &error() const override { return m_error; }

    [[nodiscard]] pg_conn *connection() const { return m_connection; }
    /// What is to be sent: a prepared statement's name, or SQL, and the values.
    struct Sent
    {
        enum class Kind { Prepared, Sql };
        Kind kind = Kind::Prepared;
        QByteArray text;
        PostgresValues values;
    };
    void add(Sent statement) { m_sent.push_back(std::move(statement)); }
    /// Runs all that was sent. The result of the last one, or of the first that failed; null when the
    /// connection takes nothing any more. The caller clears it.
    [[nodiscard]] pg_result *runSent();
    [[nodiscard]] bool hasSent() const { return !m_sent.empty(); }
    [[nodiscard]] bool isFull() const { return m_sent.size() >= kMostSent; }

private:
    /// A unit may send without end; not all of it is kept.
    static constexpr std::size_t kMostSent = 64;

    [[nodiscard]] bool sendAll() const;
    [[nodiscard]] pg_result *takeResults(std::size_t count) const;

    pg_conn *m_connection;
    quint64 m_prepared = 0;
    NativeError m_error;
    std::vector<Sent> m_sent;
};

} // namespace danggol::storage

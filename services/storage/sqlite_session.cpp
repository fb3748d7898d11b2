// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlite_session.h"

#include "services/domain/assert.h"

#include <sqlite3.h>

#include <mutex>
#include <vector>

namespace danggol::storage
{

namespace
{

NativeError lastError(sqlite3 *connection)
{
    return {QString::number(sqlite3_extended_errcode(connection)),
            QString::fromUtf8(sqlite3_errmsg(connection)), true};
}

class SqlitePrepared final : public Prepared
{
public:
    SqlitePrepared(sqlite3 *connection, sqlite3_stmt *statement)
        : m_connection(connection), m_statement(statement)
    {}
    ~SqlitePrepared() override { sqlite3_finalize(m_statement); }

    bool execute(std::span<const Value> values) override
    {
        finish();
        m_error.reset();
        DANGGOL_ASSERT(static_cast<int>(values.size()) == sqlite3_bind_parameter_count(m_statement));
        m_bound.clear();
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (bind(static_cast<int>(i) + 1, values[i]) != SQLITE_OK)
                return failed();
        }
        m_step = sqlite3_step(m_statement);
        m_isFirst = true;
        return m_step == SQLITE_ROW || m_step == SQLITE_DONE || failed();
    }

    bool send(std::span<const Value> values) override
    {
        const bool isDone = execute(values);
        finish();
        return isDone;
    }

    bool next() override
    {
        // The first row came with the run.
        if (!m_isFirst && m_step == SQLITE_ROW)
            m_step = sqlite3_step(m_statement);
        m_isFirst = false;
        return m_step == SQLITE_ROW || (m_step != SQLITE_DONE && failed());
    }

    qint64 affectedRows() const override { return sqlite3_changes64(m_connection); }
    // Answers the error of the run again, which has been noted.
    void finish() override
    {
        sqlite3_reset(m_statement);
        m_step = SQLITE_DONE;
    }
    const std::optional<NativeError> &error() const override { return m_error; }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const override
    {
        const unsigned char *text = sqlite3_column_text(m_statement, column);
        return text == nullptr ? QString()
                               : QString::fromUtf8(reinterpret_cast<const char *>(text),
                                                   sqlite3_column_bytes(m_statement, column));
    }
    QByteArray bytes(int column) const override
    {
        const void *bytes = sqlite3_column_blob(m_statement, column);
        return bytes == nullptr
                   ? QByteArray()
                   : QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
    }

private:
    int bind(int parameter, const Value &value)
    {
        struct Visitor
        {
            sqlite3_stmt *statement;
            int parameter;
            std::vector<QByteArray> &bound;
            int operator()(std::monostate) const { return sqlite3_bind_null(statement, parameter); }
            int operator()(qint64 number) const { return sqlite3_bind_int64(statement, parameter, number); }
            int operator()(const QString &text) const
            {
                const QByteArray &utf8 = bound.emplace_back(text.toUtf8());
                return sqlite3_bind_text64(statement, parameter, utf8.constData(),
                                           static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC,
                                           SQLITE_UTF8);
            }
            int operator()(const QByteArray &bytes) const
            {
                if (bytes.isNull())
                    return sqlite3_bind_null(statement, parameter);
                bound.push_back(bytes);
                return sqlite3_bind_blob64(statement, parameter, bytes.constData(),
                                           static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
            }
        };
        return std::visit(Visitor{m_statement, parameter, m_bound}, value.stored());
    }

    bool failed()
    {
        m_error = lastError(m_connection);
        finish();
        return false;
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    // What the engine reads where it is, until the next run binds others.
    std::vector<QByteArray> m_bound;
    int m_step = SQLITE_DONE;
    bool m_isFirst = false;
    std::optional<NativeError> m_error;
};

} // namespace

void SqliteSession::setUpLibrary()
{
    static std::once_flag once;
    // Refused when somebody was earlier with a connection; then it works as well, and slower.
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

std::optional<NativeError> SqliteSession::run(const QString &sql)
{
    const int result = sqlite3_exec(m_connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return result == SQLITE_OK ? std::nullopt : std::optional(lastError(m_connection));
}

std::unique_ptr<Prepared> SqliteSession::prepare(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v3(m_connection, utf8.constData(), static_cast<int>(utf8.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) {
        m_error = lastError(m_connection);
        return nullptr;
    }
    return std::make_unique<SqlitePrepared>(m_connection, statement);
}

} // namespace danggol::storage

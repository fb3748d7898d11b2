// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/postgres_session.h"

#include <libpq-fe.h>

#include <cstdlib>

namespace danggol::storage
{

namespace
{

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, ClearResult>;

struct FreeMemory
{
    void operator()(unsigned char *memory) const { PQfreemem(memory); }
};

constexpr Oid kBoolean = 16; // BOOLOID of the server's catalog
constexpr int kAsText = 0;   // how results come

/// What libpq says of a result; nothing when it is a good one.
std::optional<NativeError> errorOf(PGconn *connection, const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return std::nullopt;
    const char *code = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *text = result == nullptr ? PQerrorMessage(connection) : PQresultErrorMessage(result);
    return NativeError{QString::fromLatin1(code), QString::fromUtf8(text).trimmed(),
                       PQstatus(connection) == CONNECTION_OK};
}

class PostgresPrepared final : public Prepared
{
public:
    PostgresPrepared(PostgresSession &session, QByteArray name) : m_session(session), m_name(std::move(name))
    {}

    bool execute(std::span<const Value> values) override
    {
        m_result.reset(runWith(PostgresValues(values)));
        m_row = -1;
        m_error = errorOf(m_session.connection(), m_result.get());
        return !m_error;
    }

    bool send(std::span<const Value> values) override
    {
        m_session.add({PostgresSession::Sent::Kind::Prepared, m_name, PostgresValues(values)});
        m_error = m_session.isFull() ? m_session.settle() : std::nullopt;
        return !m_error;
    }

    // All rows came with the run.
    bool next() override { return ++m_row < PQntuples(m_result.get()); }
    qint64 affectedRows() const override { return std::strtoll(PQcmdTuples(m_result.get()), nullptr, 10); }
    void finish() override { m_result.reset(); }
    const std::optional<NativeError> &error() const override { return m_error; }

    bool isNull(int column) const override { return PQgetisnull(m_result.get(), m_row, column) != 0; }
    qint64 integer(int column) const override
    {
        const char *value = PQgetvalue(m_result.get(), m_row, column);
        if (PQftype(m_result.get(), column) == kBoolean)
            return *value == 't' ? 1 : 0;
        return std::strtoll(value, nullptr, 10);
    }
    QString text(int column) const override
    {
        if (isNull(column))
            return {};
        return QString::fromUtf8(PQgetvalue(m_result.get(), m_row, column),
                                 PQgetlength(m_result.get(), m_row, column));
    }
    QByteArray bytes(int column) const override
    {
        if (isNull(column))
            return {};
        const auto *escaped =
            reinterpret_cast<const unsigned char *>(PQgetvalue(m_result.get(), m_row, column));
        std::size_t size = 0;
        const std::unique_ptr<unsigned char, FreeMemory> bytes(PQunescapeBytea(escaped, &size));
        return {reinterpret_cast<const char *>(bytes.get()), static_cast<qsizetype>(size)};
    }

private:
    PGresult *runWith(PostgresValues values)
    {
        if (!m_session.hasSent())
            return PQexecPrepared(m_session.connection(), m_name.constData(), values.count(), values.texts(),
                                  values.lengths(), values.formats(), kAsText);
        m_session.add({PostgresSession::Sent::Kind::Prepared, m_name, std::move(values)});
        return m_session.runSent();
    }

    PostgresSession &m_session;
    QByteArray m_name;
    ResultPtr m_result;
    int m_row = -1;
    std::optional<NativeError> m_error;
};

// `?` as PostgreSQL counts them. Our statements have none within a text.
QByteArray withNumberedParameters(const QString &sql)
{
    QByteArray text;
    int parameter = 0;
    for (const char byte : sql.toUtf8()) {
        if (byte == '?')
            text.append('$').append(QByteArray::number(++parameter));
        else
            text.append(byte);
    }
    return text;
}

} // namespace

PostgresValues::PostgresValues(std::span<const Value> values)
{
    struct Visitor
    {
        PostgresValues &to;
        void operator()(std::monostate) const { to.add(QByteArray(), false); }
        void operator()(qint64 number) const { to.add(QByteArray::number(number), false); }
        void operator()(const QString &text) const
        {
            to.add(text.isEmpty() ? QByteArray("") : text.toUtf8(), false);
        }
        void operator()(const QByteArray &bytes) const { to.add(bytes, true); }
    };
    m_kept.reserve(values.size());
    for (const Value &value : values)
        std::visit(Visitor{*this}, value.stored());
}

void PostgresValues::add(QByteArray value, bool isBinary)
{
    m_kept.push_back(std::move(value));
    const QByteArray &kept = m_kept.back();
    m_texts.push_back(kept.isNull() ? nullptr : kept.constData());
    m_lengths.push_back(static_cast<int>(kept.size()));
    m_formats.push_back(isBinary ? 1 : 0);
}

std::optional<NativeError> PostgresSession::run(const QString &sql)
{
    if (std::optional<NativeError> error = settle())
        return error;
    const ResultPtr result(PQexec(m_connection, sql.toUtf8().constData()));
    return errorOf(m_connection, result.get());
}

std::optional<NativeError> PostgresSession::send(const QString &sql)
{
    add({Sent::Kind::Sql, sql.toUtf8(), PostgresValues({})});
    return std::nullopt;
}

std::optional<NativeError> PostgresSession::settle()
{
    if (m_sent.empty())
        return std::nullopt;
    const ResultPtr result(runSent());
    return errorOf(m_connection, result.get());
}

pg_result *PostgresSession::runSent()
{
    const bool isSent = PQenterPipelineMode(m_connection) == 1 && sendAll();
    const std::size_t count = m_sent.size();
    m_sent.clear();
    PGresult *result = isSent ? takeResults(count) : nullptr;
    // Outside of it statements run as they always do. A connection that cannot leave it is of no more use.
    if (PQexitPipelineMode(m_connection) != 1) {
        PQclear(result);
        return nullptr;
    }
    return result;
}

bool PostgresSession::sendAll() const
{
    for (const auto &[kind, text, values] : m_sent) {
        const int sent =
            kind == Sent::Kind::Sql
                ? PQsendQueryParams(m_connection, text.constData(), 0, nullptr, nullptr, nullptr, nullptr,
                                    kAsText)
                : PQsendQueryPrepared(m_connection, text.constData(), values.count(), values.texts(),
                                      values.lengths(), values.formats(), kAsText);
        if (sent != 1)
            return false;
    }
    return PQpipelineSync(m_connection) == 1;
}

// Each statement has its results up to a null, and then the end of the pipeline its own. What comes after one
// that failed was not run. Something may fail at the end as well: a check that was put off until then, or the
// server ends the session.
pg_result *PostgresSession::takeResults(std::size_t count) const
{
    ResultPtr answer;
    bool hasFailed = false;
    for (std::size_t i = 0; i < count; ++i) {
        while (PGresult *next = PQgetResult(m_connection)) {
            ResultPtr result(next);
            if (hasFailed)
                continue;
            hasFailed = errorOf(m_connection, next).has_value();
            answer = std::move(result);
        }
    }
    constexpr int kMostAtTheEnd = 4; // an error, a null, the end
    for (int i = 0; i < kMostAtTheEnd && PQstatus(m_connection) == CONNECTION_OK; ++i) {
        ResultPtr result(PQgetResult(m_connection));
        if (result && PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC)
            break;
        if (result && !hasFailed) {
            hasFailed = true;
            answer = std::move(result);
        }
    }
    return answer.release();
}

std::unique_ptr<Prepared> PostgresSession::prepare(const QString &sql)
{
    // Names live as long as the connection; one that was refused leaves its number unused.
    const QByteArray name = "danggol_" + QByteArray::number(++m_prepared);
    const ResultPtr result(
        PQprepare(m_connection, name.constData(), withNumberedParameters(sql).constData(), 0, nullptr));
    if (std::optional<NativeError> error = errorOf(m_connection, result.get())) {
        m_error = std::move(*error);
        return nullptr;
    }
    return std::make_unique<PostgresPrepared>(*this, name);
}

} // namespace danggol::storage

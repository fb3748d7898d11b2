// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/postgres_session.h"

#include <libpq-fe.h>

#include <cstdlib>
#include <vector>

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

/// The values as libpq takes them: texts end with a zero, bytes go as they are.
class Parameters
{
public:
    explicit Parameters(std::span<const Value> values)
    {
        m_kept.reserve(values.size());
        for (const Value &value : values)
            std::visit(*this, value.stored());
    }

    void operator()(std::monostate) { add(QByteArray(), false); }
    void operator()(qint64 number) { add(QByteArray::number(number), false); }
    void operator()(const QString &text) { add(text.isEmpty() ? QByteArray("") : text.toUtf8(), false); }
    void operator()(const QByteArray &bytes) { add(bytes, true); }

    [[nodiscard]] int count() const { return static_cast<int>(m_kept.size()); }
    [[nodiscard]] const char *const *texts() const { return m_texts.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }

private:
    void add(QByteArray value, bool isBinary)
    {
        m_kept.push_back(std::move(value));
        const QByteArray &kept = m_kept.back();
        m_texts.push_back(kept.isNull() ? nullptr : kept.constData());
        m_lengths.push_back(static_cast<int>(kept.size()));
        m_formats.push_back(isBinary ? 1 : 0);
    }

    std::vector<QByteArray> m_kept;
    std::vector<const char *> m_texts;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

class PostgresPrepared final : public Prepared
{
public:
    PostgresPrepared(PGconn *connection, QByteArray name) : m_connection(connection), m_name(std::move(name))
    {}

    bool execute(std::span<const Value> values) override
    {
        const Parameters parameters(values);
        m_result.reset(PQexecPrepared(m_connection, m_name.constData(), parameters.count(),
                                      parameters.texts(), parameters.lengths(), parameters.formats(), 0));
        m_row = -1;
        m_error = errorOf(m_connection, m_result.get());
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
    PGconn *m_connection;
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

std::optional<NativeError> PostgresSession::run(const QString &sql)
{
    const ResultPtr result(PQexec(m_connection, sql.toUtf8().constData()));
    return errorOf(m_connection, result.get());
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
    return std::make_unique<PostgresPrepared>(m_connection, name);
}

} // namespace danggol::storage

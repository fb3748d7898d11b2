// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"

#include "services/domain/assert.h"
#include "services/storage/sqlite_session.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

namespace danggol::storage
{

namespace
{

// A value of a libpq connection string.
QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

// QPSQL has room for one host and one port; libpq takes the last of several settings of one name.
QString postgresOptions(const DatabaseUrl &url, const ConnectionSettings &settings)
{
    QStringList hosts;
    QStringList ports;
    for (const HostPort &host : url.hosts) {
        hosts.append(host.host);
        ports.append(QString::number(host.port));
    }
    const int connectTimeoutSeconds = qMax(2, (settings.connectTimeoutMs + 999) / 1000);
    QStringList options{QStringLiteral("host=") + hosts.join(u','),
                        QStringLiteral("port=") + ports.join(u','),
                        QStringLiteral("connect_timeout=%1").arg(connectTimeoutSeconds),
                        QStringLiteral("application_name=danggol"),
                        QStringLiteral("keepalives=1"),
                        QStringLiteral("keepalives_idle=10"),
                        QStringLiteral("keepalives_interval=3"),
                        QStringLiteral("keepalives_count=3"),
                        QStringLiteral("tcp_user_timeout=15000"),
                        QStringLiteral("target_session_attrs=read-write")};
    for (const auto &[name, value] : url.parameters) {
        if (name != QLatin1String("connect_timeout"))
            options.append(name + u'=' + quoted(value));
    }
    return options.join(u';');
}

// What only a developer can make something of.
void tellIfInternal(const NativeError &native, const Classified &classified)
{
    if (classified.error.code == ErrorCode::Internal)
        qWarning("danggol.storage: [%s] %s", qPrintable(native.code), qPrintable(native.text));
}

} // namespace

Connection::Connection(DatabaseUrl url, Access access, ConnectionSettings settings)
    : m_url(std::move(url))
    , m_access(access)
    , m_settings(settings)
    , m_dialect(Dialect::forEngine(m_url.engine))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Connection::~Connection()
{
    close();
}

Result<Done> Connection::open()
{
    close();
    TRY_DONE(connect());
    m_failure = Failure::None;
    // Settings want to know the schema, which a damaged file does not give.
    if (m_settings.readsFileOnly)
        return Done{};
    Result<Done> applied = applySettings();
    // Half set up, it would run without its time-outs or its promise to read only.
    if (!applied)
        close();
    return applied;
}

// Apart from `open`, because a connection can only be closed once nobody holds it.
Result<Done> Connection::connect()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(m_dialect->driverName(), m_name);
    if (m_url.engine == Engine::Sqlite) {
        SqliteSession::setUpLibrary();
        database.setDatabaseName(m_url.file);
        const QString readOnly =
            m_settings.readsFileOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString();
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_settings.busyTimeoutMs) +
                                   readOnly);
    } else {
        database.setDatabaseName(m_url.databaseName);
        database.setUserName(m_url.user);
        database.setPassword(m_url.password);
        database.setConnectOptions(postgresOptions(m_url, m_settings));
    }
    if (!database.open()) {
        const QSqlError error = database.lastError();
        const NativeError native{error.nativeErrorCode(), error.text(), m_url.engine == Engine::Sqlite};
        const Classified classified = m_dialect->classify(native);
        tellIfInternal(native, classified);
        m_failure = m_url.engine == Engine::Postgres ? Failure::ConnectionLost : classified.failure;
        Error answer = classified.error;
        return fail(std::move(answer).withDetail(QStringLiteral("cause"), error.databaseText().trimmed()));
    }
    m_driver = database.driver();
    m_session = Session::on(*m_driver, m_url.engine);
    DANGGOL_ASSERT(m_session != nullptr); // these are the drivers that Danggol is built for
    return Done{};
}

Result<Done> Connection::applySettings()
{
    for (const QString &setting : m_dialect->sessionSettings(m_access))
        TRY_DONE(run(setting));
    return Done{};
}

void Connection::close()
{
    m_statements.clear();
    m_session.reset();
    m_driver = nullptr;
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

bool Connection::isOpen() const
{
    return m_driver != nullptr && m_driver->isOpen();
}

Result<Done> Connection::run(const QString &sql)
{
    if (!isOpen())
        return fail(notOpen());
    if (std::optional<NativeError> error = m_session->run(sql))
        return fail(failed(std::move(*error), sql));
    return Done{};
}

Result<Done> Connection::rollBack()
{
    if (!isOpen())
        return fail(notOpen());
    dropSent();
    const QString sql = QStringLiteral("ROLLBACK");
    std::optional<NativeError> error = m_session->run(sql);
    const QString nothingToEnd = m_dialect->nothingToRollBack();
    if (!error || (!nothingToEnd.isEmpty() && error->text.contains(nothingToEnd)))
        return Done{};
    return fail(failed(std::move(*error), sql));
}

Result<qint64> Connection::number(const QString &sql)
{
    if (!isOpen())
        return fail(notOpen());
    const std::unique_ptr<Prepared> question = m_session->prepare(sql);
    if (!question)
        return fail(failed(m_session->error(), sql));
    const bool hasAnswer = question->execute({}) && question->next();
    if (question->error())
        return fail(failed(*question->error(), sql));
    return hasAnswer ? question->integer(0) : 0;
}

Result<Prepared *> Connection::execute(const Statement &statement, std::span<const Value> values)
{
    TRY(Prepared * query, probed(statement));
    if (!query->execute(values))
        return fail(failed(*query->error(), statement.sql()));
    return query;
}

Result<Done> Connection::send(const Statement &statement, std::span<const Value> values)
{
    TRY(Prepared * query, probed(statement));
    if (!query->send(values))
        return fail(failed(*query->error(), statement.sql()));
    return Done{};
}

Result<Done> Connection::send(const QString &sql)
{
    if (!isOpen())
        return fail(notOpen());
    if (std::optional<NativeError> error = m_session->send(sql))
        return fail(failed(std::move(*error), sql));
    return Done{};
}

Result<Done> Connection::settle()
{
    if (!isOpen())
        return fail(notOpen());
    if (std::optional<NativeError> error = m_session->settle())
        return fail(failed(std::move(*error), QString()));
    return Done{};
}

void Connection::dropSent()
{
    if (m_session)
        m_session->dropSent();
}

// Prepared, unless a test wants it to fail.
Result<Prepared *> Connection::probed(const Statement &statement)
{
    TRY(Prepared * query, prepared(statement));
    if (std::optional<NativeError> error = m_settings.probe ? m_settings.probe(statement) : std::nullopt)
        return fail(failed(std::move(*error), statement.sql()));
    return query;
}

Result<Prepared *> Connection::prepared(const Statement &statement)
{
    if (m_statements.size() <= statement.index())
        m_statements.resize(Statement::all().size());
    std::unique_ptr<Prepared> &slot = m_statements[statement.index()];
    if (slot)
        return slot.get();
    if (!isOpen())
        return fail(notOpen());
    slot = m_session->prepare(m_dialect->statement(statement.sql()));
    if (!slot)
        return fail(failed(m_session->error(), statement.sql()));
    return slot.get();
}

void Connection::finishStatements()
{
    for (const std::unique_ptr<Prepared> &query : m_statements) {
        if (query)
            query->finish();
    }
}

Error Connection::failed(NativeError native, const QString &sql)
{
    native.text += u' ' + sql;
    const Classified classified = m_dialect->classify(native);
    if (!m_isTrying)
        tellIfInternal(native, classified);
    m_failure = classified.failure;
    m_error = classified.error;
    return m_error;
}

Error Connection::notOpen()
{
    return failed({QString(), QStringLiteral("The connection is not open."), false}, QString());
}

} // namespace danggol::storage

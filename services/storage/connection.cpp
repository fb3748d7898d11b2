// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace danggol::storage
{

namespace
{

QVariant toVariant(const Value &value)
{
    struct Visitor
    {
        QVariant operator()(std::monostate) const { return QVariant(QMetaType(QMetaType::LongLong)); }
        QVariant operator()(qint64 number) const { return QVariant(static_cast<qlonglong>(number)); }
        QVariant operator()(const QString &text) const
        {
            return text.isNull() ? QVariant(QLatin1String("")) : text;
        }
        QVariant operator()(const QByteArray &bytes) const { return bytes; }
    };
    return std::visit(Visitor{}, value.stored());
}

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
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

bool Connection::isOpen() const
{
    return QSqlDatabase::contains(m_name) && QSqlDatabase::database(m_name, false).isOpen();
}

Result<Done> Connection::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(failed(query));
    return Done{};
}

Result<Done> Connection::rollBack()
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (query.exec(QStringLiteral("ROLLBACK")))
        return Done{};
    const QString nothingToEnd = m_dialect->nothingToRollBack();
    const bool hasEnded = !nothingToEnd.isEmpty() && query.lastError().text().contains(nothingToEnd);
    if (hasEnded)
        return Done{};
    return fail(failed(query));
}

Result<qint64> Connection::number(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(failed(query));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<QSqlQuery *> Connection::execute(const Statement &statement, std::span<const Value> values)
{
    TRY(QSqlQuery * query, prepared(statement));
    for (std::size_t i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), toVariant(values[i]));
    if (!query->exec())
        return fail(failed(*query));
    return query;
}

Result<QSqlQuery *> Connection::prepared(const Statement &statement)
{
    if (m_statements.size() <= statement.index())
        m_statements.resize(Statement::all().size());
    std::unique_ptr<QSqlQuery> &slot = m_statements[statement.index()];
    if (slot)
        return slot.get();
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(m_dialect->statement(statement.sql())))
        return fail(failed(*query));
    slot = std::move(query);
    return slot.get();
}

void Connection::finishStatements()
{
    for (const std::unique_ptr<QSqlQuery> &query : m_statements) {
        if (query)
            query->finish();
    }
}

Error Connection::failed(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    const NativeError native{error.nativeErrorCode(), error.text() + u' ' + query.lastQuery(), isOpen()};
    const Classified classified = m_dialect->classify(native);
    if (!m_isTrying)
        tellIfInternal(native, classified);
    m_failure = classified.failure;
    m_error = classified.error;
    return m_error;
}

QSqlDriver *Connection::driver() const
{
    return QSqlDatabase::database(m_name, false).driver();
}

} // namespace danggol::storage

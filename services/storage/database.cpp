// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database.h"

#include "services/storage/change_listener.h"
#include "services/storage/database_file.h"
#include "services/storage/migration_files.h"
#include "services/storage/migrator.h"
#include "services/storage/reader_lane.h"

namespace danggol::storage
{

namespace
{

Error queueFull()
{
    return {ErrorCode::Busy,
            QStringLiteral("Too much is waiting for the database. Nothing was done. Try again in a moment."),
            {},
            {}};
}

Result<Done> prepare(const DatabaseOptions &options, const Clock &clock)
{
    if (options.url.engine == Engine::Sqlite)
        TRY_DONE(database_file::prepare(options.url.file));
    Connection connection(options.url, Access::Write, options.connection);
    TRY_DONE(connection.open());
    return Migrator(connection, migrationFiles(), clock).migrate();
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(DatabaseOptions options, const Clock &clock)
{
    TRY_DONE(prepare(options, clock));
    std::unique_ptr<Database> database(new Database(std::move(options), clock));
    // What is read from here on may not become old unheard.
    if (database->m_listener)
        database->m_listener->awaitFirstTry(database->m_options.retry.unavailableAfterMs);
    return database;
}

Database::Database(DatabaseOptions options, const Clock &clock)
    : m_options(std::move(options))
    , m_feed(std::make_unique<ChangeFeed>())
    , m_status(std::make_unique<ConnectionStatus>())
    , m_reads(m_options.readQueueCapacity)
{
    startLanes(clock);
}

void Database::startLanes(const Clock &clock)
{
    const bool isPostgres = m_options.url.engine == Engine::Postgres;
    for (int i = 0; i < m_options.readers; ++i)
        m_readers.push_back(std::make_unique<ReaderLane>(m_options.url, m_options.connection, m_options.retry,
                                                         m_reads, *m_status, m_retrySignal, m_way));
    const WriterLaneOptions lane{m_options.url,           m_options.connection,
                                 m_options.retry,         m_options.writeQueueCapacity,
                                 m_options.mostPerCommit, m_options.probe};
    for (int i = 0; i < (isPostgres ? m_options.postgresWriters : 1); ++i)
        m_writers.push_back(
            std::make_unique<WriterLane>(lane, clock, *m_feed, *m_status, m_retrySignal, m_counters, m_way));
    if (isPostgres)
        m_listener = std::make_unique<ChangeListener>(m_options.url, m_options.connection, m_options.retry,
                                                      *m_feed, *m_status, m_retrySignal);
}

Database::~Database()
{
    // Nobody waits for a database that is gone: what is queued has one try each from here on.
    m_retrySignal.stop();
    m_listener.reset();
    m_reads.close();
    m_readers.clear();
    // A last answer may ask for more: it finds every lane still there, and closed.
    for (const auto &writer : m_writers)
        writer->close();
}

DatabaseLoad Database::load() const
{
    DatabaseLoad load{.waitingReads = static_cast<qint64>(m_reads.size()),
                      .writers = static_cast<qint64>(m_writers.size()),
                      .readers = m_options.readers,
                      .writeQueueCapacity = static_cast<qint64>(m_options.writeQueueCapacity),
                      .readQueueCapacity = static_cast<qint64>(m_options.readQueueCapacity)};
    for (const auto &writer : m_writers)
        load.waitingWrites += static_cast<qint64>(writer->waiting());
    m_counters.copyTo(load);
    return load;
}

void Database::submit(ReadJob &&job)
{
    auto finish = job.finish;
    if (m_reads.push(std::move(job)))
        return;
    m_counters.refusedAsBusy();
    finish(queueFull());
}

void Database::submit(WriteJob &&job)
{
    auto finish = job.finish;
    const std::size_t lane = laneOf(job.key, m_writers.size());
    if (m_writers[lane]->submit(std::move(job)))
        return;
    m_counters.refusedAsBusy();
    finish(queueFull());
}

} // namespace danggol::storage

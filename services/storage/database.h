// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/storage/change_feed.h"
#include "services/storage/connection_status.h"
#include "services/storage/database_load.h"
#include "services/storage/database_url.h"
#include "services/storage/job.h"
#include "services/storage/joint_work.h"
#include "services/storage/lane_connection.h"
#include "services/storage/writer_lane.h"

#include <functional>
#include <memory>
#include <optional>

namespace danggol::storage
{

struct DatabaseOptions
{
    DatabaseUrl url;
    /// Readers beside the writers.
    int readers = 2;
    /// Writer lanes on PostgreSQL; SQLite has one writer.
    int postgresWriters = 4;
    std::size_t writeQueueCapacity = 1'024;
    std::size_t readQueueCapacity = 1'024;
    std::size_t mostPerCommit = 64;
    ConnectionSettings connection;
    RetryPolicy retry;
    /// For tests: reaches into every commit.
    CommitProbe probe;
};

/// A shop's database: brings units of work to its own threads and their answers back. Every function may be
/// called from any thread and none of them blocks.
class Database
{
public:
    /// Opens, and brings the schema up to date. Blocks, so not for a GUI thread. Unavailable, NotADatabase,
    /// ReadOnly, DiskFull or SchemaTooNew when it cannot be used; then nothing was changed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(DatabaseOptions options, const Clock &clock);
    /// Works off what is queued, answers it, and closes.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs `work` on a reader, over one consistent moment of the data. Busy at once when the queue is full.
    template <class T>
    void read(std::function<Result<T>(Transaction &)> work, Reply<T> reply)
    {
        auto kept = std::make_shared<std::optional<Result<T>>>();
        ReadJob job;
        job.queuedAt = std::chrono::steady_clock::now();
        job.run = [work = std::move(work), kept](Transaction &transaction) { *kept = work(transaction); };
        job.finish = finisher<T>(kept, std::move(reply));
        submit(std::move(job));
    }

    /// Runs `work` once for `operation`, however often that operation is sent, as one atomic unit, and
    /// replies after its commit is durable. `work` may run again after a retry, so it must do nothing but use
    /// its transaction. Busy at once when the queue is full, Unavailable when the database cannot be reached
    /// in time.
    template <class T>
    void write(LaneKey key, const Operation &operation, std::function<Result<T>(Transaction &)> work,
               Reply<T> reply, Locks locks = Locks::Any)
    {
        auto kept = std::make_shared<std::optional<Result<T>>>();
        WriteJob job = writeJob<T>(key, operation, kept, std::move(reply));
        job.locks = locks;
        job.run = [work = std::move(work), kept](Transaction &transaction) {
            return keep<T>(kept, work(transaction));
        };
        submit(std::move(job));
    }

    /// The same for a work of which many wait for one row: those with one key that stand in one batch are run
    /// by `run.together`, where it can, and otherwise each by `run.alone`.
    template <class T, class Command>
    void writeJointly(LaneKey key, const Operation &operation, Command command, JointRun<T, Command> run,
                      Reply<T> reply)
    {
        auto kept = std::make_shared<std::optional<Result<T>>>();
        auto joint = std::make_shared<JointWorkOf<T, Command>>(std::move(command), std::move(run), kept);
        WriteJob job = writeJob<T>(key, operation, kept, std::move(reply));
        job.joint = joint;
        job.run = [joint](Transaction &transaction) { return joint->runAlone(transaction); };
        submit(std::move(job));
    }

    [[nodiscard]] ChangeFeed &changes() { return *m_feed; }
    [[nodiscard]] ConnectionStatus &status() { return *m_status; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_options.url; }
    /// Does not wait for the next planned try of a lost connection.
    void retryNow() { m_retrySignal.retryNow(); }
    /// How busy it is, for metrics.
    [[nodiscard]] DatabaseLoad load() const;

private:
    Database(DatabaseOptions options, const Clock &clock);

    /// All of it but how it is run.
    template <class T>
    static WriteJob writeJob(LaneKey key, const Operation &operation, const KeptAnswer<T> &kept,
                             Reply<T> reply)
    {
        WriteJob job;
        job.key = key;
        job.operation = operation;
        job.queuedAt = std::chrono::steady_clock::now();
        job.recall = [kept](const QByteArray &bytes) {
            *kept = codec::decode<T>(bytes);
            return kept->has_value();
        };
        job.finish = finisher<T>(kept, std::move(reply));
        return job;
    }

    template <class T>
    static std::function<void(std::optional<Error>)> finisher(KeptAnswer<T> kept, Reply<T> reply)
    {
        return [kept = std::move(kept), reply = std::move(reply)](std::optional<Error> error) {
            if (error)
                reply(fail(std::move(*error)));
            else
                reply(std::move(**kept));
        };
    }

    void submit(ReadJob &&job);
    void submit(WriteJob &&job);
    void startLanes(const Clock &clock);

    DatabaseOptions m_options;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<ConnectionStatus> m_status;
    RetrySignal m_retrySignal;
    LoadCounters m_counters;
    RightOfWay m_way;
    JobQueue<ReadJob> m_reads;
    std::vector<std::unique_ptr<class ReaderLane>> m_readers;
    std::vector<std::unique_ptr<WriterLane>> m_writers;
    std::unique_ptr<class ChangeListener> m_listener;
};

} // namespace danggol::storage

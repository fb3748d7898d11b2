// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/storage/change_feed.h"
#include "services/storage/connection.h"
#include "services/storage/job.h"
#include "services/storage/joint_work.h"
#include "services/storage/operation_log.h"

#include <QHash>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace danggol::storage
{

/// Where a test may reach into a commit.
enum class CommitPoint { Before, After };
/// Answers false to have the lane believe that the connection broke at this point.
using CommitProbe = std::function<bool(CommitPoint)>;

/// How one job of a durable batch is to be answered.
struct JobOutcome
{
    /// Why it cannot be answered with what its unit kept; nothing where it can.
    std::optional<Error> refusal;
    /// Whether the kept answer is the one in the operation's row; the unit did not run then.
    bool wasRecalled = false;
};

/// How a batch ended: `failure` None means that it is durable and every job has its answer.
struct BatchOutcome
{
    Failure failure = Failure::None;
    Error error;
    ChangeSet changes;
    /// In the order of the jobs.
    std::vector<JobOutcome> jobs;
    /// Whether it could not be run without savepoints.
    bool neededSavepoints = false;
};

/// How a batch is run. Most works succeed, so it is first tried with nothing between them. Only when one that
/// is refused has something to take back is all taken back and run again, with a savepoint for each.
enum class Savepoints { WhenNeeded, ForEach };

/// Several writes in one transaction: a refused one goes back alone, and one commit makes the rest durable.
class Batch
{
public:
    Batch(Connection &connection, const ChangeFeed &feed, const Clock &clock, const CommitProbe &probe);

    [[nodiscard]] BatchOutcome run(const std::vector<WriteJob> &jobs,
                                   Savepoints savepoints = Savepoints::WhenNeeded);

private:
    [[nodiscard]] Result<Done> runWithoutSavepoints(const std::vector<WriteJob> &jobs, BatchOutcome &outcome);
    [[nodiscard]] Result<Done> runNext(std::span<const WriteJob> jobs, BatchOutcome &outcome);
    [[nodiscard]] std::size_t jointly(std::span<const WriteJob> jobs) const;
    [[nodiscard]] Result<bool> runJointly(std::span<const WriteJob> jobs, BatchOutcome &outcome);
    [[nodiscard]] Result<std::optional<std::vector<UnitAnswer>>> runJointUnit(std::span<const WriteJob> jobs,
                                                                              Transaction &transaction);
    [[nodiscard]] Result<JobOutcome> runPlainly(const WriteJob &job, ChangeSet &changes);
    [[nodiscard]] Error savepointsNeeded();
    [[nodiscard]] Result<Done> begin(const std::vector<WriteJob> &jobs);
    [[nodiscard]] std::optional<JobOutcome> doneBefore(const WriteJob &job) const;
    void rememberIfItCounts(const WriteJob &job, const UnitAnswer &answer);
    [[nodiscard]] Result<Done> rememberPlainly();
    [[nodiscard]] Result<Done> writeRemembered();
    [[nodiscard]] Result<Done> runAll(const std::vector<WriteJob> &jobs, BatchOutcome &outcome);
    [[nodiscard]] Result<JobOutcome> runOne(const WriteJob &job, ChangeSet &changes);
    [[nodiscard]] UnitAnswer runSettled(const WriteJob &job, Transaction &transaction);
    [[nodiscard]] UnitAnswer runUnit(const WriteJob &job, Transaction &transaction);
    [[nodiscard]] static JobOutcome recalled(const WriteJob &job, const QByteArray &answer);
    [[nodiscard]] Result<Done> checkNotDoneElsewhere(Transaction &transaction, const WriteJob &job);
    [[nodiscard]] Error doneElsewhere();
    [[nodiscard]] Result<Done> commit(const ChangeSet &changes);
    [[nodiscard]] Result<Done> probed(CommitPoint point);

    Connection &m_connection;
    const ChangeFeed &m_feed;
    const Clock &m_clock;
    const CommitProbe &m_probe;
    /// By id: what the jobs' operations were answered before, and what they are answered in this batch.
    QHash<QString, operation_log::Remembered> m_remembered;
    /// Those of this batch, which are written before its commit.
    QList<operation_log::Remembered> m_toRemember;
    /// What the last unit failed with beside its own answer.
    std::optional<Error> m_thrown;
    bool m_probeBroke = false;
    bool m_doneElsewhere = false;
    bool m_needsSavepoints = false;
};

} // namespace danggol::storage

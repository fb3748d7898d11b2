// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/batch.h"

#include "services/domain/assert.h"
#include "services/storage/thrown_error.h"

#include <QSet>

#include <algorithm>
#include <typeinfo>

namespace danggol::storage
{

namespace
{
const QString kSavepoint = QStringLiteral("SAVEPOINT unit");
const QString kRelease = QStringLiteral("RELEASE SAVEPOINT unit");
const QString kRollbackTo = QStringLiteral("ROLLBACK TO SAVEPOINT unit");

// The engine has taken it back; but the disk has been given it, and if the power goes before the next write,
// the disk may bring it out again.
Error diskMayHaveIt()
{
    return {ErrorCode::Unavailable,
            QStringLiteral("The disk reported an error while this was being saved, so it may or may not be "
                           "done. Try again: nothing is done twice."),
            {},
            {{QStringLiteral("disk"), true}, {kMayBeDone, true}}};
}
} // namespace

Batch::Batch(Connection &connection, const ChangeFeed &feed, const Clock &clock, const CommitProbe &probe)
    : m_connection(connection), m_feed(feed), m_clock(clock), m_probe(probe)
{}

BatchOutcome Batch::run(const std::vector<WriteJob> &jobs, Savepoints savepoints)
{
    BatchOutcome outcome;
    m_connection.clearFailure();
    m_probeBroke = false;
    m_doneElsewhere = false;
    m_needsSavepoints = false;
    Result<Done> done =
        savepoints == Savepoints::ForEach ? runAll(jobs, outcome) : runWithoutSavepoints(jobs, outcome);
    if (!done && m_needsSavepoints && m_connection.rollBack()) {
        m_connection.clearFailure();
        outcome = {};
        outcome.neededSavepoints = true;
        done = runAll(jobs, outcome);
    }
    if (done)
        return outcome;
    outcome.error = done.error();
    outcome.failure = m_probeBroke ? Failure::ConnectionLost : m_connection.failure();
    if (m_doneElsewhere && outcome.failure == Failure::None)
        outcome.failure = Failure::Retry;
    if (outcome.failure == Failure::None)
        outcome.failure = Failure::Fatal;
    if (outcome.failure != Failure::ConnectionLost) {
        // A transaction that will not end would be in the way of the next one.
        if (!m_connection.rollBack())
            m_connection.close();
    }
    return outcome;
}

Result<Done> Batch::runWithoutSavepoints(const std::vector<WriteJob> &jobs, BatchOutcome &outcome)
{
    TRY_DONE(begin(jobs));
    std::span<const WriteJob> rest(jobs);
    while (!rest.empty()) {
        const std::span<const WriteJob> next = rest.first(jointly(rest));
        m_connection.setTrying(true);
        const Result<Done> done = runNext(next, outcome);
        m_connection.setTrying(false);
        // Also one that was sent before: it fails with whatever is asked next.
        if (!done && m_connection.failure() == Failure::Statement)
            return fail(savepointsNeeded());
        TRY_DONE(done);
        rest = rest.subspan(next.size());
    }
    TRY_DONE(rememberPlainly());
    return commit(outcome.changes);
}

// What the last units sent may fail as late as here, and whose it was shows with savepoints.
Result<Done> Batch::rememberPlainly()
{
    m_connection.setTrying(true);
    Result<Done> written = writeRemembered();
    m_connection.setTrying(false);
    if (!written && m_connection.failure() == Failure::Statement)
        return fail(savepointsNeeded());
    return written;
}

Result<Done> Batch::runNext(std::span<const WriteJob> jobs, BatchOutcome &outcome)
{
    if (jobs.size() > 1) {
        TRY(const bool isDone, runJointly(jobs, outcome));
        if (isDone)
            return Done{};
    }
    for (const WriteJob &job : jobs) {
        TRY(JobOutcome done, runPlainly(job, outcome.changes));
        outcome.jobs.push_back(std::move(done));
    }
    return Done{};
}

// How many from the first on may be run as one: of its kind and key, each of another operation, none of them
// done before.
std::size_t Batch::jointly(std::span<const WriteJob> jobs) const
{
    const WriteJob &first = jobs.front();
    QSet<QString> operations;
    const auto goesWithFirst = [&](const WriteJob &job) {
        if (!first.joint || !job.joint || job.key != first.key || m_remembered.contains(job.operation.id))
            return false;
        const JointWork &one = *first.joint;
        const JointWork &other = *job.joint;
        const qsizetype before = operations.size();
        operations.insert(job.operation.id);
        return typeid(one) == typeid(other) && operations.size() > before;
    };
    const auto end = std::find_if_not(jobs.begin(), jobs.end(), goesWithFirst);
    return std::max<std::size_t>(1, static_cast<std::size_t>(end - jobs.begin()));
}

// False: each has to be run by itself, and nothing was changed.
Result<bool> Batch::runJointly(std::span<const WriteJob> jobs, BatchOutcome &outcome)
{
    Transaction transaction(m_connection);
    const Result<std::optional<std::vector<UnitAnswer>>> answers = runJointUnit(jobs, transaction);
    const Failure failure = m_connection.failure();
    if (failure != Failure::None && failure != Failure::Statement)
        return fail(m_connection.error());
    if (!answers) {
        // By itself, what is wrong costs its own answer alone; but there nobody might hear of it.
        qWarning("danggol.storage: works that were run as one failed, and are run one by one: %s",
                 qPrintable(answers.error().message));
        return fail(savepointsNeeded());
    }
    DANGGOL_ASSERT(failure == Failure::None);
    if (!*answers) {
        DANGGOL_ASSERT(!transaction.hasChangedRows());
        return false;
    }
    DANGGOL_ASSERT((*answers)->size() == jobs.size());
    outcome.changes.changes.append(transaction.changes());
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const UnitAnswer &answer = (**answers)[i];
        if (!answer.succeeded)
            TRY_DONE(checkNotDoneElsewhere(transaction, jobs[i]));
        rememberIfItCounts(jobs[i], answer);
        outcome.jobs.emplace_back();
    }
    return true;
}

Result<std::optional<std::vector<UnitAnswer>>> Batch::runJointUnit(std::span<const WriteJob> jobs,
                                                                   Transaction &transaction)
{
    std::vector<JointWork *> works;
    for (const WriteJob &job : jobs)
        works.push_back(job.joint.get());
    try {
        return works.front()->runAll(transaction, works);
    } catch (const std::exception &exception) {
        m_connection.finishStatements();
        return fail(thrownError(exception));
    }
}

// One question for all of them, which brings the begin along: each is a round trip on PostgreSQL.
Result<Done> Batch::begin(const std::vector<WriteJob> &jobs)
{
    m_remembered.clear();
    m_toRemember.clear();
    TRY_DONE(m_connection.send(m_connection.dialect().begin(Access::Write)));
    QList<QString> ids;
    for (const WriteJob &job : jobs)
        ids.append(job.operation.id);
    Transaction transaction(m_connection);
    TRY(const QList<operation_log::Remembered> rows, operation_log::findAll(transaction, ids));
    for (const operation_log::Remembered &row : rows)
        m_remembered.insert(row.id, row);
    return Done{};
}

Result<JobOutcome> Batch::runPlainly(const WriteJob &job, ChangeSet &changes)
{
    if (std::optional<JobOutcome> before = doneBefore(job))
        return std::move(*before);
    Transaction transaction(m_connection);
    transaction.setOperationId(job.operation.id);
    const UnitAnswer answer = runUnit(job, transaction);
    const Failure failure = m_connection.failure();
    if (failure != Failure::None && failure != Failure::Statement)
        return fail(m_connection.error());
    // PostgreSQL goes on after a failed statement only from a savepoint.
    if (failure == Failure::Statement || (!answer.succeeded && transaction.hasChangedRows()))
        return fail(savepointsNeeded());
    if (answer.succeeded)
        changes.changes.append(transaction.changes());
    else
        TRY_DONE(checkNotDoneElsewhere(transaction, job));
    rememberIfItCounts(job, answer);
    return JobOutcome{.refusal = m_thrown};
}

Error Batch::savepointsNeeded()
{
    m_needsSavepoints = true;
    return {ErrorCode::Internal, QStringLiteral("The batch has to be run with savepoints."), {}, {}};
}

Result<Done> Batch::runAll(const std::vector<WriteJob> &jobs, BatchOutcome &outcome)
{
    TRY_DONE(begin(jobs));
    for (const WriteJob &job : jobs) {
        TRY(JobOutcome done, runOne(job, outcome.changes));
        outcome.jobs.push_back(std::move(done));
    }
    TRY_DONE(writeRemembered());
    return commit(outcome.changes);
}

// The error ends the batch; the refusal within is this job's alone.
Result<JobOutcome> Batch::runOne(const WriteJob &job, ChangeSet &changes)
{
    if (std::optional<JobOutcome> before = doneBefore(job))
        return std::move(*before);
    TRY_DONE(m_connection.run(kSavepoint));
    Transaction transaction(m_connection);
    transaction.setOperationId(job.operation.id);
    const UnitAnswer answer = runSettled(job, transaction);
    const Failure failure = m_connection.failure();
    if (failure != Failure::None && failure != Failure::Statement)
        return fail(m_connection.error());
    // A unit that goes on after a failed statement would commit half of what it meant.
    DANGGOL_ASSERT(!answer.succeeded || failure == Failure::None);
    if (answer.succeeded) {
        changes.changes.append(transaction.changes());
    } else {
        m_connection.clearFailure();
        TRY_DONE(m_connection.run(kRollbackTo));
        TRY_DONE(checkNotDoneElsewhere(transaction, job));
    }
    rememberIfItCounts(job, answer);
    TRY_DONE(m_connection.run(kRelease));
    return JobOutcome{.refusal = m_thrown};
}

// What it sent is done, or fails, while its savepoint is there.
UnitAnswer Batch::runSettled(const WriteJob &job, Transaction &transaction)
{
    UnitAnswer answer = runUnit(job, transaction);
    if (!answer.succeeded) {
        m_connection.dropSent();
        return answer;
    }
    Result<Done> settled = m_connection.settle();
    if (settled)
        return answer;
    m_thrown = std::move(settled).error();
    return UnitAnswer{};
}

// The answer of a work that was done before, or why this one cannot have it; nothing for a new one.
std::optional<JobOutcome> Batch::doneBefore(const WriteJob &job) const
{
    const auto row = m_remembered.find(job.operation.id);
    if (row == m_remembered.end())
        return std::nullopt;
    Result<QByteArray> answer = operation_log::answerTo(job.operation, *row);
    if (!answer)
        return JobOutcome{.refusal = std::move(answer).error()};
    return recalled(job, *answer);
}

void Batch::rememberIfItCounts(const WriteJob &job, const UnitAnswer &answer)
{
    const bool refusalCounts = job.operation.refusals == Operation::Refusals::Remember && answer.isMemorable;
    if (!answer.succeeded && !refusalCounts)
        return;
    const operation_log::Remembered row{job.operation.id, job.operation.fingerprint, answer.bytes,
                                        m_clock.now()};
    m_remembered.insert(row.id, row);
    m_toRemember.append(row);
}

// Last, and in one statement for many: whoever was faster with one of them has done the operation.
Result<Done> Batch::writeRemembered()
{
    Transaction transaction(m_connection);
    TRY(const bool first, operation_log::rememberAll(transaction, m_toRemember));
    return first ? Result<Done>(Done{}) : fail(doneElsewhere());
}

// A unit that throws found damage, or is a fault of ours. It costs its own answer, not those of the others in
// the batch.
UnitAnswer Batch::runUnit(const WriteJob &job, Transaction &transaction)
{
    m_thrown.reset();
    try {
        return job.run(transaction);
    } catch (const std::exception &exception) {
        qCritical("danggol.storage: a unit of work failed: %s", exception.what());
        m_thrown = thrownError(exception);
        m_connection.finishStatements();
        return UnitAnswer{};
    }
}

// The same operation may have been sent to another till at the same time. What this unit waited for was then
// done by the operation itself, so the refusal is not its answer.
Result<Done> Batch::checkNotDoneElsewhere(Transaction &transaction, const WriteJob &job)
{
    const bool onlyWriter = !m_connection.dialect().batchesByKey();
    if (onlyWriter)
        return Done{};
    const Result<std::optional<QByteArray>> remembered = operation_log::find(transaction, job.operation);
    if (m_connection.failure() != Failure::None)
        return fail(m_connection.error()); // nothing is known of another till
    const bool isNew = remembered && !*remembered;
    return isNew ? Result<Done>(Done{}) : fail(doneElsewhere());
}

// Has the batch run again; then the operation is found, and its answer recalled.
Error Batch::doneElsewhere()
{
    m_doneElsewhere = true;
    return {ErrorCode::Busy,
            QStringLiteral("The same was sent from another till and is being done. Nothing is done twice. "
                           "Try again in a moment."),
            {},
            {}};
}

JobOutcome Batch::recalled(const WriteJob &job, const QByteArray &answer)
{
    if (job.recall(answer))
        return {.refusal = std::nullopt, .wasRecalled = true};
    return {.refusal = Error{
                ErrorCode::AlreadyExists,
                QStringLiteral("This was done before, by another version of Danggol. It was not done again. "
                               "Refresh to see it."),
                {},
                {}}};
}

Result<Done> Batch::commit(const ChangeSet &changes)
{
    TRY_DONE(probed(CommitPoint::Before));
    const QString notify =
        changes.changes.isEmpty() ? QString() : m_connection.dialect().notify(m_feed.toNotice(changes));
    // In one round trip. When the notice cannot be given, the engine does not go on to the commit.
    const QString end = notify.isEmpty() ? QStringLiteral("COMMIT") : notify + QStringLiteral("; COMMIT");
    if (Result<Done> committed = m_connection.run(end); !committed) {
        const bool diskFailed =
            m_connection.failure() == Failure::Fatal && committed.error().code == ErrorCode::Unavailable;
        if (diskFailed)
            return fail(diskMayHaveIt());
        return committed;
    }
    return probed(CommitPoint::After);
}

Result<Done> Batch::probed(CommitPoint point)
{
    if (!m_probe || m_probe(point))
        return Done{};
    m_probeBroke = true;
    return fail(ErrorCode::Unavailable, QStringLiteral("The connection broke."));
}

} // namespace danggol::storage

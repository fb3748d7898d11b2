// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/failing/statement_trial.h"

#include "services/storage/transaction.h"

namespace danggol::test
{

namespace
{

/// More than any step has; a step that goes on for ever is a fault of the trial.
constexpr int kMostStatements = 2'000;

} // namespace

StatementTrial::StatementTrial(Backend backend, TrialFigures &figures)
    : m_figures(figures)
    , m_engine(backend == Backend::Sqlite ? storage::Engine::Sqlite : storage::Engine::Postgres)
    , m_shop(backend, options())
    , m_state(m_shop.url())
{
    settle();
}

// One lane of each kind and one work at a time, so that statements come in the same order every time.
storage::DatabaseOptions StatementTrial::options()
{
    storage::DatabaseOptions options;
    options.readers = 1;
    options.postgresWriters = 1;
    options.mostPerCommit = 1;
    options.connection.probe = m_faults.probe();
    return options;
}

void StatementTrial::meetEach(const Step &step, const Attempt &attempt)
{
    (void)m_state.look(); // what was done beside the trial
    ++m_figures.steps;
    int n = 1;
    while (n <= kMostStatements && meets(step, n, StatementFailure::Disk, attempt)) {
        // Pieces may be done by now; and a batch that was expected to need savepoints is run once only.
        if (!meets(step, n, StatementFailure::Statement, attempt))
            break;
        ++m_figures.statements;
        ++n;
    }
    expect(n <= kMostStatements, step.what, QStringLiteral("there is no end of statements"));
}

// Whether there was an n-th statement to fail. When there was none, the attempt is the last one.
bool StatementTrial::meets(const Step &step, int n, StatementFailure failure, const Attempt &attempt)
{
    m_faults.failAt(n, nativeError(m_engine, failure));
    const std::optional<Error> error = attempt();
    if (step.extent == Extent::Followed)
        settle();
    m_faults.mend();
    m_hasChanged = m_state.look();
    if (!m_faults.hasStruck())
        return false;
    judge(step, failure, error);
    return true;
}

void StatementTrial::judge(const Step &step, StatementFailure failure, const std::optional<Error> &error)
{
    const QString where = QStringLiteral(" when this failed: ") + m_faults.struck();
    const Usual outcome = error ? Usual(error->code) : Usual();
    if (outcome == step.usual) {
        expect(step.extent == Extent::Followed, step.what, QStringLiteral("answered as ever") + where);
        return;
    }
    if (!error) {
        expect(false, step.what, QStringLiteral("done") + where);
        return;
    }
    expect(isInWords(m_engine, failure, *error), step.what, error->message + where);
    const bool isHalfDone = m_hasChanged && step.extent != Extent::Pieces;
    m_figures.halfDone += isHalfDone ? 1 : 0;
    expect(!isHalfDone, step.what, QStringLiteral("refused and yet something was written") + where);
}

void StatementTrial::expect(bool holds, const char *what, const QString &finding)
{
    if (!holds)
        m_findings.append(QLatin1String(what) + QLatin1String(": ") + finding);
}

// The one reader works in order; what it is asked by an answer it finds with the second question.
void StatementTrial::settle()
{
    for (int i = 0; i < 2; ++i)
        (void)valueOf(await<Done>([this](Reply<Done> reply) {
            shop().database().read<Done>([](storage::Transaction &) -> Result<Done> { return Done{}; },
                                         std::move(reply));
        }));
}

// The copy of the settings is read again after a failure once something else was written.
void StatementTrial::tellShopChanged()
{
    (void)valueOf(m_shop.unit<Done>([](storage::Transaction &transaction) -> Result<Done> {
        transaction.touch(Topic::Shop, 1);
        return Done{};
    }));
    settle();
}

} // namespace danggol::test

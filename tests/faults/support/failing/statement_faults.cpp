// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/failing/statement_faults.h"

#include "tests/support/fatal_warnings.h"

namespace danggol::test
{

namespace
{

// With it a unit of writing begins: was the operation done before?
const QString kFirstOfUnit = QStringLiteral("SELECT id, fingerprint, answer, at FROM operation ");

const QString kText = QStringLiteral("made to fail");

} // namespace

storage::NativeError nativeError(storage::Engine engine, StatementFailure failure)
{
    const bool isDisk = failure == StatementFailure::Disk;
    if (engine == storage::Engine::Sqlite)
        return {isDisk ? QStringLiteral("10") : QStringLiteral("19"), kText, true};
    return {isDisk ? QStringLiteral("53100") : QStringLiteral("23514"), kText, true};
}

bool isInWords(storage::Engine engine, StatementFailure failure, const Error &error)
{
    const ErrorCode disk = engine == storage::Engine::Sqlite ? ErrorCode::Unavailable : ErrorCode::DiskFull;
    return error.code == (failure == StatementFailure::Disk ? disk : ErrorCode::Internal) &&
           error.message.contains(QLatin1String("Nothing was changed"));
}

void expectWarningsOfFailingStatements()
{
    for (const storage::Engine engine : {storage::Engine::Sqlite, storage::Engine::Postgres}) {
        const storage::NativeError error = nativeError(engine, StatementFailure::Statement);
        FatalWarnings::expect(QStringLiteral("danggol.storage: [%1] %2").arg(error.code, error.text));
    }
}

storage::StatementProbe StatementFaults::probe()
{
    return [this](const storage::Statement &statement) { return meet(statement.sql()); };
}

void StatementFaults::failAt(int n, const storage::NativeError &how)
{
    begin(how, n);
}

void StatementFaults::failNew(const storage::NativeError &how)
{
    begin(how, std::nullopt);
}

void StatementFaults::begin(const storage::NativeError &how, std::optional<int> left)
{
    const std::lock_guard lock(m_mutex);
    m_how = how;
    m_left = left;
    m_struck.clear();
    m_last.clear();
    m_place = 0;
}

void StatementFaults::mend()
{
    const std::lock_guard lock(m_mutex);
    m_how.reset();
}

bool StatementFaults::hasStruck() const
{
    const std::lock_guard lock(m_mutex);
    return !m_struck.isEmpty();
}

QString StatementFaults::struck() const
{
    const std::lock_guard lock(m_mutex);
    return m_struck.simplified();
}

std::optional<storage::NativeError> StatementFaults::meet(const QString &sql)
{
    const std::lock_guard lock(m_mutex);
    if (!m_how)
        return std::nullopt;
    m_place = sql.startsWith(kFirstOfUnit) ? 1 : m_place + 1;
    if (!m_struck.isEmpty())
        return m_place == m_struckPlace && sql == m_struck ? m_how : std::nullopt;
    const QString pair = m_last + u'\n' + sql;
    m_last = sql;
    const bool isIts = m_left ? --*m_left == 0 : !m_seen.contains(pair);
    if (!isIts)
        return std::nullopt;
    m_seen.insert(pair);
    m_struck = sql;
    m_struckPlace = m_place;
    return m_how;
}

} // namespace danggol::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/progress_board.h"

#include <QElapsedTimer>

#include <chrono>

namespace danggol::test
{

namespace
{
constexpr std::chrono::seconds kPatience{60};
} // namespace

ProgressBoard::ProgressBoard(int workers)
    : m_begun(static_cast<std::size_t>(workers), 0), m_done(static_cast<std::size_t>(workers), 0)
{}

void ProgressBoard::open()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = false;
}

void ProgressBoard::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
}

bool ProgressBoard::begin(int worker)
{
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return false;
    ++m_begun[static_cast<std::size_t>(worker)];
    return true;
}

void ProgressBoard::answered(int worker)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_answers;
        m_done[static_cast<std::size_t>(worker)] = m_begun[static_cast<std::size_t>(worker)];
    }
    m_changed.notify_all();
}

void ProgressBoard::refused(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (error.code == ErrorCode::Unavailable) {
            ++m_refusals.unavailable;
            m_refusals.mayBeDone += error.details.contains(kMayBeDone) ? 1 : 0;
        } else if (error.code == ErrorCode::Busy) {
            ++m_refusals.busy;
        } else {
            m_refusals.others.append(errorCodeName(error.code) + QStringLiteral(": ") + error.message);
        }
    }
    m_changed.notify_all();
}

void ProgressBoard::waitUntil(const std::function<bool()> &isSo)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, isSo))
        qFatal("what a fault test waits for does not happen: %lld answers, unavailable %lld times, busy %lld "
               "times; %lld others, of which the last: %s",
               m_answers, m_refusals.unavailable, m_refusals.busy, m_refusals.others.size(),
               qPrintable(m_refusals.others.isEmpty() ? QStringLiteral("none") : m_refusals.others.last()));
}

void ProgressBoard::waitForAnswers(qint64 count)
{
    waitUntil([this, count, before = std::optional<qint64>()]() mutable {
        if (!before)
            before = m_answers;
        return m_answers >= *before + count;
    });
}

void ProgressBoard::waitForUnavailable(qint64 count)
{
    waitUntil([this, count, before = std::optional<qint64>()]() mutable {
        if (!before)
            before = m_refusals.unavailable;
        return m_refusals.unavailable >= *before + count;
    });
}

qint64 ProgressBoard::waitForEverybody()
{
    QElapsedTimer waited;
    waited.start();
    waitUntil([this, before = std::vector<qint64>()]() mutable {
        if (before.empty())
            before = m_begun;
        bool isEverybody = true;
        for (std::size_t i = 0; i < m_done.size(); ++i)
            isEverybody = isEverybody && m_done[i] > before[i];
        return isEverybody;
    });
    return waited.elapsed();
}

ProgressBoard::Refusals ProgressBoard::refusals() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusals;
}

} // namespace danggol::test

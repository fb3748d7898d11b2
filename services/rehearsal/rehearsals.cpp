// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rehearsal/rehearsals.h"

#include "services/rehearsal/rehearsal_run.h"

#include <utility>

namespace danggol
{

namespace
{

Error underWay()
{
    return {ErrorCode::Busy,
            QStringLiteral("Not started: another rush is being rehearsed. Wait for its end, or stop it."),
            {},
            {}};
}

Error closing()
{
    return {ErrorCode::Cancelled,
            QStringLiteral("Not started: the shop is being closed. Open it again and start anew."),
            {},
            {}};
}

} // namespace

Rehearsals::Rehearsals(storage::Database &database, const RehearsalService &service,
                       const BooksService &books, OperationIds &operationIds)
    : m_database(database), m_service(service), m_books(books), m_operationIds(operationIds)
{}

Rehearsals::~Rehearsals()
{
    end();
}

std::shared_ptr<RehearsalRun> Rehearsals::start(const Actor &actor, const RehearsalCommand &command,
                                                Reply<RehearsalReport> reply)
{
    const std::lock_guard lock(m_mutex);
    if (m_run || m_hasEnded) {
        reply(fail(m_hasEnded ? closing() : underWay()));
        return nullptr;
    }
    if (m_thread.joinable())
        m_thread.join(); // it has answered
    m_run = std::make_shared<RehearsalRun>(m_database, m_service, m_books, m_operationIds,
                                           RehearsalRun::Task{actor, command});
    m_thread = std::thread([this, run = m_run, reply = std::move(reply)] {
        Result<RehearsalReport> report = run->run();
        {
            const std::lock_guard done(m_mutex);
            m_run.reset();
        }
        reply(std::move(report));
    });
    return m_run;
}

void Rehearsals::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
        if (m_run)
            m_run->cancel();
    }
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/rehearsal/rehearsal.h"

#include <memory>
#include <mutex>
#include <thread>

namespace danggol
{

namespace storage
{
class Database;
}
class BooksService;
class RehearsalRun;
class RehearsalService;

/// Rehearsing a rush, as the window uses it: nothing here blocks, the answer comes to the reply.
class Rehearsals
{
public:
    Rehearsals(storage::Database &database, const RehearsalService &service, const BooksService &books,
               OperationIds &operationIds);
    /// As `end`.
    ~Rehearsals();
    Rehearsals(const Rehearsals &) = delete;
    Rehearsals &operator=(const Rehearsals &) = delete;

    /// One at a time: Busy, and nothing to follow, while another is under way. `reply` is called on the
    /// rehearsal's thread unless made by `on`; from there nothing may be started.
    std::shared_ptr<RehearsalRun> start(const Actor &actor, const RehearsalCommand &command,
                                        Reply<RehearsalReport> reply);
    /// Cancels the rehearsal under way and waits for it; starts none any more. Before the database goes.
    void end();

private:
    storage::Database &m_database;
    const RehearsalService &m_service;
    const BooksService &m_books;
    OperationIds &m_operationIds;
    std::mutex m_mutex;
    std::shared_ptr<RehearsalRun> m_run;
    std::thread m_thread;
    bool m_hasEnded = false;
};

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/rehearsal_controller.h"

#include "models/errors/error_words.h"
#include "models/rehearsal/rehearsal_words.h"
#include "services/rehearsal/rehearsal_run.h"
#include "services/staff/permission.h"

namespace danggol::models
{

namespace
{

RehearsalController::Stage stageOf(RehearsalPhase phase)
{
    switch (phase) {
    case RehearsalPhase::Preparing:
        return RehearsalController::Stage::Preparing;
    case RehearsalPhase::Rushing:
        return RehearsalController::Stage::Rushing;
    case RehearsalPhase::Checking:
        break;
    }
    return RehearsalController::Stage::Checking;
}

} // namespace

RehearsalController::RehearsalController(TillSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_targets(session)
{
    m_looking.setInterval(kLookMs);
    connect(&m_looking, &QTimer::timeout, this, &RehearsalController::look);
    connect(&session, &TillSession::connectionChanged, this, &RehearsalController::changed);
}

RehearsalController::~RehearsalController()
{
    if (m_run)
        m_run->cancel();
}

bool RehearsalController::isOffered(TillSession &session)
{
    return session.shop().settings().isDemo && isAllowed(session.actor().role, Permission::RehearseRush);
}

bool RehearsalController::isRunning() const
{
    return m_stage == Stage::Preparing || m_stage == Stage::Rushing || m_stage == Stage::Checking;
}

void RehearsalController::start(const RushTarget &target, qint64 buyers, std::optional<qint64> perSecond)
{
    if (isRunning() || !isOffered(m_session) || !isConnected())
        return;
    m_target = target;
    m_report.reset();
    m_error.reset();
    m_isStopping = false;
    m_progress = {.buyers = buyers};
    m_stage = Stage::Preparing;
    m_run = m_session.shop().rehearsals().start(
        m_session.actor(),
        {.target = target, .buyers = buyers, .perSecond = perSecond, .buyerName = tr("Virtual customer")},
        on(this, [this](const Result<RehearsalReport> &report) { settle(report); }));
    m_looking.start();
    Q_EMIT changed();
}

void RehearsalController::cancel()
{
    if (!isRunning() || m_isStopping || !m_run)
        return;
    m_isStopping = true;
    m_run->cancel();
    Q_EMIT changed();
}

void RehearsalController::look()
{
    if (!m_run)
        return;
    m_progress = m_run->progress();
    m_stage = stageOf(m_progress.phase);
    Q_EMIT changed();
}

void RehearsalController::settle(const Result<RehearsalReport> &report)
{
    m_looking.stop();
    if (m_run)
        m_progress = m_run->progress();
    m_run.reset();
    m_isStopping = false;
    if (report) {
        m_stage = Stage::Ended;
        m_report = *report;
        m_progress = report->last;
    } else {
        m_stage = Stage::Failed;
        m_error = report.error();
    }
    if (!m_isWatched)
        tell();
    Q_EMIT changed();
    Q_EMIT ended();
}

void RehearsalController::tell()
{
    if (m_report)
        m_session.notices().post({m_report->books.balances() ? Notice::Kind::Done : Notice::Kind::Failed,
                                  tr("The rush is over:"),
                                  outcomeWords(*m_target, *m_report),
                                  {}});
    else
        m_session.notices().post({Notice::Kind::Failed, {}, errorWords(*m_error), {}});
}

} // namespace danggol::models

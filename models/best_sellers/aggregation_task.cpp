// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/aggregation_task.h"

#include "models/errors/error_words.h"
#include "services/staff/permission.h"

namespace danggol::models
{

AggregationTask::AggregationTask(TillSession &session, QObject *parent) : QObject(parent), m_session(session)
{}

bool AggregationTask::isAllowed() const
{
    return danggol::isAllowed(m_session.actor().role, Permission::RunAggregation);
}

void AggregationTask::start(const AggregationRequest &request)
{
    if (m_isRunning || !isAllowed() || !m_session.connection().connected)
        return;
    m_isRunning = true;
    m_isStopping = false;
    m_progress.reset();
    if (!m_operation)
        m_operation = m_session.newOperation();
    m_run = m_session.shop().ranking().aggregate(
        m_session.actor(), *m_operation, request,
        on(this,
           [this](const AggregationProgress &progress) {
               if (!m_isRunning)
                   return;
               m_progress = progress;
               Q_EMIT changed();
           }),
        on(this, [this](const Result<AggregationReport> &report) { settle(report); }));
    Q_EMIT changed();
}

void AggregationTask::stop()
{
    if (!m_isRunning || m_isStopping)
        return;
    m_isStopping = true;
    m_run->stop();
    Q_EMIT changed();
}

void AggregationTask::settle(const Result<AggregationReport> &report)
{
    if (report || !isUnanswered(report.error()))
        m_operation.reset();
    m_isRunning = false;
    m_isStopping = false;
    m_progress.reset();
    m_run.reset();
    tell(report);
    Q_EMIT changed();
    Q_EMIT ended();
}

void AggregationTask::tell(const Result<AggregationReport> &report)
{
    if (!report) {
        m_session.notices().post({Notice::Kind::Failed, {}, errorWords(report.error()), {}});
        return;
    }
    const QString days = tr("%n days", nullptr, static_cast<int>(report->days.size()));
    if (report->wasStopped)
        m_session.notices().post(
            {Notice::Kind::Done, tr("Stopped"), tr("%1 made; the others stay due").arg(days), {}});
    else
        m_session.notices().post({Notice::Kind::Done, tr("Aggregated"), days, {}});
}

} // namespace danggol::models

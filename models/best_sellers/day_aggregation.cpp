// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/day_aggregation.h"

#include "models/errors/error_words.h"
#include "services/domain/business_day.h"
#include "services/staff/permission.h"

namespace danggol::models
{

DayAggregation::DayAggregation(TillSession &session, QObject *parent) : QObject(parent), m_session(session) {}

void DayAggregation::start(const QString &endDay, int days)
{
    if (m_isRunning || !m_session.connection().connected ||
        !isAllowed(m_session.actor().role, Permission::RunAggregation))
        return;
    const QString first = BusinessCalendar::shifted(endDay, 1 - days);
    if (endDay != m_last || first != m_next)
        m_operation.reset(); // what was left unanswered was another day's
    m_next = first;
    m_last = endDay;
    m_daysMade = 0;
    m_isRunning = true;
    Q_EMIT runningChanged();
    makeNext();
}

void DayAggregation::makeNext()
{
    if (!m_operation)
        m_operation = m_session.newOperation();
    m_session.shop().ranking().aggregate(
        m_session.actor(), *m_operation, m_next,
        on(this, [this](Result<AggregationReport> report) { settle(report); }));
}

void DayAggregation::settle(const Result<AggregationReport> &report)
{
    if (report || !isUnanswered(report.error()))
        m_operation.reset();
    if (!report) {
        m_session.notices().post({Notice::Kind::Failed, {}, errorWords(report.error()), {}});
        return end();
    }
    ++m_daysMade;
    if (m_next < m_last) {
        m_next = BusinessCalendar::shifted(m_next, 1);
        return makeNext();
    }
    m_session.notices().post({Notice::Kind::Done, tr("Aggregated"), tr("%n days", nullptr, m_daysMade), {}});
    end();
}

void DayAggregation::end()
{
    m_isRunning = false;
    Q_EMIT runningChanged();
}

} // namespace danggol::models

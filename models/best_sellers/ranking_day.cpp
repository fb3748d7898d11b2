// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/ranking_day.h"

#include "services/domain/business_day.h"

#include <algorithm>

namespace danggol::models
{

RankingDay::RankingDay(TillSession &session, BestSellersController &controller, QObject *parent)
    : QObject(parent), m_session(session), m_controller(controller)
{
    connect(&controller, &BestSellersController::changed, this, [this] {
        if (isNewest() && m_controller.window())
            m_newest = m_controller.window()->endDay;
    });
}

QString RankingDay::today() const
{
    const BusinessCalendar calendar(QTimeZone(m_session.shop().settings().timeZone.toUtf8()));
    return calendar.dayOf(m_session.clock().now());
}

QString RankingDay::shown() const
{
    if (!isNewest())
        return m_controller.query().endDay;
    return m_newest.isEmpty() ? today() : m_newest;
}

bool RankingDay::canStep(int days) const
{
    return BusinessCalendar::shifted(shown(), days) <= today();
}

void RankingDay::step(int days)
{
    if (canStep(days))
        choose(BusinessCalendar::shifted(shown(), days));
}

void RankingDay::choose(const QString &day)
{
    const QString wanted = std::min(day, today());
    m_controller.setEndDay(wanted == m_newest ? QString() : wanted);
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/business_day.h"

#include "services/domain/assert.h"

namespace danggol
{

BusinessCalendar::BusinessCalendar(const QTimeZone &zone) : m_zone(zone)
{
    DANGGOL_ASSERT(zone.isValid());
}

QString BusinessCalendar::dayOf(Timestamp moment) const
{
    return local(moment).date().toString(Qt::ISODate);
}

Timestamp BusinessCalendar::startOf(const QString &day) const
{
    return {QDate::fromString(day, Qt::ISODate).startOfDay(m_zone).toMSecsSinceEpoch()};
}

Timestamp BusinessCalendar::endOf(const QString &day) const
{
    // Not by the next day's text: the last day that has one ends all the same.
    return {QDate::fromString(day, Qt::ISODate).addDays(1).startOfDay(m_zone).toMSecsSinceEpoch()};
}

QDateTime BusinessCalendar::local(Timestamp moment) const
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms, m_zone);
}

QString BusinessCalendar::shifted(const QString &day, int days)
{
    return QDate::fromString(day, Qt::ISODate).addDays(days).toString(Qt::ISODate);
}

bool BusinessCalendar::isDay(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text;
}

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/model/calendar.h"

#include "tests/simulation/plan/days.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace danggol::simulation
{

namespace
{

QDate dateOf(const QByteArray &day)
{
    return {day.left(4).toInt(), day.mid(5, 2).toInt(), day.mid(8).toInt()};
}

QByteArray textOf(const QDate &date)
{
    return dayText(date.year() * 10'000LL + date.month() * 100 + date.day());
}

} // namespace

bool isDay(const QByteArray &day)
{
    return dateOf(day).isValid() && textOf(dateOf(day)) == day;
}

QByteArray dayOf(qint64 momentMs, qint64 zone)
{
    return textOf(QDateTime::fromMSecsSinceEpoch(momentMs, QTimeZone(zoneName(zone))).date());
}

qint64 endOf(const QByteArray &day, qint64 zone)
{
    return dateOf(day).addDays(1).startOfDay(QTimeZone(zoneName(zone))).toMSecsSinceEpoch();
}

QByteArray daysAfter(const QByteArray &day, qint64 days)
{
    return textOf(dateOf(day).addDays(days));
}

} // namespace danggol::simulation

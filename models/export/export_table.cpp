// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_table.h"

#include "models/export/csv.h"
#include "models/session/till_session.h"

namespace danggol::models
{

namespace
{

BusinessCalendar calendarOf(TillSession &session)
{
    return BusinessCalendar(QTimeZone(session.shop().settings().timeZone.toUtf8()));
}

} // namespace

QString exportFileName(TillSession &session, const QString &stem)
{
    return QStringLiteral("%1-%2.csv").arg(stem, calendarOf(session).dayOf(session.clock().now()));
}

ExportTimes::ExportTimes(TillSession &session) : m_calendar(calendarOf(session)) {}

QString ExportTimes::cell(Timestamp moment) const
{
    return csv::text(m_calendar.local(moment).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString ExportTimes::cell(const std::optional<Timestamp> &moment) const
{
    return moment ? cell(*moment) : QString();
}

} // namespace danggol::models

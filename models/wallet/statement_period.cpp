// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wallet/statement_period.h"

#include "services/domain/business_day.h"

#include <QCoreApplication>

namespace danggol::models
{

namespace
{

int daysOf(StatementPeriod period)
{
    switch (period) {
    case StatementPeriod::Week:
        return 7;
    case StatementPeriod::Month:
        return 30;
    case StatementPeriod::Quarter:
        return 90;
    case StatementPeriod::Year:
        return 365;
    case StatementPeriod::Always:
        break;
    }
    return 0;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("StatementPeriod", text);
}

} // namespace

QList<StatementPeriod> statementPeriods()
{
    return {StatementPeriod::Week, StatementPeriod::Month, StatementPeriod::Quarter, StatementPeriod::Year,
            StatementPeriod::Always};
}

std::optional<Timestamp> startOf(StatementPeriod period, const BusinessCalendar &calendar, Timestamp now)
{
    const int days = daysOf(period);
    if (days == 0)
        return std::nullopt;
    return calendar.startOf(BusinessCalendar::shifted(calendar.dayOf(now), 1 - days));
}

QString periodName(StatementPeriod period)
{
    if (period == StatementPeriod::Always)
        return translated(QT_TRANSLATE_NOOP("StatementPeriod", "All time"));
    return translated(QT_TRANSLATE_NOOP("StatementPeriod", "Last %1 days")).arg(daysOf(period));
}

QString periodPhrase(StatementPeriod period)
{
    if (period == StatementPeriod::Always)
        return {};
    return translated(QT_TRANSLATE_NOOP("StatementPeriod", "in the last %1 days")).arg(daysOf(period));
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/field_text.h"

#include "app/api/json/json_text.h"
#include "services/domain/business_day.h"

#include <algorithm>

namespace danggol::api
{

namespace
{

bool isPlainNumber(const QString &text)
{
    const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return false;
    return text.front() != u'0' || text.size() == 1;
}

} // namespace

bool hasNul(const QString &text)
{
    return text.contains(QChar::Null);
}

std::optional<qint64> readInteger(const QString &field, const QString &text, qint64 least, qint64 most,
                                  Faults &faults)
{
    if (!isPlainNumber(text)) {
        faults.addFraction(field);
        return std::nullopt;
    }
    bool isWithin64Bits = false;
    const qint64 number = text.toLongLong(&isWithin64Bits);
    if (!isWithin64Bits || number < least || number > most) {
        faults.addOutOfRange(field, least, most);
        return std::nullopt;
    }
    return number;
}

std::optional<Timestamp> readTime(const QString &field, const QString &text, Faults &faults)
{
    const std::optional<Timestamp> time = timeFromIso(utf8(text));
    if (!time)
        faults.addMalformed(field, QStringLiteral("Give a time in UTC as 2026-11-22T05:06:12.345Z."));
    return time;
}

std::optional<QString> readDay(const QString &field, const QString &text, Faults &faults)
{
    if (BusinessCalendar::isDay(text))
        return text;
    faults.addMalformed(field, QStringLiteral("Give a day as YYYY-MM-DD."));
    return std::nullopt;
}

std::optional<DayOrTime> readDayOrTime(const QString &field, const QString &text, Faults &faults)
{
    if (BusinessCalendar::isDay(text))
        return DayOrTime(text);
    if (const std::optional<Timestamp> time = timeFromIso(utf8(text)))
        return DayOrTime(*time);
    faults.addMalformed(
        field, QStringLiteral("Give a day as YYYY-MM-DD, or a time in UTC as 2026-11-22T05:06:12.345Z."));
    return std::nullopt;
}

} // namespace danggol::api

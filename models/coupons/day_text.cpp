// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/day_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace danggol::models
{

namespace
{

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

int monthFromName(const QString &name)
{
    for (int month = 1; name.size() >= 3 && month <= 12; ++month) {
        if (QLocale::c().monthName(month, QLocale::LongFormat).startsWith(name, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

std::optional<QDate> fromNumbers(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})\.?$)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return valid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

std::optional<QDate> nextFrom(const QDate &today, int month, int day)
{
    const std::optional<QDate> thisYear = valid(today.year(), month, day);
    return thisYear && *thisYear >= today ? thisYear : valid(today.year() + 1, month, day);
}

std::optional<QDate> fromMonthName(const QString &text, const QDate &today)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{1,2})\s*([A-Za-z]+)\.?(?:\s+(\d{4}))?$)"));
    const QRegularExpressionMatch match = pattern.match(text);
    const int month = monthFromName(match.captured(2));
    if (!match.hasMatch() || month == 0)
        return std::nullopt;
    const int day = match.captured(1).toInt();
    if (!match.captured(3).isEmpty())
        return valid(match.captured(3).toInt(), month, day);
    return nextFrom(today, month, day);
}

// "2026년 12월 1일", "12월 1일"
std::optional<QDate> fromKorean(const QString &text, const QDate &today)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:(\d{4})년\s*)?(\d{1,2})월\s*(\d{1,2})일?$)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    return match.captured(1).isEmpty() ? nextFrom(today, month, day)
                                       : valid(match.captured(1).toInt(), month, day);
}

} // namespace

std::optional<QDate> dayFromText(const QString &text, const QDate &today)
{
    const QString trimmed = text.simplified();
    if (const std::optional<QDate> date = fromNumbers(trimmed))
        return date;
    const std::optional<QDate> date = fromMonthName(trimmed, today);
    return date ? date : fromKorean(trimmed, today);
}

} // namespace danggol::models

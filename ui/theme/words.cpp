// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace danggol::ui
{

namespace
{

constexpr QChar kMinus(0x2212);
constexpr QChar kWonSign(0x20A9);

QString grouped(quint64 magnitude)
{
    QString digits = QString::number(magnitude);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

// The patterns are translated, the month names are not: a language that numbers its months says so here.
QString formatted(const QDateTime &when, const char *pattern)
{
    return QLocale::c().toString(when, QCoreApplication::translate("Dates", pattern));
}

QString formatted(const QDate &date, const char *pattern)
{
    return formatted(date.startOfDay(Qt::UTC), pattern);
}

} // namespace

QString plain(qint64 value)
{
    return value < 0 ? kMinus + grouped(magnitudeOf(value)) : grouped(magnitudeOf(value));
}

QString won(qint64 amountWon)
{
    const QString amount = kWonSign + grouped(magnitudeOf(amountWon));
    return amountWon < 0 ? kMinus + amount : amount;
}

QString signedWon(qint64 amountWon)
{
    return amountWon > 0 ? QLatin1Char('+') + won(amountWon) : won(amountWon);
}

QString dateText(const QDate &date)
{
    return formatted(date, QT_TRANSLATE_NOOP("Dates", "d MMM yyyy"));
}

QString dayText(const QDate &date)
{
    return formatted(date, QT_TRANSLATE_NOOP("Dates", "d MMM"));
}

QString dayRangeText(const QDate &first, const QDate &last)
{
    if (first == last)
        return dayText(last);
    const QString range = QCoreApplication::translate("Dates", "%1–%2", "first and last day");
    if (first.year() != last.year() || first.month() != last.month())
        return range.arg(dayText(first), dayText(last));
    const QString begin =
        QCoreApplication::translate("Dates", "d", "pattern of the first of two days in one month");
    const QString end =
        QCoreApplication::translate("Dates", "d MMM", "pattern of the second of two days in one month");
    return range.arg(QLocale::c().toString(first, begin), QLocale::c().toString(last, end));
}

QString monthText(const QDate &date)
{
    return formatted(date, QT_TRANSLATE_NOOP("Dates", "MMM yyyy"));
}

QString timeText(const QDateTime &when)
{
    return QLocale::c().toString(when.time(), QStringLiteral("HH:mm"));
}

QString secondsText(const QDateTime &when)
{
    return QLocale::c().toString(when.time(), QStringLiteral("HH:mm:ss"));
}

QString momentText(const QDateTime &when, const QDateTime &now)
{
    if (when.date() == now.date())
        return timeText(when);
    return formatted(when, QT_TRANSLATE_NOOP("Dates", "d MMM yyyy, HH:mm"));
}

QString shortMomentText(const QDateTime &when, const QDateTime &now)
{
    if (when.date().year() != now.date().year())
        return momentText(when, now);
    if (when.date() == now.date())
        return timeText(when);
    return formatted(when, QT_TRANSLATE_NOOP("Dates", "d MMM HH:mm"));
}

QString keyText(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::NativeText);
    for (qsizetype at = text.indexOf(QLatin1Char('+')); at >= 0 && at + 1 < text.size();
         at = text.indexOf(QLatin1Char('+'), at + 1))
        text[at] = QLatin1Char(' '); // but a plus at the end is the key itself
    return text;
}

} // namespace danggol::ui

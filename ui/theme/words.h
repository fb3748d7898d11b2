// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QKeySequence>
#include <QString>

namespace danggol::ui
{

/// Amounts of whole won and times as the shop reads them. Amounts and times of day are the same in every
/// language; dates are written by patterns that are translated, so that "16 Nov 2026" is "2026년 11월 16일"
/// while Korean is installed. Every QDateTime is in the shop's zone.

/// "12,500"
QString plain(qint64 value);
/// "₩12,500", below zero "−₩12,500"
QString won(qint64 amountWon);
/// "+₩50,000", "−₩16,400" with U+2212, "₩0"
QString signedWon(qint64 amountWon);

/// "16 Nov 2026"
QString dateText(const QDate &date);
/// "16 Nov"
QString dayText(const QDate &date);
/// "16–18 Nov" within one month, else "30 Nov–2 Dec"; one day alone is as `dayText` has it.
QString dayRangeText(const QDate &first, const QDate &last);
/// "Nov 2026"
QString monthText(const QDate &date);
/// "12:05"
QString timeText(const QDateTime &when);
/// "14:05:31"
QString secondsText(const QDateTime &when);
/// "12:05" when it is the same day as `now`, else "16 Nov 2026, 12:05"
QString momentText(const QDateTime &when, const QDateTime &now);
/// For tables: "12:05" today, "16 Nov 12:05" this year, else "16 Nov 2025, 12:05"
QString shortMomentText(const QDateTime &when, const QDateTime &now);

/// A key as printed on buttons: "Ctrl K", "F8".
QString keyText(const QKeySequence &key);

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace danggol::simulation
{

/// Of the days that were made, so many of the last are compared with their places.
inline constexpr qsizetype kMostDaysCompared = 10;

/// The time zone that Field::Zone means: one far from the others each, and one that nobody knows for any
/// other number.
[[nodiscard]] inline QByteArray zoneName(qint64 zone)
{
    static const QByteArrayList zones{"Asia/Seoul", "America/New_York", "Pacific/Kiritimati",
                                      "Pacific/Pago_Pago"};
    return zones.value(zone, "Asia/Nowhere");
}

/// 20261122 as a day is written, "2026-11-22". What is no day becomes none.
[[nodiscard]] inline QByteArray dayText(qint64 number)
{
    const QByteArray digits = QByteArray::number(number).rightJustified(8, '0');
    return digits.left(4) + '-' + digits.mid(4, 2) + '-' + digits.mid(6);
}

} // namespace danggol::simulation

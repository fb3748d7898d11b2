// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/won_text.h"

namespace danggol
{

namespace
{

constexpr qsizetype kGroupSize = 3;
constexpr char16_t kMinus = 0x2212;
constexpr char16_t kWonSign = 0x20A9;

// By hand, because a locale would group by the computer's customs.
QString groupedDigits(qint64 number)
{
    QString digits = QString::number(number);
    if (number < 0)
        digits.remove(0, 1);
    for (qsizetype place = digits.size() - kGroupSize; place > 0; place -= kGroupSize)
        digits.insert(place, u',');
    return digits;
}

} // namespace

QString wonText(Money amount)
{
    const QString text = QChar(kWonSign) + groupedDigits(amount.won());
    return amount.isNegative() ? QChar(kMinus) + text : text;
}

QString countText(qint64 count)
{
    const QString text = groupedDigits(count);
    return count < 0 ? QChar(kMinus) + text : text;
}

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/amount_validator.h"

#include "ui/theme/words.h"

namespace danggol::ui
{

namespace
{

constexpr qsizetype kMostDigits = 15;
constexpr QChar kWonSign(0x20A9);
constexpr QChar kWonWord(0xC6D0); // 원

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// What a pasted amount may carry without meaning something else.
bool isDecoration(QChar c)
{
    return c == QLatin1Char(',') || c.isSpace() || c == kWonSign || c == kWonWord;
}

int positionAfterDigits(const QString &text, qsizetype digits)
{
    qsizetype at = 0;
    while (at < text.size() && digits > 0) {
        if (isDigit(text.at(at)))
            --digits;
        ++at;
    }
    return static_cast<int>(at);
}

} // namespace

QValidator::State AmountValidator::validate(QString &input, int &cursor) const
{
    QString digits;
    qsizetype digitsBeforeCursor = 0;
    for (qsizetype i = 0; i < input.size(); ++i) {
        const QChar c = input.at(i);
        if (!isDigit(c) && !isDecoration(c))
            return Invalid;
        const bool leadingZero = digits.isEmpty() && c == QLatin1Char('0') && i + 1 < input.size();
        if (!isDigit(c) || leadingZero)
            continue;
        digits += c;
        if (i < cursor)
            ++digitsBeforeCursor;
    }
    if (digits.size() > kMostDigits)
        return Invalid;
    input = digits.isEmpty() ? QString() : plain(digits.toLongLong());
    cursor = positionAfterDigits(input, digitsBeforeCursor);
    return Acceptable;
}

} // namespace danggol::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/phone_format.h"

namespace danggol::models
{

namespace
{

constexpr qsizetype kLastGroup = 4;

// Seoul has 02; other areas and mobiles have three digits; 15xx to 18xx are numbers without an area.
qsizetype areaDigits(const QString &digits)
{
    if (digits.startsWith(QLatin1String("02")))
        return 2;
    return digits.startsWith(u'0') ? 3 : 0;
}

bool isService(const QString &digits)
{
    return digits.size() == 8 && digits.front() == u'1' && digits.at(1) >= u'5' && digits.at(1) <= u'8';
}

} // namespace

QString phoneDigits(const QString &typed)
{
    QString digits;
    for (const QChar letter : typed) {
        if (letter >= u'0' && letter <= u'9')
            digits += letter;
    }
    return digits;
}

QString formattedPhone(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    QString bare = trimmed;
    bare.remove(u' ').remove(u'-');
    const QString digits = phoneDigits(trimmed);
    if (bare != digits || digits.isEmpty())
        return trimmed; // a country's code, or no number at all
    if (isService(digits))
        return digits.left(kLastGroup) + u'-' + digits.mid(kLastGroup);
    const qsizetype area = areaDigits(digits);
    const qsizetype middle = digits.size() - area - kLastGroup;
    if (area == 0 || middle < 3 || middle > 4)
        return trimmed;
    return QStringLiteral("%1-%2-%3")
        .arg(digits.left(area), digits.mid(area, middle), digits.right(kLastGroup));
}

} // namespace danggol::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/faults.h"

#include "services/domain/won_text.h"

#include <limits>

namespace danggol::api
{

namespace
{

constexpr qsizetype kMostNamed = 100;

QString rangeText(qint64 least, qint64 most)
{
    if (most == std::numeric_limits<qint64>::max())
        return least == std::numeric_limits<qint64>::min()
                   ? QStringLiteral("This number is too large.")
                   : QStringLiteral("This must be %1 or more.").arg(countText(least));
    return QStringLiteral("This must be %1 to %2.").arg(countText(least), countText(most));
}

} // namespace

void Faults::add(const QString &field, const QString &code, const QString &detail)
{
    ++m_count;
    if (m_faults.size() < kMostNamed)
        m_faults.append({field, code, detail});
}

void Faults::addMissing(const QString &field)
{
    add(field, QStringLiteral("REQUIRED"), QStringLiteral("This must be given."));
}

void Faults::addWrongType(const QString &field, const QString &meant)
{
    add(field, QStringLiteral("WRONG_TYPE"), QStringLiteral("This must be %1.").arg(meant));
}

void Faults::addFraction(const QString &field)
{
    add(field, QStringLiteral("NOT_AN_INTEGER"),
        QStringLiteral("This must be a whole number, written with digits alone."));
}

void Faults::addOutOfRange(const QString &field, qint64 least, qint64 most)
{
    add(field, QStringLiteral("OUT_OF_RANGE"), rangeText(least, most));
}

void Faults::addUnknownField(const QString &field)
{
    add(field, QStringLiteral("UNKNOWN"), QStringLiteral("There is no such field here. Leave it out."));
}

void Faults::addUnknownValue(const QString &field, const QStringList &names)
{
    add(field, QStringLiteral("UNKNOWN"),
        QStringLiteral("This must be one of %1.").arg(names.join(QStringLiteral(", "))));
}

void Faults::addMalformed(const QString &field, const QString &detail)
{
    add(field, QStringLiteral("MALFORMED"), detail);
}

Result<Done> Faults::verdict() const
{
    if (m_count == 0)
        return Done{};
    const QString message = m_count == 1
                                ? QStringLiteral("Nothing was done: 1 field of the request is at fault. "
                                                 "Correct it and send the request again.")
                                : QStringLiteral("Nothing was done: %1 fields of the request are at fault. "
                                                 "Correct them and send the request again.")
                                      .arg(m_count);
    return fail(Error{ErrorCode::InvalidInput, message, m_faults, {}});
}

} // namespace danggol::api

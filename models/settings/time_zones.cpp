// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/time_zones.h"

#include <QTimeZone>

#include <algorithm>

namespace danggol::models
{

namespace
{

const QString kUniversal = QStringLiteral("UTC");

/// Cities; of what else there is ("EST5EDT", "Etc/GMT+9") nobody would find a shop's own zone.
bool isPlace(const QString &id)
{
    return id == kUniversal || (id.contains(u'/') && !id.startsWith(QLatin1String("Etc/")) &&
                                !id.startsWith(QLatin1String("SystemV/")));
}

} // namespace

QStringList timeZoneNames()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (isPlace(QString::fromLatin1(id)))
            names.append(timeZoneName(QString::fromLatin1(id)));
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString timeZoneName(const QString &id)
{
    return QString(id).replace(u'_', u' ');
}

QString timeZoneId(const QString &name)
{
    const QString wanted = name.trimmed().replace(u' ', u'_');
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    const auto found = std::find_if(ids.begin(), ids.end(), [&](const QByteArray &id) {
        return wanted.compare(QLatin1String(id), Qt::CaseInsensitive) == 0;
    });
    // An offset such as "UTC+09:00" knows nothing of a place's rules.
    return found == ids.end() || found->startsWith("UTC+") || found->startsWith("UTC-")
               ? QString()
               : QString::fromLatin1(*found);
}

} // namespace danggol::models

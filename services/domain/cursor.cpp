// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/cursor.h"

#include <QStringList>

namespace danggol
{

namespace
{

constexpr QChar kSeparator = u':';

Error limitError()
{
    return invalidField(QStringLiteral("limit"), QStringLiteral("OUT_OF_RANGE"),
                        QStringLiteral("A page has 1 to %1 rows.").arg(kMaximumPageLimit));
}

} // namespace

QString encodeCursor(const QList<qint64> &keys)
{
    QStringList parts;
    for (const qint64 key : keys)
        parts.append(QString::number(key));
    return parts.join(kSeparator);
}

std::optional<QList<qint64>> decodeCursor(const QString &cursor, int keyCount)
{
    QList<qint64> keys;
    for (const QString &part : cursor.split(kSeparator)) {
        bool isNumber = false;
        const qint64 key = part.toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
        keys.append(key);
    }
    // Written again it must be the same text: "+7", " 7" and "007" were never ours.
    if (keys.size() != keyCount || encodeCursor(keys) != cursor)
        return std::nullopt;
    return keys;
}

Result<Done> checkPageLimit(int limit)
{
    if (limit < 1 || limit > kMaximumPageLimit)
        return fail(limitError());
    return Done{};
}

Result<QList<qint64>> detail::pageKeys(const QString &cursor, int limit, int keyCount)
{
    std::optional<QList<qint64>> keys = QList<qint64>();
    if (!cursor.isEmpty())
        keys = decodeCursor(cursor, keyCount);
    if (!keys) {
        Error error = invalidField(QStringLiteral("cursor"), QStringLiteral("MALFORMED"),
                                   QStringLiteral("This is not where a page of this list ended. "
                                                  "Start from the first page."));
        if (const auto limitChecked = checkPageLimit(limit); !limitChecked)
            error.fields.append(limitChecked.error().fields);
        return fail(std::move(error));
    }
    TRY_DONE(checkPageLimit(limit));
    return *keys;
}

} // namespace danggol

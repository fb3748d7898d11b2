// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/page.h"
#include "services/domain/result.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace danggol
{

/// The keys of a page's last row as the text that asks for the next page. Callers only hand it back.
[[nodiscard]] QString encodeCursor(const QList<qint64> &keys);

/// The keys that `encodeCursor` wrote; nothing when the text is not `keyCount` of them, digit for digit.
[[nodiscard]] std::optional<QList<qint64>> decodeCursor(const QString &cursor, int keyCount);

/// InvalidInput (limit) unless 1 to kMaximumPageLimit.
[[nodiscard]] Result<Done> checkPageLimit(int limit);

namespace detail
{
[[nodiscard]] Result<QList<qint64>> pageKeys(const QString &cursor, int limit, int keyCount);
}

/// What every paged list checks first: the keys after which the page starts, or nothing for the first page.
/// InvalidInput (cursor, limit).
template <int KeyCount>
[[nodiscard]] Result<std::optional<std::array<qint64, KeyCount>>> pageStart(const QString &cursor, int limit)
{
    TRY(const QList<qint64> keys, detail::pageKeys(cursor, limit, KeyCount));
    if (keys.isEmpty())
        return std::nullopt;
    std::array<qint64, KeyCount> start{};
    std::copy(keys.begin(), keys.end(), start.begin());
    return start;
}

/// The page out of the `limit + 1` rows that were asked for: the extra row only tells that there is a next
/// page. `keysOf(item)` lists the keys that the rows are sorted by.
template <class T, class KeysOf>
[[nodiscard]] Page<T> pageOf(QList<T> rows, int limit, KeysOf keysOf)
{
    Page<T> page;
    const bool hasNext = rows.size() > limit;
    if (hasNext)
        rows.resize(limit);
    page.items = std::move(rows);
    if (hasNext)
        page.nextCursor = encodeCursor(keysOf(page.items.constLast()));
    return page;
}

} // namespace danggol

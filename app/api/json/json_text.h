// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"
#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"
#include "services/domain/page.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// How values are written in JSON.
namespace danggol::api
{

[[nodiscard]] std::string utf8(const QString &text);
/// What is not UTF-8 comes out as U+FFFD.
[[nodiscard]] QString fromUtf8(std::string_view text);

/// "2026-11-22T05:06:12.345Z"
[[nodiscard]] std::string isoTime(Timestamp moment);
/// The moment that the text is, in UTC with a "Z", to the second or the millisecond; nothing when it is
/// written otherwise, is no real time, or is not in the years 1970 to 9999.
[[nodiscard]] std::optional<Timestamp> timeFromIso(std::string_view text);

/// The value as text, on one line.
[[nodiscard]] std::string dumped(const Json &json);

[[nodiscard]] Json asJson(const QString &text);
[[nodiscard]] inline Json asJson(Timestamp moment)
{
    return isoTime(moment);
}
[[nodiscard]] inline Json asJson(Money amount)
{
    return amount.won();
}
[[nodiscard]] inline Json asJson(qint64 number)
{
    return static_cast<std::int64_t>(number);
}
template <class Tag>
[[nodiscard]] Json asJson(Id<Tag> id)
{
    return asJson(id.value);
}
/// Null when there is none.
template <class T>
[[nodiscard]] Json asJson(const std::optional<T> &value)
{
    return value ? asJson(*value) : Json(nullptr);
}
/// Null when the text is empty.
[[nodiscard]] Json textOrNull(const QString &text);

/// A member of an object that is being made; moved from there into it.
struct Member
{
    const char *name;
    mutable Json value;
};

/// {"name":value,…}, whose names are all different. nlohmann's own braces make an array of each member first,
/// which is most of what a small answer costs.
[[nodiscard]] Json object(std::initializer_list<Member> members);

/// {"items":[…],"nextCursor":…}, with `itemJson(item)` for each.
template <class T, class ItemJson>
[[nodiscard]] Json listJson(const QList<T> &items, const QString &nextCursor, ItemJson itemJson)
{
    Json array = Json::array();
    for (const T &item : items)
        array.push_back(itemJson(item));
    return object({{"items", std::move(array)}, {"nextCursor", textOrNull(nextCursor)}});
}
/// How the pages of a list are answered.
template <class T>
[[nodiscard]] auto asPage(Json (*itemJson)(const T &))
{
    return [itemJson](const Page<T> &page) { return listJson(page.items, page.nextCursor, itemJson); };
}
/// How a list is answered that is always one page.
template <class T>
[[nodiscard]] auto asList(Json (*itemJson)(const T &))
{
    return [itemJson](const QList<T> &items) { return listJson(items, QString(), itemJson); };
}

} // namespace danggol::api

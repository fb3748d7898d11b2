// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/json_text.h"

#include <QDateTime>

#include <chrono>

namespace danggol::api
{

namespace
{

namespace chrono = std::chrono;

constexpr qint64 kFirstAfterYear9999 = 253'402'300'800'000;
constexpr std::string_view kTimePattern = "dddd-dd-ddTdd:dd:dd.dddZ";
constexpr std::size_t kSecondsEnd = 19;
constexpr std::size_t kFractionStart = 20;
constexpr int kFractionDigits = 3;

char *putDigits(char *place, unsigned value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        place[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    return place + count;
}

char *putPart(char *place, unsigned value, int count, char end)
{
    place = putDigits(place, value, count);
    *place = end;
    return place + 1;
}

// Whether the text has digits where the pattern has a "d", and the pattern's own characters elsewhere.
bool matches(std::string_view text, std::string_view pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == 'd' ? !isDigit : text[i] != pattern[i])
            return false;
    }
    return true;
}

int numberAt(std::string_view text, std::size_t start, std::size_t count)
{
    int number = 0;
    for (const char digit : text.substr(start, count))
        number = number * 10 + (digit - '0');
    return number;
}

} // namespace

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string isoTime(Timestamp moment)
{
    if (moment.ms < 0 || moment.ms >= kFirstAfterYear9999)
        return utf8(moment.toUtc().toString(Qt::ISODateWithMs));
    const chrono::sys_time<chrono::milliseconds> time{chrono::milliseconds(moment.ms)};
    const chrono::sys_days day = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date(day);
    const chrono::hh_mm_ss<chrono::milliseconds> clock(time - day);

    std::string text(kTimePattern.size(), '\0');
    char *place = putPart(text.data(), static_cast<unsigned>(static_cast<int>(date.year())), 4, '-');
    place = putPart(place, static_cast<unsigned>(date.month()), 2, '-');
    place = putPart(place, static_cast<unsigned>(date.day()), 2, 'T');
    place = putPart(place, static_cast<unsigned>(clock.hours().count()), 2, ':');
    place = putPart(place, static_cast<unsigned>(clock.minutes().count()), 2, ':');
    place = putPart(place, static_cast<unsigned>(clock.seconds().count()), 2, '.');
    putPart(place, static_cast<unsigned>(clock.subseconds().count()), kFractionDigits, 'Z');
    return text;
}

std::optional<Timestamp> timeFromIso(std::string_view text)
{
    const bool hasFraction = matches(text, kTimePattern);
    static const std::string toTheSecond = std::string(kTimePattern.substr(0, kSecondsEnd)) + 'Z';
    if (!hasFraction && !matches(text, toTheSecond))
        return std::nullopt;
    const chrono::year_month_day date(chrono::year(numberAt(text, 0, 4)),
                                      chrono::month(static_cast<unsigned>(numberAt(text, 5, 2))),
                                      chrono::day(static_cast<unsigned>(numberAt(text, 8, 2))));
    const int hour = numberAt(text, 11, 2);
    const int minute = numberAt(text, 14, 2);
    const int second = numberAt(text, 17, 2);
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto moment =
        chrono::sys_time<chrono::milliseconds>(chrono::sys_days(date)) + chrono::hours(hour) +
        chrono::minutes(minute) + chrono::seconds(second) +
        chrono::milliseconds(hasFraction ? numberAt(text, kFractionStart, kFractionDigits) : 0);
    const Timestamp time{moment.time_since_epoch().count()};
    return time.ms < 0 ? std::nullopt : std::optional(time);
}

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json object(std::initializer_list<Member> members)
{
    Json json = Json::object();
    auto &object = json.get_ref<Json::object_t &>();
    object.reserve(members.size());
    for (const Member &member : members)
        object.emplace_back(member.name, std::move(member.value));
    return json;
}

Json asJson(const QString &text)
{
    return utf8(text);
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : asJson(text);
}

} // namespace danggol::api

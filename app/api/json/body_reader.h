// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/choices.h"
#include "app/api/json/faults.h"
#include "app/api/json/json.h"
#include "services/domain/clock.h"

#include <QString>

#include <functional>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace danggol::api
{

/// Reads the fields of a request's body, each with its type and bounds, and notes what is wrong with it. What
/// a field at fault comes out as means nothing: look at the faults before using anything. Names are literals.
class BodyReader
{
public:
    static constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    static constexpr qint64 kMost = std::numeric_limits<qint64>::max();

    /// Both must outlive the reader.
    BodyReader(const JsonInput &body, Faults &faults);

    [[nodiscard]] qint64 integer(std::string_view name, qint64 least = kLeast, qint64 most = kMost);
    [[nodiscard]] std::optional<qint64> optionalInteger(std::string_view name, qint64 least = kLeast,
                                                        qint64 most = kMost);
    template <class Id>
    [[nodiscard]] Id id(std::string_view name)
    {
        return Id{integer(name, 1)};
    }
    template <class Id>
    [[nodiscard]] std::optional<Id> optionalId(std::string_view name)
    {
        const std::optional<qint64> number = optionalInteger(name, 1);
        return number ? std::optional(Id{*number}) : std::nullopt;
    }

    [[nodiscard]] QString text(std::string_view name);
    [[nodiscard]] std::optional<QString> optionalText(std::string_view name);
    /// Nothing: not given, leave it; nothing inside: null was given, clear it.
    [[nodiscard]] std::optional<std::optional<QString>> nullableText(std::string_view name);
    [[nodiscard]] std::optional<bool> optionalBoolean(std::string_view name);
    /// A time as timeFromIso takes it.
    [[nodiscard]] std::optional<Timestamp> optionalTime(std::string_view name);
    /// YYYY-MM-DD.
    [[nodiscard]] std::optional<QString> optionalDay(std::string_view name);

    template <class Value>
    [[nodiscard]] Value choice(std::string_view name, const Choices<Value> &choices)
    {
        return chosen(name, requiredText(name), choices).value_or(Value{});
    }
    template <class Value>
    [[nodiscard]] std::optional<Value> optionalChoice(std::string_view name, const Choices<Value> &choices)
    {
        return chosen(name, optionalText(name), choices);
    }

    /// Reads each object of an array of `least` to `most`; a field in it is "items[2].quantity".
    void items(std::string_view name, qint64 least, qint64 most,
               const std::function<void(BodyReader &)> &readItem);
    /// The same where the array may be left out; whether it is there.
    bool optionalItems(std::string_view name, qint64 least, qint64 most,
                       const std::function<void(BodyReader &)> &readItem);

    /// To be called when everything was asked for: notes the fields that nobody asked for.
    void finish();

private:
    BodyReader(const JsonInput &body, Faults &faults, const QString &prefix);

    [[nodiscard]] QString field(std::string_view name) const;
    [[nodiscard]] const JsonInput *find(std::string_view name);
    [[nodiscard]] const JsonInput *require(std::string_view name);
    [[nodiscard]] std::optional<QString> requiredText(std::string_view name);
    [[nodiscard]] std::optional<qint64> asInteger(std::string_view name, const JsonInput &value, qint64 least,
                                                  qint64 most);
    [[nodiscard]] std::optional<QString> asText(std::string_view name, const JsonInput &value);
    void readItems(std::string_view name, const JsonInput &array, qint64 least, qint64 most,
                   const std::function<void(BodyReader &)> &readItem);

    template <class Value>
    [[nodiscard]] std::optional<Value> chosen(std::string_view name, const std::optional<QString> &text,
                                              const Choices<Value> &choices)
    {
        const std::optional<Value> value = text ? choices.find(*text) : std::nullopt;
        if (text && !value)
            m_faults.addUnknownValue(field(name), choices.names());
        return value;
    }

    const JsonInput &m_body;
    Faults &m_faults;
    QString m_prefix;
    std::vector<std::string_view> m_asked;
};

} // namespace danggol::api

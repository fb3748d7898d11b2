// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/choices.h"
#include "app/api/json/faults.h"
#include "app/api/json/field_text.h"

#include <QString>

#include <limits>
#include <map>
#include <optional>
#include <string_view>

namespace danggol::api
{

/// Reads the parameters of a request's query, each with its type and bounds, and notes what is wrong with it.
/// A parameter without a value is there, with an empty text. What a parameter at fault comes out as means
/// nothing: look at the faults before using anything.
class QueryReader
{
public:
    static constexpr qint64 kMost = std::numeric_limits<qint64>::max();

    /// `rawQuery` as sent, without the "?"; `faults` must outlive the reader.
    QueryReader(std::string_view rawQuery, Faults &faults);

    [[nodiscard]] qint64 integer(std::string_view name, qint64 least = 0, qint64 most = kMost);
    [[nodiscard]] std::optional<qint64> optionalInteger(std::string_view name, qint64 least = 0,
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

    [[nodiscard]] std::optional<QString> optionalText(std::string_view name);
    /// "true" or "false".
    [[nodiscard]] std::optional<bool> optionalBoolean(std::string_view name);
    /// YYYY-MM-DD.
    [[nodiscard]] std::optional<QString> optionalDay(std::string_view name);
    [[nodiscard]] std::optional<DayOrTime> optionalDayOrTime(std::string_view name);

    template <class Value>
    [[nodiscard]] std::optional<Value> optionalChoice(std::string_view name, const Choices<Value> &choices)
    {
        const std::optional<QString> text = optionalText(name);
        const std::optional<Value> value = text ? choices.find(*text) : std::nullopt;
        if (text && !value)
            m_faults.addUnknownValue(nameOf(name), choices.names());
        return value;
    }

    /// Where the page asked for starts; empty: the first page.
    [[nodiscard]] QString cursor();
    /// How many rows the page asked for has.
    [[nodiscard]] int limit();

    /// To be called when everything was asked for: notes the parameters that nobody asked for.
    void finish();

private:
    struct Parameter
    {
        /// Nothing when it could not be decoded.
        std::optional<QString> value;
        bool wasAskedFor = false;
    };

    void addParameter(std::string_view piece);
    [[nodiscard]] Parameter *find(const QString &name);
    [[nodiscard]] static QString nameOf(std::string_view name);

    std::map<QString, Parameter> m_parameters;
    Faults &m_faults;
};

} // namespace danggol::api

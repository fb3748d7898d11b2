// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/faults.h"
#include "services/domain/clock.h"

#include <QString>

#include <optional>
#include <variant>

/// What a text in a request says, or nothing and a fault of the field.
namespace danggol::api
{

/// Nothing that is stored or looked for has one, and half of everything would stop there.
[[nodiscard]] bool hasNul(const QString &text);

/// ASCII digits alone, without a sign or a zero in front. NOT_AN_INTEGER, OUT_OF_RANGE.
[[nodiscard]] std::optional<qint64> readInteger(const QString &field, const QString &text, qint64 least,
                                                qint64 most, Faults &faults);
/// MALFORMED unless timeFromIso takes it.
[[nodiscard]] std::optional<Timestamp> readTime(const QString &field, const QString &text, Faults &faults);
/// MALFORMED unless a real day, YYYY-MM-DD.
[[nodiscard]] std::optional<QString> readDay(const QString &field, const QString &text, Faults &faults);

/// A business day, or a moment.
using DayOrTime = std::variant<QString, Timestamp>;
/// MALFORMED unless one of the two.
[[nodiscard]] std::optional<DayOrTime> readDayOrTime(const QString &field, const QString &text,
                                                     Faults &faults);

} // namespace danggol::api

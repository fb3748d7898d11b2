// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace danggol
{
class BusinessCalendar;
}

namespace danggol::models
{

/// How far back a statement reaches.
enum class StatementPeriod { Week, Month, Quarter, Year, Always };

[[nodiscard]] QList<StatementPeriod> statementPeriods();

/// The first moment of the period, whose last day is the one `now` is in; nothing for Always.
[[nodiscard]] std::optional<Timestamp> startOf(StatementPeriod period, const BusinessCalendar &calendar,
                                               Timestamp now);

/// "Last 30 days", as on a button.
[[nodiscard]] QString periodName(StatementPeriod period);
/// "in the last 30 days", as in a sentence; empty for Always.
[[nodiscard]] QString periodPhrase(StatementPeriod period);

} // namespace danggol::models

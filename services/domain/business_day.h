// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace danggol
{

/// The shop's calendar: which day a moment belongs to, and where a day begins. A day is written `YYYY-MM-DD`,
/// which also sorts as a day does.
class BusinessCalendar
{
public:
    /// `zone` must be valid.
    explicit BusinessCalendar(const QTimeZone &zone);

    [[nodiscard]] QString dayOf(Timestamp moment) const;
    /// The first moment of the day; with daylight saving a day has 23, 24 or 25 hours, and may not start at
    /// 0:00.
    [[nodiscard]] Timestamp startOf(const QString &day) const;
    /// Where the day ends, which is where the next one starts.
    [[nodiscard]] Timestamp endOf(const QString &day) const;
    [[nodiscard]] QDateTime local(Timestamp moment) const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    /// The day `days` after `day` (negative: before).
    [[nodiscard]] static QString shifted(const QString &day, int days);
    /// Whether the text is a real day in the form `YYYY-MM-DD`.
    [[nodiscard]] static bool isDay(const QString &text);

private:
    QTimeZone m_zone;
};

} // namespace danggol

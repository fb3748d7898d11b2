// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/business_day.h"

#include <QString>

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

/// Moments as an order's screens show them: in the shop's zone, as near to today as they are.
class MomentWords
{
public:
    explicit MomentWords(models::TillSession &session);

    /// For a table: "13:30", "16 Nov 12:05".
    [[nodiscard]] QString inTable(Timestamp moment) const;
    /// In a sentence or a timeline: "13:30", "16 Nov 2026, 12:05".
    [[nodiscard]] QString inText(Timestamp moment) const;
    /// To the second when it is today: "14:06:12".
    [[nodiscard]] QString exact(Timestamp moment) const;

private:
    [[nodiscard]] QDateTime local(Timestamp moment) const;
    [[nodiscard]] QDateTime now() const;

    models::TillSession &m_session;
};

} // namespace danggol::ui

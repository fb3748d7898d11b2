// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"

#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

struct ShopSettings
{
    /// 1 to 80 characters.
    QString name;
    /// An IANA zone, e.g. "Asia/Seoul".
    QString timeZone = QStringLiteral("Asia/Seoul");
    /// A placed order waits this long for its payment; 1 to 1440.
    qint64 unpaidOrderMinutes = 30;
    /// A paid order confirms itself after this long; 1 to 90.
    qint64 autoConfirmDays = 7;
    /// The window asks again before it charges more than this in one go; 0: never. At most kLargestCharge.
    Money askChargeAbove;
    bool isDemo = false;

    friend bool operator==(const ShopSettings &, const ShopSettings &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.name, s.timeZone, s.unpaidOrderMinutes, s.autoConfirmDays, s.askChargeAbove,
                        s.isDemo);
    }
};

struct EditSettingsCommand
{
    ShopSettings settings;
    /// What was edited; another till's edit in between is EditConflict. Not given: whichever it is.
    std::optional<ShopSettings> was;
};

} // namespace danggol

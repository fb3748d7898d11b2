// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/clock.h"
#include "services/domain/ids.h"

#include <QList>
#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

/// Somebody who works in the shop. Their PIN is no part of it, only whether there is one.
struct StaffMember
{
    StaffId id;
    QString name;
    Role role = Role::Staff;
    /// False once archived: not offered at the till, and refused everything.
    bool active = true;
    bool hasPin = false;
    /// After too many wrong PINs: none is looked at before this moment.
    std::optional<Timestamp> waitUntil;
    /// Since when they are at work; it ends when they sign out, and with the business day.
    std::optional<Timestamp> shiftSince;
    /// When they last signed in or out.
    std::optional<Timestamp> lastSeen;

    friend bool operator==(const StaffMember &, const StaffMember &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.name, s.role, s.active, s.hasPin, s.waitUntil, s.shiftSince, s.lastSeen);
    }
};

struct StaffEdit
{
    StaffId id;
    /// 1 to 80 characters after trimming.
    QString name;
    /// Staff or Admin.
    Role role = Role::Staff;
};

/// A PIN is looked at this often, then there is a wait.
inline constexpr int kPinTries = 5;

/// How long the wait is after `waitsBefore` others in a row: a minute, doubled each time, an hour at most.
[[nodiscard]] qint64 pinWaitMs(qint64 waitsBefore);

/// Who acts when this person has signed in.
[[nodiscard]] Actor actorOf(const StaffMember &member);

/// Whether a till has to ask who is there: once somebody has a PIN.
[[nodiscard]] bool asksForPin(const QList<StaffMember> &staff);

} // namespace danggol

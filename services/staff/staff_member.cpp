// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staff_member.h"

#include <algorithm>

namespace danggol
{

namespace
{
// Beyond an hour it would lock out the owner more than it holds up a stranger.
constexpr qint64 kMostDoublings = 6;
} // namespace

qint64 pinWaitMs(qint64 waitsBefore)
{
    const qint64 doublings = std::clamp<qint64>(waitsBefore, 0, kMostDoublings);
    return std::min(kMsPerMinute << doublings, kMsPerHour);
}

Actor actorOf(const StaffMember &member)
{
    return Actor::staff(member.id, member.name, member.role);
}

bool asksForPin(const QList<StaffMember> &staff)
{
    return std::any_of(staff.begin(), staff.end(),
                       [](const StaffMember &member) { return member.active && member.hasPin; });
}

} // namespace danggol

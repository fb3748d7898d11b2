// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/first_admin.h"

namespace danggol::app
{

Result<Actor> firstAdmin(const QList<StaffMember> &staff)
{
    for (const StaffMember &member : staff) {
        if (member.role == Role::Admin)
            return Actor::staff(member.id, member.name, member.role);
    }
    return fail(ErrorCode::Internal, QStringLiteral("The demo shop has no admin."));
}

} // namespace danggol::app

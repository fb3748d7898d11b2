// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staff_errors.h"

namespace danggol::staff_errors
{

Error notFound(StaffId id)
{
    return Error{ErrorCode::StaffNotFound,
                 QStringLiteral("This person does not work here any more. Nothing was changed. "
                                "Look at the list of staff."),
                 {},
                 {}}
        .withDetail(QStringLiteral("staffId"), id.value);
}

Error wrongPin(qint64 triesLeft)
{
    return Error{ErrorCode::WrongPin,
                 QStringLiteral("That PIN didn't match. Nothing was done. Tries left: %1.").arg(triesLeft),
                 {},
                 {}}
        .withDetail(QStringLiteral("triesLeft"), triesLeft);
}

Error pinWait(Timestamp until)
{
    return Error{ErrorCode::PinWait,
                 QStringLiteral("Too many wrong PINs, so none is looked at for a while. Nothing was done. "
                                "Wait and try again, or have an admin set a new PIN."),
                 {},
                 {}}
        .withDetail(QStringLiteral("waitUntil"), until.toUtc());
}

Error pinNotSet()
{
    return {ErrorCode::PinNotSet,
            QStringLiteral("This person has no PIN yet, so they were not signed in. "
                           "An admin gives them one in Settings, Staff."),
            {},
            {}};
}

Error pinChanged()
{
    return {ErrorCode::EditConflict,
            QStringLiteral("The PIN was changed a moment ago. Nothing was done. Use the new one."),
            {},
            {}};
}

Error lastAdmin()
{
    return {
        ErrorCode::LastAdmin,
        QStringLiteral("This is the only admin, so nothing was changed. Make somebody else an admin first."),
        {},
        {}};
}

Error lastAdminWithPin()
{
    return {ErrorCode::LastAdmin,
            QStringLiteral("No admin with a PIN would be left to let others in, so nothing was changed. "
                           "Give an admin a PIN first."),
            {},
            {}};
}

Error usedBefore()
{
    return {ErrorCode::IdempotencyKeyReused,
            QStringLiteral("This was asked before with another PIN. Nothing was done. Enter the PIN again."),
            {},
            {}};
}

} // namespace danggol::staff_errors

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace danggol
{

/// Why a PostgreSQL server could not be entered.
enum class ConnectFault {
    HostUnknown,
    Refused,
    Unreachable,
    TimedOut,
    NotPostgres,
    TlsMissing,
    TlsFailed,
    PasswordMissing,
    WrongPassword,
    NoUser,
    NoDatabase,
    NotAllowed,
    Full,
    StartingUp,
    ReadOnly,
    Other,
};

/// What libpq's words mean, which is all that it tells about a connection that was not made. Of several hosts
/// the one that got furthest counts. Words in another language than English are Other.
[[nodiscard]] ConnectFault connectFault(const QString &cause);

} // namespace danggol

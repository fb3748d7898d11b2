// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <QString>

namespace danggol
{

/// What one entry of the audit says, as it is stored.
struct AuditEntry
{
    QString action;
    QString subject;
    QString detail;
    QString actorKind;
    qint64 actorId = 0;
    QString actorName;
    Timestamp at;
};

/// The hash of an entry that follows the one with the hash `previous` (empty: the first): SHA-256 in lower
/// case hex over the previous hash and every field, each with its length before it, so that no two entries
/// that differ are written the same.
[[nodiscard]] QString chainedHash(const QString &previous, const AuditEntry &entry);

} // namespace danggol

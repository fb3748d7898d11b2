// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/result.h"

#include <QString>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// What a till asks for before it does a scheduled job.
struct LeaseRequest
{
    QString job;
    /// The till, by a name that no other has.
    QString holder;
    Timestamp now;
    /// How long the others leave the job alone after this.
    qint64 durationMs = 0;
};

/// Whether the job is this till's to do until its lease ends. Taken, and prolonged, when nobody else holds
/// it, the other's lease has ended, or it ends much later than a lease can (its till's clock was wrong).
[[nodiscard]] Result<bool> takeLease(storage::Transaction &transaction, const LeaseRequest &request);

} // namespace danggol

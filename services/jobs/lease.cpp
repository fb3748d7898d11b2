// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jobs/lease.h"

#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

using storage::Row;
using storage::Statement;

const Statement kTake(R"sql(
    INSERT INTO job_lease (job, holder, expires_at) VALUES (?, ?, ?)
    ON CONFLICT (job) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
    WHERE job_lease.holder = excluded.holder OR job_lease.expires_at <= ?
       OR job_lease.expires_at > ?
    RETURNING holder)sql");

} // namespace

Result<bool> takeLease(storage::Transaction &transaction, const LeaseRequest &request)
{
    const Timestamp end = request.now.plusMs(request.durationMs);
    // Clocks of tills differ a little, and that must not take a lease from its holder.
    const Timestamp impossible = end.plusMs(request.durationMs);
    TRY(const auto taken, transaction.first(
                              kTake, [](Row &row) { return row.text(); }, request.job, request.holder, end,
                              request.now, impossible));
    return taken.has_value();
}

} // namespace danggol

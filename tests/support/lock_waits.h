// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

// At namespace scope like every statement: one that is made while lanes run is noted down beside their
// reading.
inline const storage::Statement kUngrantedLocks("SELECT COUNT(*) FROM pg_locks WHERE NOT granted");

/// Whether anybody waits for what another till holds, in a shop on PostgreSQL.
[[nodiscard]] inline bool isSomebodyWaiting(TestShop &shop)
{
    return valueOf(await<qint64>([&shop](Reply<qint64> reply) {
               shop->database().read<qint64>(
                   [](storage::Transaction &transaction) { return transaction.number(kUngrantedLocks); },
                   std::move(reply));
           })) > 0;
}

} // namespace danggol::test

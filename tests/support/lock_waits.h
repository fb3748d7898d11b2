// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

/// Whether anybody waits for what another till holds, in a shop on PostgreSQL.
[[nodiscard]] inline bool isSomebodyWaiting(TestShop &shop)
{
    static const storage::Statement kWaiting("SELECT COUNT(*) FROM pg_locks WHERE NOT granted");
    return valueOf(await<qint64>([&shop](Reply<qint64> reply) {
               shop->database().read<qint64>(
                   [](storage::Transaction &transaction) { return transaction.number(kWaiting); },
                   std::move(reply));
           })) > 0;
}

} // namespace danggol::test

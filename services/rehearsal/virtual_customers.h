// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/result.h"

#include <QMap>
#include <QString>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// The customers of a rehearsal are told from people by their cards, REHEARSAL-00001 and so on. Between two
/// rehearsals they are archived. No rules here.
namespace virtual_customers
{

/// `number` from 1 to 99999.
[[nodiscard]] QString cardOf(qint64 number);
/// Those that there are among the numbers `first` to `last`, archived or not, by card.
[[nodiscard]] Result<QMap<QString, CustomerId>> among(storage::Transaction &transaction, qint64 first,
                                                      qint64 last);
/// Archived no more, and last here at `lastVisit`.
[[nodiscard]] Result<Done> bringBack(storage::Transaction &transaction, qint64 first, qint64 last,
                                     Timestamp lastVisit);
/// Archives at most `most` of those who are not; how many.
[[nodiscard]] Result<qint64> sendHome(storage::Transaction &transaction, Timestamp now, int most);

} // namespace virtual_customers
} // namespace danggol

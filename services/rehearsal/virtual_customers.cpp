// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rehearsal/virtual_customers.h"

#include "services/storage/transaction.h"

#include <utility>

namespace danggol::virtual_customers
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kAmong("SELECT card_no, id FROM customer WHERE card_no BETWEEN ? AND ?");
const Statement kBringBack("UPDATE customer SET archived_at = NULL, last_visit_at = ?, version = version + 1 "
                           "WHERE card_no BETWEEN ? AND ?");
const Statement kSendHome("UPDATE customer SET archived_at = ?, version = version + 1 WHERE id IN (SELECT id "
                          "FROM customer WHERE card_no BETWEEN ? AND ? AND archived_at IS NULL ORDER BY id "
                          "LIMIT ?)");

} // namespace

// All of one length, so that every collation has them in the order of their numbers.
QString cardOf(qint64 number)
{
    return QStringLiteral("REHEARSAL-%1").arg(number, 5, 10, QLatin1Char('0'));
}

Result<QMap<QString, CustomerId>> among(Transaction &transaction, qint64 first, qint64 last)
{
    using Found = std::pair<QString, CustomerId>;
    const auto toFound = [](Row &row) {
        QString card = row.text();
        return Found(std::move(card), row.id<CustomerId>());
    };
    TRY(const QList<Found> rows, transaction.all(kAmong, toFound, cardOf(first), cardOf(last)));
    QMap<QString, CustomerId> found;
    for (const Found &each : rows)
        found.insert(each.first, each.second);
    return found;
}

Result<Done> bringBack(Transaction &transaction, qint64 first, qint64 last, Timestamp lastVisit)
{
    TRY_DONE(transaction.execute(kBringBack, lastVisit, cardOf(first), cardOf(last)));
    return Done{};
}

Result<qint64> sendHome(Transaction &transaction, Timestamp now, int most)
{
    return transaction.execute(kSendHome, now, cardOf(0), cardOf(99'999), most);
}

} // namespace danggol::virtual_customers

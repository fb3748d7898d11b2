// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/operation_log.h"

#include "services/storage/many_rows.h"

#include <algorithm>

namespace danggol::storage::operation_log
{

namespace
{

const ManyRows kFindAll("SELECT id, fingerprint, answer, at FROM operation WHERE id IN (", 1, ")");
const ManyRows kInsert("INSERT INTO operation (id, fingerprint, answer, at) VALUES", 4,
                       "ON CONFLICT DO NOTHING");
const Statement kForget("DELETE FROM operation WHERE at < ?");

Remembered toRemembered(Row &row)
{
    return {row.text(), row.bytes(), row.bytes(), row.moment()};
}

} // namespace

Result<QList<Remembered>> findAll(Transaction &transaction, const QList<QString> &ids)
{
    const std::vector<Value> values(ids.begin(), ids.end());
    return kFindAll.all(transaction, toRemembered, values);
}

Result<QByteArray> answerTo(const Operation &operation, const Remembered &row)
{
    if (row.fingerprint == operation.fingerprint)
        return row.answer;
    return fail(ErrorCode::IdempotencyKeyReused,
                QStringLiteral("This key was used for another request. Nothing was done for this one. "
                               "Send it with a new key."));
}

Result<std::optional<QByteArray>> find(Transaction &transaction, const Operation &operation)
{
    TRY(const QList<Remembered> rows, findAll(transaction, {operation.id}));
    if (rows.isEmpty())
        return std::optional<QByteArray>();
    TRY(QByteArray answer, answerTo(operation, rows.first()));
    return std::optional(std::move(answer));
}

Result<bool> rememberAll(Transaction &transaction, QList<Remembered> rows)
{
    // Two tills that were sent the same operations wait for each other's rows in one order.
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    std::vector<Value> values;
    for (const Remembered &row : rows) {
        const QByteArray fingerprint = row.fingerprint.isNull() ? QByteArray("") : row.fingerprint;
        values.insert(values.end(), {row.id, fingerprint, row.answer, row.at});
    }
    TRY(const qint64 written, kInsert.execute(transaction, values));
    return written == rows.size();
}

Result<qint64> forgetBefore(Transaction &transaction, Timestamp before)
{
    return transaction.execute(kForget, before);
}

} // namespace danggol::storage::operation_log

// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/operation_log.h"

namespace danggol::storage::operation_log
{

namespace
{

const Statement kFind("SELECT fingerprint, answer FROM operation WHERE id = ?");
const Statement kInsert("INSERT INTO operation (id, fingerprint, answer, at) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT DO NOTHING");
const Statement kForget("DELETE FROM operation WHERE at < ?");

struct Remembered
{
    QByteArray fingerprint;
    QByteArray answer;
};

} // namespace

Result<std::optional<QByteArray>> find(Transaction &transaction, const Operation &operation)
{
    TRY(auto found, transaction.first(
                        kFind,
                        [](Row &row) {
                            return Remembered{row.bytes(), row.bytes()};
                        },
                        operation.id));
    if (!found)
        return std::optional<QByteArray>();
    if (found->fingerprint != operation.fingerprint)
        return fail(ErrorCode::IdempotencyKeyReused,
                    QStringLiteral("This key was used for another request. Nothing was done for this one. "
                                   "Send it with a new key."));
    return std::optional(found->answer);
}

Result<bool> remember(Transaction &transaction, const Operation &operation, const QByteArray &answer,
                      Timestamp now)
{
    const QByteArray fingerprint = operation.fingerprint.isNull() ? QByteArray("") : operation.fingerprint;
    TRY(const qint64 rows, transaction.execute(kInsert, operation.id, fingerprint, answer, now));
    return rows == 1;
}

Result<qint64> forgetBefore(Transaction &transaction, Timestamp before)
{
    return transaction.execute(kForget, before);
}

} // namespace danggol::storage::operation_log

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/operation.h"
#include "services/domain/result.h"
#include "services/storage/transaction.h"

#include <QList>

#include <optional>

namespace danggol::storage
{

/// The rows that make a write happen once: operation id, what was asked, what was answered, written in the
/// same transaction as the effect.
namespace operation_log
{

/// An operation's row.
struct Remembered
{
    QString id;
    QByteArray fingerprint;
    QByteArray answer;
    Timestamp at;
};

/// The rows of those of the operations that have been done.
[[nodiscard]] Result<QList<Remembered>> findAll(Transaction &transaction, const QList<QString> &ids);

/// The remembered answer; IdempotencyKeyReused when the id was used for another request.
[[nodiscard]] Result<QByteArray> answerTo(const Operation &operation, const Remembered &row);

/// Writes the rows, each id once. False when another connection has remembered one of them meanwhile.
[[nodiscard]] Result<bool> rememberAll(Transaction &transaction, QList<Remembered> rows);

/// The remembered answer of an operation that has been done; IdempotencyKeyReused when the id was used for
/// another request.
[[nodiscard]] Result<std::optional<QByteArray>> find(Transaction &transaction, const Operation &operation);

/// Forgets what was answered before `before`; how many rows went.
[[nodiscard]] Result<qint64> forgetBefore(Transaction &transaction, Timestamp before);

} // namespace operation_log
} // namespace danggol::storage

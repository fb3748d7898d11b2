// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace danggol
{

/// Everything that may be expected to go wrong. Closed: each face (window, HTTP) switches over it without a
/// default, so a new code does not build until each has decided what to do with it. The numbers are kept with
/// the answers of operations, so a new one goes to the end.
enum class ErrorCode : qint32 {
    InvalidInput,
    Unauthenticated,
    Forbidden,
    UserNotFound,
    ProductNotFound,
    OrderNotFound,
    PaymentNotFound,
    CouponNotFound,
    IssuedCouponNotFound,
    LedgerEntryNotFound,
    BalanceLimit,
    InsufficientPoints,
    OutOfStock,
    ProductNotOnSale,
    CouponNotUsable,
    CouponAlreadyIssued,
    CouponExhausted,
    CouponNotOpen,
    OrderStateConflict,
    RefundTooLarge,
    NotUndoable,
    AlreadyExists,
    EditConflict,
    IdempotencyKeyReused,
    OperationInProgress,
    LeaseHeld,
    Busy,
    Unavailable,
    DiskFull,
    ReadOnly,
    NotADatabase,
    SchemaTooNew,
    Cancelled,
    Internal,
    TokenNotFound,
    StaffNotFound,
    WrongPin,
    PinWait,
    PinNotSet,
    LastAdmin,
};

/// One thing wrong with one field of the input; `field` is the name that callers know it by
/// ("items[2].quantity").
struct FieldError
{
    QString field;
    QString code;
    QString detail;

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// An expected failure: a closed code to branch on, a sentence for people (what happened, what did not, what
/// to do), the fields at fault, and the figures in the sentence for faces that word it themselves; times
/// among them are QDateTime in UTC.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QList<FieldError> fields;
    QVariantMap details;

    /// The same error with one more figure, e.g. `withDetail("shortBy", 12000)`.
    [[nodiscard]] Error withDetail(const QString &name, const QVariant &value) &&;
    /// The same error with one more field at fault.
    [[nodiscard]] Error withField(const QString &field, const QString &code, const QString &detail) &&;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The code as callers of the HTTP API know it, e.g. "INSUFFICIENT_POINTS".
[[nodiscard]] QString errorCodeName(ErrorCode code);

/// Whether the code judges a well-formed request (not found, a conflict, a rule), so that its answer may be
/// kept and given again; as opposed to a request that was not understood or not allowed, or a shop that could
/// not judge it.
[[nodiscard]] bool isJudgement(ErrorCode code);

/// InvalidInput with one field at fault.
[[nodiscard]] Error invalidField(const QString &field, const QString &code, const QString &detail);

QDataStream &operator<<(QDataStream &stream, const Error &error);
QDataStream &operator>>(QDataStream &stream, Error &error);

} // namespace danggol

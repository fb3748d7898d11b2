// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/error.h"

#include <QDataStream>

#include <utility>

namespace danggol
{

Error Error::withDetail(const QString &name, const QVariant &value) &&
{
    details.insert(name, value);
    return std::move(*this);
}

Error Error::withField(const QString &field, const QString &fieldCode, const QString &detail) &&
{
    fields.append({field, fieldCode, detail});
    return std::move(*this);
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("INVALID_INPUT");
    case ErrorCode::Unauthenticated:
        return QStringLiteral("UNAUTHENTICATED");
    case ErrorCode::Forbidden:
        return QStringLiteral("FORBIDDEN");
    case ErrorCode::UserNotFound:
        return QStringLiteral("USER_NOT_FOUND");
    case ErrorCode::ProductNotFound:
        return QStringLiteral("PRODUCT_NOT_FOUND");
    case ErrorCode::OrderNotFound:
        return QStringLiteral("ORDER_NOT_FOUND");
    case ErrorCode::PaymentNotFound:
        return QStringLiteral("PAYMENT_NOT_FOUND");
    case ErrorCode::CouponNotFound:
        return QStringLiteral("COUPON_NOT_FOUND");
    case ErrorCode::IssuedCouponNotFound:
        return QStringLiteral("ISSUED_COUPON_NOT_FOUND");
    case ErrorCode::LedgerEntryNotFound:
        return QStringLiteral("LEDGER_ENTRY_NOT_FOUND");
    case ErrorCode::BalanceLimit:
        return QStringLiteral("BALANCE_LIMIT");
    case ErrorCode::InsufficientPoints:
        return QStringLiteral("INSUFFICIENT_POINTS");
    case ErrorCode::OutOfStock:
        return QStringLiteral("OUT_OF_STOCK");
    case ErrorCode::ProductNotOnSale:
        return QStringLiteral("PRODUCT_NOT_ON_SALE");
    case ErrorCode::CouponNotUsable:
        return QStringLiteral("COUPON_NOT_USABLE");
    case ErrorCode::CouponAlreadyIssued:
        return QStringLiteral("COUPON_ALREADY_ISSUED");
    case ErrorCode::CouponExhausted:
        return QStringLiteral("COUPON_EXHAUSTED");
    case ErrorCode::CouponNotOpen:
        return QStringLiteral("COUPON_NOT_OPEN");
    case ErrorCode::OrderStateConflict:
        return QStringLiteral("ORDER_STATE_CONFLICT");
    case ErrorCode::RefundTooLarge:
        return QStringLiteral("REFUND_TOO_LARGE");
    case ErrorCode::NotUndoable:
        return QStringLiteral("NOT_UNDOABLE");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("ALREADY_EXISTS");
    case ErrorCode::EditConflict:
        return QStringLiteral("EDIT_CONFLICT");
    case ErrorCode::IdempotencyKeyReused:
        return QStringLiteral("IDEMPOTENCY_KEY_REUSED");
    case ErrorCode::OperationInProgress:
        return QStringLiteral("OPERATION_IN_PROGRESS");
    case ErrorCode::LeaseHeld:
        return QStringLiteral("LEASE_HELD");
    case ErrorCode::Busy:
        return QStringLiteral("BUSY");
    case ErrorCode::Unavailable:
        return QStringLiteral("UNAVAILABLE");
    case ErrorCode::DiskFull:
        return QStringLiteral("DISK_FULL");
    case ErrorCode::ReadOnly:
        return QStringLiteral("READ_ONLY");
    case ErrorCode::NotADatabase:
        return QStringLiteral("NOT_A_DATABASE");
    case ErrorCode::SchemaTooNew:
        return QStringLiteral("SCHEMA_TOO_NEW");
    case ErrorCode::Cancelled:
        return QStringLiteral("CANCELLED");
    case ErrorCode::Internal:
        return QStringLiteral("INTERNAL");
    case ErrorCode::TokenNotFound:
        return QStringLiteral("TOKEN_NOT_FOUND");
    case ErrorCode::StaffNotFound:
        return QStringLiteral("STAFF_NOT_FOUND");
    case ErrorCode::WrongPin:
        return QStringLiteral("WRONG_PIN");
    case ErrorCode::PinWait:
        return QStringLiteral("PIN_WAIT");
    case ErrorCode::PinNotSet:
        return QStringLiteral("PIN_NOT_SET");
    case ErrorCode::LastAdmin:
        return QStringLiteral("LAST_ADMIN");
    }
    return QStringLiteral("INTERNAL");
}

bool isJudgement(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UserNotFound:
    case ErrorCode::ProductNotFound:
    case ErrorCode::OrderNotFound:
    case ErrorCode::PaymentNotFound:
    case ErrorCode::CouponNotFound:
    case ErrorCode::IssuedCouponNotFound:
    case ErrorCode::LedgerEntryNotFound:
    case ErrorCode::BalanceLimit:
    case ErrorCode::InsufficientPoints:
    case ErrorCode::OutOfStock:
    case ErrorCode::ProductNotOnSale:
    case ErrorCode::CouponNotUsable:
    case ErrorCode::CouponAlreadyIssued:
    case ErrorCode::CouponExhausted:
    case ErrorCode::CouponNotOpen:
    case ErrorCode::OrderStateConflict:
    case ErrorCode::RefundTooLarge:
    case ErrorCode::NotUndoable:
    case ErrorCode::AlreadyExists:
    case ErrorCode::EditConflict:
    case ErrorCode::TokenNotFound:
    case ErrorCode::StaffNotFound:
    case ErrorCode::LastAdmin:
        return true;
    case ErrorCode::InvalidInput:
    case ErrorCode::Unauthenticated:
    case ErrorCode::Forbidden:
    case ErrorCode::IdempotencyKeyReused:
    case ErrorCode::OperationInProgress:
    case ErrorCode::LeaseHeld:
    case ErrorCode::Busy:
    case ErrorCode::Unavailable:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::NotADatabase:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
    case ErrorCode::WrongPin:
    case ErrorCode::PinWait:
    case ErrorCode::PinNotSet:
        return false;
    }
    return false;
}

Error invalidField(const QString &field, const QString &code, const QString &detail)
{
    return Error{ErrorCode::InvalidInput, detail, {{field, code, detail}}, {}};
}

QDataStream &operator<<(QDataStream &stream, const Error &error)
{
    stream << error.code << error.message << static_cast<qint32>(error.fields.size());
    for (const FieldError &field : error.fields)
        stream << field.field << field.code << field.detail;
    return stream << error.details;
}

QDataStream &operator>>(QDataStream &stream, Error &error)
{
    qint32 fieldCount = 0;
    stream >> error.code >> error.message >> fieldCount;
    error.fields.clear();
    for (qint32 i = 0; i < fieldCount && stream.status() == QDataStream::Ok; ++i) {
        FieldError field;
        stream >> field.field >> field.code >> field.detail;
        error.fields.append(field);
    }
    return stream >> error.details;
}

} // namespace danggol

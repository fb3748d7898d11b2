// SPDX-License-Identifier: GPL-3.0-or-later
// What each error is in HTTP. Without a default, so that a new code does not build until it is decided here.
#include "app/api/json/problem.h"

namespace danggol::api
{

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return 400;
    case ErrorCode::Unauthenticated:
    case ErrorCode::WrongPin:
    case ErrorCode::PinNotSet:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::UserNotFound:
    case ErrorCode::ProductNotFound:
    case ErrorCode::OrderNotFound:
    case ErrorCode::PaymentNotFound:
    case ErrorCode::CouponNotFound:
    case ErrorCode::IssuedCouponNotFound:
    case ErrorCode::LedgerEntryNotFound:
    case ErrorCode::TokenNotFound:
    case ErrorCode::StaffNotFound:
        return 404;
    case ErrorCode::CouponAlreadyIssued:
    case ErrorCode::OrderStateConflict:
    case ErrorCode::AlreadyExists:
    case ErrorCode::EditConflict:
    case ErrorCode::NotUndoable:
    case ErrorCode::OperationInProgress:
    case ErrorCode::LeaseHeld:
    case ErrorCode::LastAdmin:
        return 409;
    case ErrorCode::BalanceLimit:
    case ErrorCode::InsufficientPoints:
    case ErrorCode::OutOfStock:
    case ErrorCode::ProductNotOnSale:
    case ErrorCode::CouponNotUsable:
    case ErrorCode::CouponExhausted:
    case ErrorCode::CouponNotOpen:
    case ErrorCode::RefundTooLarge:
    case ErrorCode::IdempotencyKeyReused:
        return 422;
    case ErrorCode::PinWait:
        return 429;
    case ErrorCode::Busy:
    case ErrorCode::Unavailable:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Cancelled:
        return 503;
    case ErrorCode::NotADatabase:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::Internal:
        return 500;
    }
    return 500;
}

QString titleOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("Invalid request");
    case ErrorCode::Unauthenticated:
        return QStringLiteral("Not signed in");
    case ErrorCode::Forbidden:
        return QStringLiteral("Not allowed");
    case ErrorCode::UserNotFound:
        return QStringLiteral("No such user");
    case ErrorCode::ProductNotFound:
        return QStringLiteral("No such product");
    case ErrorCode::OrderNotFound:
        return QStringLiteral("No such order");
    case ErrorCode::PaymentNotFound:
        return QStringLiteral("No such payment");
    case ErrorCode::CouponNotFound:
        return QStringLiteral("No such coupon");
    case ErrorCode::IssuedCouponNotFound:
        return QStringLiteral("No such issued coupon");
    case ErrorCode::LedgerEntryNotFound:
        return QStringLiteral("No such ledger entry");
    case ErrorCode::TokenNotFound:
        return QStringLiteral("No such token");
    case ErrorCode::StaffNotFound:
        return QStringLiteral("No such staff member");
    case ErrorCode::WrongPin:
        return QStringLiteral("Wrong PIN");
    case ErrorCode::PinWait:
        return QStringLiteral("Too many wrong PINs");
    case ErrorCode::PinNotSet:
        return QStringLiteral("No PIN yet");
    case ErrorCode::LastAdmin:
        return QStringLiteral("The only admin");
    case ErrorCode::BalanceLimit:
        return QStringLiteral("Balance too high");
    case ErrorCode::InsufficientPoints:
        return QStringLiteral("Not enough points");
    case ErrorCode::OutOfStock:
        return QStringLiteral("Not enough in stock");
    case ErrorCode::ProductNotOnSale:
        return QStringLiteral("Not on sale");
    case ErrorCode::CouponNotUsable:
        return QStringLiteral("Coupon cannot be used");
    case ErrorCode::CouponAlreadyIssued:
        return QStringLiteral("Coupon issued before");
    case ErrorCode::CouponExhausted:
        return QStringLiteral("All coupons given out");
    case ErrorCode::CouponNotOpen:
        return QStringLiteral("Coupon campaign not open");
    case ErrorCode::OrderStateConflict:
        return QStringLiteral("Order in another state");
    case ErrorCode::RefundTooLarge:
        return QStringLiteral("More than is left to refund");
    case ErrorCode::NotUndoable:
        return QStringLiteral("Cannot be taken back");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("Already there");
    case ErrorCode::EditConflict:
        return QStringLiteral("Changed meanwhile");
    case ErrorCode::IdempotencyKeyReused:
        return QStringLiteral("Key used for another request");
    case ErrorCode::OperationInProgress:
        return QStringLiteral("Still being done");
    case ErrorCode::LeaseHeld:
        return QStringLiteral("Done elsewhere");
    case ErrorCode::Busy:
        return QStringLiteral("Busy");
    case ErrorCode::Unavailable:
        return QStringLiteral("Not available");
    case ErrorCode::DiskFull:
        return QStringLiteral("Disk full");
    case ErrorCode::ReadOnly:
        return QStringLiteral("Cannot be written");
    case ErrorCode::NotADatabase:
        return QStringLiteral("Not a shop");
    case ErrorCode::SchemaTooNew:
        return QStringLiteral("Shop of a newer version");
    case ErrorCode::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorCode::Internal:
        return QStringLiteral("Internal fault");
    }
    return QStringLiteral("Internal fault");
}

} // namespace danggol::api

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errors/error_words.h"

#include "services/coupons/coupon.h"
#include "services/domain/won_text.h"
#include "services/orders/order.h"

#include <QCoreApplication>
#include <QStringList>

namespace danggol::models
{

namespace
{

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::ErrorWords)
public:
    explicit ErrorWords(const Error &error) : m_error(error) {}

    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] QString invalidInput() const;
    [[nodiscard]] QString alreadyExists() const;
    [[nodiscard]] QString editConflict() const;
    [[nodiscard]] QString outOfStock() const;
    [[nodiscard]] QString couponNotUsable() const;
    [[nodiscard]] QString couponNotOpen() const;
    [[nodiscard]] QString orderStateConflict() const;
    [[nodiscard]] QString unavailable() const;

    // `sentence` in the window's language, with figures in its places.
    [[nodiscard]] QString say(const char *sentence, const QStringList &figures = {}) const;

    [[nodiscard]] bool has(const char *figure) const
    {
        return m_error.details.contains(QLatin1String(figure));
    }
    [[nodiscard]] QString text(const char *figure) const
    {
        return m_error.details.value(QLatin1String(figure)).toString();
    }
    [[nodiscard]] QString count(const char *figure) const
    {
        return countText(m_error.details.value(QLatin1String(figure)).toLongLong());
    }
    [[nodiscard]] QString won(const char *figure) const
    {
        return wonText(Money(m_error.details.value(QLatin1String(figure)).toLongLong()));
    }

    const Error &m_error;
};

QString ErrorWords::say(const char *sentence, const QStringList &figures) const
{
    const QString words = tr(sentence);
    if (words == QString::fromUtf8(sentence))
        return m_error.message; // English, which the service speaks better than a code and its figures can
    switch (figures.size()) {
    case 0:
        return words;
    case 1:
        return words.arg(figures[0]);
    case 2:
        return words.arg(figures[0], figures[1]);
    default:
        return words.arg(figures[0], figures[1], figures[2]);
    }
}

QString ErrorWords::words() const
{
    switch (m_error.code) {
    case ErrorCode::InvalidInput:
        return invalidInput();
    case ErrorCode::Unauthenticated:
        return say(QT_TR_NOOP("This sign-in or token is not valid. Nothing was done."));
    case ErrorCode::Forbidden:
        if (has("why"))
            return say(
                QT_TR_NOOP("This is a real shop, and a rush is only rehearsed in the demo shop. Nothing "
                           "was changed. Open the demo to rehearse one."));
        return say(QT_TR_NOOP("This is not allowed for the signed-in person. Nothing was changed. "
                              "Ask an admin to do it."));
    case ErrorCode::UserNotFound:
        return say(QT_TR_NOOP("There is no such customer, or they are archived. Nothing was changed. "
                              "Search for the name or the card."));
    case ErrorCode::ProductNotFound:
        return has("barcode") ? say(QT_TR_NOOP("No product has the barcode %1."), {text("barcode")})
                              : say(QT_TR_NOOP("There is no such product. Nothing was changed."));
    case ErrorCode::OrderNotFound:
        return say(QT_TR_NOOP("There is no order %1. Nothing was changed. Check the number."),
                   {text("orderId")});
    case ErrorCode::PaymentNotFound:
        return say(QT_TR_NOOP("There is no such payment. Nothing was changed."));
    case ErrorCode::CouponNotFound:
        return say(QT_TR_NOOP("There is no such coupon campaign. Nothing was changed."));
    case ErrorCode::IssuedCouponNotFound:
        return say(QT_TR_NOOP("There is no such coupon. Nothing was changed."));
    case ErrorCode::LedgerEntryNotFound:
        return say(QT_TR_NOOP("There is no such charge for this customer. Nothing was changed."));
    case ErrorCode::BalanceLimit:
        return say(QT_TR_NOOP("The balance of %1 would pass %2. Nothing was changed."),
                   {won("balance"), won("limit")});
    case ErrorCode::InsufficientPoints:
        return say(QT_TR_NOOP("Not paid: the balance is too low. No points were taken."));
    case ErrorCode::OutOfStock:
        return outOfStock();
    case ErrorCode::ProductNotOnSale:
        return say(QT_TR_NOOP("Not ordered: %1 is not on sale. Take it off the order."), {text("name")});
    case ErrorCode::CouponNotUsable:
        return couponNotUsable();
    case ErrorCode::CouponAlreadyIssued:
        return say(QT_TR_NOOP("The customer already had “%1”. No second one was given out: it is one each."),
                   {text("name")});
    case ErrorCode::CouponExhausted:
        return say(QT_TR_NOOP("All %1 of “%2” are given out. None was given to this customer. "
                              "An admin can raise the limit."),
                   {count("limit"), text("name")});
    case ErrorCode::CouponNotOpen:
        return couponNotOpen();
    case ErrorCode::OrderStateConflict:
        return orderStateConflict();
    case ErrorCode::RefundTooLarge:
        return say(QT_TR_NOOP("%1 of %2 were to be refunded, but only %3 are left of this order. "
                              "Nothing was refunded. Choose at most what is left."),
                   {count("asked"), text("name"), count("left")});
    case ErrorCode::NotUndoable:
        return has("balance")
                   ? say(QT_TR_NOOP("Not taken back: some of the points are spent; %1 is left. "
                                    "Refund the order first."),
                         {won("balance")})
                   : say(QT_TR_NOOP("Not taken back: it is no charge, or it was taken back before."));
    case ErrorCode::AlreadyExists:
        return alreadyExists();
    case ErrorCode::EditConflict:
        return editConflict();
    case ErrorCode::IdempotencyKeyReused:
        return say(QT_TR_NOOP("This was sent before with other contents. Nothing was done. Start anew."));
    case ErrorCode::OperationInProgress:
        return say(QT_TR_NOOP("This is being done already. Nothing is done twice. Try again in a moment."));
    case ErrorCode::LeaseHeld:
        return say(QT_TR_NOOP("Another till is doing this. Try again in a moment."));
    case ErrorCode::Busy:
        return say(QT_TR_NOOP("The database is busy. Nothing was changed. Try again in a moment."));
    case ErrorCode::Unavailable:
        return unavailable();
    case ErrorCode::DiskFull:
        return say(QT_TR_NOOP("The disk is full. Nothing was changed. Free some space and try again."));
    case ErrorCode::ReadOnly:
        return has("file") ? say(QT_TR_NOOP("The file %1 cannot be opened or written. Check that it and its "
                                            "folder may be written."),
                                 {text("file")})
                           : say(QT_TR_NOOP("The shop file cannot be written. Nothing was changed. Check "
                                            "that the file and its folder may be written."));
    case ErrorCode::NotADatabase:
        return has("file") ? say(QT_TR_NOOP("%1 is not a Danggol shop, or it is damaged. It was left as it "
                                            "is. Choose another file, or open a backup."),
                                 {text("file")})
                           : say(QT_TR_NOOP("This is not the database of a Danggol shop, or it is damaged. "
                                            "Nothing was written. Choose another one, or open a backup."));
    case ErrorCode::SchemaTooNew:
        return say(QT_TR_NOOP("The shop was last opened by a newer Danggol. Nothing was written. "
                              "Install the newer version to open it."));
    case ErrorCode::Cancelled:
        return say(QT_TR_NOOP("This was stopped before it was done. Nothing was changed."));
    case ErrorCode::Internal:
        return say(QT_TR_NOOP("Something went wrong inside Danggol. Nothing was changed."));
    case ErrorCode::StaffNotFound:
        return say(QT_TR_NOOP("This person does not work here any more. Nothing was changed. "
                              "Look at the list of staff."));
    case ErrorCode::WrongPin:
        return say(QT_TR_NOOP("That PIN didn't match. Nothing was done. Tries left: %1."),
                   {count("triesLeft")});
    case ErrorCode::PinWait:
        return say(QT_TR_NOOP("Too many wrong PINs, so none is looked at for a while. Nothing was done. "
                              "Wait and try again, or have an admin set a new PIN."));
    case ErrorCode::PinNotSet:
        return say(QT_TR_NOOP("This person has no PIN yet, so they were not signed in. "
                              "An admin gives them one in Settings, Staff."));
    case ErrorCode::LastAdmin:
        return say(QT_TR_NOOP("No admin would be left to let others in, so nothing was changed. "
                              "Make somebody else an admin with a PIN first."));
    case ErrorCode::TokenNotFound:
        return say(QT_TR_NOOP("There is no such token. Nothing was changed. Look at the list of tokens."));
    }
    return m_error.message;
}

QString ErrorWords::invalidInput() const
{
    if (m_error.fields.size() == 1) {
        const FieldError &fault = m_error.fields.first();
        const QString words = fieldWords(fault);
        return words == fault.detail ? m_error.message : words;
    }
    return say(QT_TR_NOOP("Nothing was changed: %1 fields need attention."),
               {countText(m_error.fields.size())});
}

QString ErrorWords::alreadyExists() const
{
    if (has("tokenId"))
        return say(QT_TR_NOOP("An earlier try made this token, and it alone was told the secret. Revoke that "
                              "token if its secret was not kept, and make another."));
    if (m_error.fields.isEmpty())
        return say(QT_TR_NOOP("This was done before. It was not done again. Refresh to see it."));
    if (has("name"))
        return say(QT_TR_NOOP("Not saved: %1 has this barcode. Use another barcode, or take it off that "
                              "product."),
                   {text("name")});
    return fieldWords(m_error.fields.first()) == m_error.fields.first().detail
               ? m_error.message
               : fieldWords(m_error.fields.first());
}

QString ErrorWords::editConflict() const
{
    if (text("couponStatus") == couponStatusName(CouponStatus::Ended))
        return say(QT_TR_NOOP("Not changed: “%1” has ended. Start a new campaign instead."), {text("name")});
    if (has("couponStatus"))
        return say(QT_TR_NOOP("Not changed: “%1” is in another state by now. Look at it again."),
                   {text("name")});
    if (has("name"))
        return say(QT_TR_NOOP("Not saved: %1 was changed at another place meanwhile. Look at it again and "
                              "repeat the edit."),
                   {text("name")});
    return say(QT_TR_NOOP("Not saved: this was changed at another place meanwhile. Look at it again and "
                          "repeat the edit."));
}

QString ErrorWords::outOfStock() const
{
    return say(QT_TR_NOOP("Not done: %1 of %2 were asked for and %3 are left. Take fewer."),
               {count("asked"), text("name"), count("left")});
}

QString ErrorWords::couponNotUsable() const
{
    const QString why = text("why");
    if (why == QLatin1String("MINIMUM"))
        return say(QT_TR_NOOP("This coupon needs an order of %1, and this one is %2. Nothing was ordered. "
                              "Add to the order, or take the coupon off."),
                   {won("minimum"), won("subtotal")});
    if (why == QLatin1String("USED"))
        return say(QT_TR_NOOP("The coupon was used before. Nothing was ordered. Choose another coupon, or "
                              "none."));
    if (why == QLatin1String("EXPIRED"))
        return say(
            QT_TR_NOOP("The coupon has run out. Nothing was ordered. Choose another coupon, or none."));
    if (why == QLatin1String("NOT_HELD"))
        return say(QT_TR_NOOP("The order no longer holds its coupon. Nothing was changed. Look at the order "
                              "again."));
    if (why == QLatin1String("NOT_FOUND"))
        return say(QT_TR_NOOP("The customer has no such coupon. Nothing was ordered. Choose another coupon, "
                              "or none."));
    return say(QT_TR_NOOP("The coupon is kept for another order. Nothing was ordered. Choose another coupon, "
                          "or none."));
}

QString ErrorWords::couponNotOpen() const
{
    const QString why = text("why");
    const QStringList name{text("name")};
    if (why == couponStatusName(CouponStatus::Scheduled))
        return say(QT_TR_NOOP("“%1” has not started. No coupon was given out. Choose another campaign."),
                   name);
    if (why == couponStatusName(CouponStatus::Paused))
        return say(QT_TR_NOOP("“%1” is paused. No coupon was given out. Choose another campaign."), name);
    return say(QT_TR_NOOP("“%1” has ended. No coupon was given out. Choose another campaign."), name);
}

QString ErrorWords::orderStateConflict() const
{
    const QStringList order{text("orderId")};
    if (!has("orderStatus"))
        return say(QT_TR_NOOP("Order %1 is in another state by now, so this cannot be done. Nothing was "
                              "changed. Look at the order again."),
                   order);
    switch (orderStatusFromName(text("orderStatus"))) {
    case OrderStatus::DepositWait:
        return say(QT_TR_NOOP("Order %1 is waiting for its payment, so this cannot be done. Nothing was "
                              "changed. Look at the order again."),
                   order);
    case OrderStatus::PayDone:
        return say(QT_TR_NOOP("Order %1 is paid, so this cannot be done. Nothing was changed. Look at the "
                              "order again."),
                   order);
    case OrderStatus::BuyConfirm:
        return say(QT_TR_NOOP("Order %1 is confirmed, so this cannot be done. Nothing was changed. Look at "
                              "the order again."),
                   order);
    case OrderStatus::Cancelled:
        return say(QT_TR_NOOP("Order %1 was cancelled, so this cannot be done. Nothing was changed. Look at "
                              "the order again."),
                   order);
    case OrderStatus::Refunded:
        return say(QT_TR_NOOP("Order %1 was refunded, so this cannot be done. Nothing was changed. Look at "
                              "the order again."),
                   order);
    }
    return m_error.message;
}

QString ErrorWords::unavailable() const
{
    if (has("port"))
        return say(QT_TR_NOOP("Nothing is served: port %1 cannot be opened. Choose another port, or end the "
                              "program that has it."),
                   {text("port")});
    if (m_error.details.value(kMayBeDone).toBool() && has("disk"))
        return say(
            QT_TR_NOOP("The disk reported an error while this was being saved, so it may or may not be "
                       "done. Try again: nothing is done twice."));
    if (m_error.details.value(kMayBeDone).toBool())
        return say(QT_TR_NOOP("The connection broke while this was being saved, so it may or may not be "
                              "done. Press again when the shop database is back: nothing is done twice."));
    if (has("disk"))
        return say(QT_TR_NOOP("The disk reported an error. Nothing was changed. Try again, and make a backup "
                              "if it stays."));
    return say(QT_TR_NOOP("The shop database cannot be reached. Press again when it is back: nothing is done "
                          "twice."));
}

} // namespace

QString errorWords(const Error &error)
{
    return ErrorWords(error).words();
}

} // namespace danggol::models

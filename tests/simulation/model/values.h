// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QtGlobal>

#include <map>
#include <optional>

/// What the model remembers of a shop. Points are won, times milliseconds; things are named by the number of
/// the step that made them, 0 for none.
namespace danggol::simulation
{

struct ModelEntry
{
    QByteArray reason;
    qint64 amount = 0;
    qint64 after = 0;
    qint64 order = 0;
    qint64 atMs = 0;
};

struct ModelCharge
{
    qint64 customer = 0;
    qint64 amount = 0;
    /// Charges can be taken back, once; what took one back cannot.
    bool isUndoable = true;
};

struct ModelCustomer
{
    qint64 balance = 0;
    std::optional<qint64> card;
    qint64 createdMs = 0;
    qint64 visitMs = 0;
    bool archived = false;
    qint64 version = 1;
    QList<ModelEntry> entries;
};

struct ModelMovement
{
    QByteArray reason;
    qint64 change = 0;
    qint64 after = 0;
    qint64 order = 0;
    qint64 atMs = 0;
};

struct ModelProduct
{
    qint64 price = 0;
    qint64 stock = 0;
    std::optional<qint64> barcode;
    /// As in Field::Status.
    qint64 status = 0;
    qint64 version = 1;
    QList<ModelMovement> movements;
};

struct ModelCoupon
{
    enum class State { Active, Exhausted, Paused, Ended };

    bool percent = false;
    qint64 value = 0;
    std::optional<qint64> cap;
    qint64 minimum = 0;
    qint64 limit = 0;
    qint64 issued = 0;
    State state = State::Active;
    qint64 startsMs = 0;
    std::optional<qint64> endsMs;
    std::optional<qint64> days;
    std::optional<qint64> exhaustedMs;
    qint64 version = 1;
};

struct ModelIssued
{
    qint64 coupon = 0;
    qint64 customer = 0;
    /// ISSUED, USED or EXPIRED, as stored.
    QByteArray status = "ISSUED";
    qint64 heldBy = 0;
    qint64 issuedMs = 0;
    std::optional<qint64> untilMs;
    std::optional<qint64> usedMs;
};

struct ModelLine
{
    qint64 product = 0;
    qint64 price = 0;
    qint64 quantity = 0;
    qint64 discount = 0;
    qint64 refundedQuantity = 0;
    qint64 refundedAmount = 0;

    [[nodiscard]] qint64 amount() const { return price * quantity; }
    [[nodiscard]] qint64 left() const { return quantity - refundedQuantity; }
};

struct ModelEvent
{
    QByteArray kind;
    qint64 amount = 0;
    qint64 atMs = 0;
};

struct ModelPayment
{
    bool done = false;
    qint64 amount = 0;
    qint64 balance = 0;
    qint64 shortBy = 0;
    qint64 atMs = 0;
};

struct ModelOrder
{
    qint64 customer = 0;
    /// DEPOSIT_WAIT, PAY_DONE, BUY_CONFIRM, CANCELLED or REFUNDED.
    QByteArray status = "DEPOSIT_WAIT";
    QList<ModelLine> lines;
    qint64 subtotal = 0;
    qint64 discount = 0;
    qint64 refunded = 0;
    qint64 issued = 0;
    qint64 createdMs = 0;
    qint64 expiresMs = 0;
    std::optional<qint64> paidMs;
    /// The business day, as it was then; empty while nobody paid.
    QByteArray paidDay;
    std::optional<qint64> confirmedMs;
    std::optional<qint64> cancelledMs;
    std::optional<qint64> refundedMs;
    QList<ModelEvent> events;
    QList<ModelPayment> payments;

    [[nodiscard]] qint64 total() const { return subtotal - discount; }
};

/// As a shop is founded.
struct ModelSettings
{
    qint64 unpaidMinutes = 30;
    qint64 confirmDays = 7;
    /// As in Field::Zone.
    qint64 zone = 0;

    friend bool operator==(const ModelSettings &, const ModelSettings &) = default;
};

struct ModelSold
{
    qint64 quantity = 0;
    qint64 revenue = 0;

    friend bool operator==(const ModelSold &, const ModelSold &) = default;
};

/// What a day sold, by product, as of when it was counted.
struct ModelDay
{
    qint64 countedMs = 0;
    std::map<qint64, ModelSold> sales;
};

struct ModelPlace
{
    qint64 product = 0;
    ModelSold sold;
    /// The rank in the window that ended the day before; 0 for none.
    qint64 before = 0;

    friend bool operator==(const ModelPlace &, const ModelPlace &) = default;
};

/// What a run of the aggregation did.
struct ModelReport
{
    QByteArrayList days;
    QByteArrayList changedDays;
    qint64 productRows = 0;
    qint64 changedRows = 0;
};

} // namespace danggol::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QtGlobal>

#include <optional>

namespace danggol::simulation
{

enum class Kind {
    AddCustomer,
    EditCustomer,
    ArchiveCustomer,
    Charge,
    UndoCharge,
    AddProduct,
    EditProduct,
    AdjustStock,
    AddCoupon,
    EditCoupon,
    IssueCoupon,
    Place,
    Pay,
    Cancel,
    Confirm,
    Refund,
    ExpireOrders,
    ConfirmOrders,
    ExpireCoupons,
    ForgetOperations,
    EditSettings,
    /// Makes days of the ranking anew: those due, or those that Day or All say.
    Aggregate,
    /// Reads one thing, as whoever it is; with Days, a page of the ranking.
    Look,
    /// Sends an earlier step again, under its operation id.
    Repeat,
    /// The clock moves, forward or back.
    Wait,
    /// The program ends and opens the shop again.
    Restart,
    /// The whole state is compared, and the books are checked.
    Check,
};

/// What a step is about. Customer, Product, Coupon, Issued, Order and Entry name a thing by the number of the
/// step that made it, so that a plan from which steps were left out still means the same things; a number
/// that no step before made means a thing that does not exist.
enum class Field {
    Customer,
    Product,
    Coupon,
    Issued,
    Order,
    Entry,
    /// The number of the step that is repeated; with Other, its id is used for another request.
    Of,
    Other,
    /// Points, a change of the stock, or for Wait the milliseconds.
    Amount,
    /// For Pay: charged to the customer first.
    ChargeFirst,
    Price,
    Stock,
    /// A barcode or card by number; -1 takes it off.
    Barcode,
    Card,
    /// For EditProduct 0 on sale, 1 paused, 2 archived; for ArchiveCustomer 1 archives.
    Status,
    Version,
    /// 0 an amount, 1 a percentage.
    Percent,
    Value,
    Cap,
    Minimum,
    Limit,
    /// Milliseconds from the moment of the step.
    Starts,
    Ends,
    Days,
    /// 0 pause, 1 resume, 2 end.
    Action,
    /// For AdjustStock: 1 received, 0 adjusted.
    Received,
    /// For Refund: 0 the goods do not go back to stock.
    Restock,
    /// For Refund: 1 gives no reason, which is refused.
    NoReason,
    /// How many a job does at most; 1 unless given.
    Most,
    /// For EditSettings: minutes an unpaid order waits, days until it confirms itself, and a time zone (see
    /// zoneName). What is not given becomes what it was when the shop was founded.
    Unpaid,
    AutoConfirm,
    Zone,
    /// For EditSettings: 1 says that the settings are as founded, which is refused when they are not.
    AsFounded,
    /// For Aggregate the last of Days days, for Look the last of the window: 20261122.
    Day,
    /// For Aggregate: 1 makes every day anew.
    All,
    /// For Aggregate: 1 only says what would become others.
    Compare,
};

enum class By { Admin, Staff, Customer };

/// Where the commit of a step breaks.
enum class Break { None, Before, After };

struct Line
{
    /// Named by its step, as in Field.
    qint64 product = 0;
    qint64 quantity = 0;

    friend bool operator==(const Line &, const Line &) = default;
};

/// One thing that happens in a simulation: plain data, a line of text.
struct Step
{
    int number = 0;
    Kind kind = Kind::Check;
    By by = By::Admin;
    /// For By::Customer: who, named by their step.
    qint64 self = 0;
    QMap<Field, qint64> fields;
    QList<Line> lines;
    /// This many commits of the step break there, one after the other.
    Break breaks = Break::None;
    int breakCount = 0;
    /// Whoever does not know whether it was done lets it be, instead of sending it again.
    bool abandons = false;
    /// Whether a refusal is remembered with the operation.
    bool remembers = false;
    /// Sent together with the next step, without waiting for the answer.
    bool together = false;

    [[nodiscard]] bool has(Field field) const { return fields.contains(field); }
    [[nodiscard]] qint64 value(Field field, qint64 fallback = 0) const
    {
        return fields.value(field, fallback);
    }
    [[nodiscard]] std::optional<qint64> optional(Field field) const
    {
        return has(field) ? std::optional(value(field)) : std::nullopt;
    }

    friend bool operator==(const Step &, const Step &) = default;
};

using Plan = QList<Step>;

/// Whether the step is a write, which can be repeated and can break.
[[nodiscard]] bool isWrite(Kind kind);

[[nodiscard]] QByteArray kindName(Kind kind);
/// "17 place customer=3 issued=9 lines=4x2,5x1 by=customer:3 break=after:2 abandon remember together"
[[nodiscard]] QByteArray toText(const Step &step);
/// A line for each step.
[[nodiscard]] QByteArray toText(const Plan &plan);
/// Empty lines and those that begin with # are passed over; nothing when a line cannot be read.
[[nodiscard]] std::optional<Plan> planFromText(const QByteArray &text);

} // namespace danggol::simulation

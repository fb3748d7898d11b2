// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo_data.h"
#include "services/demo/seed_clock.h"
#include "services/domain/business_day.h"
#include "services/orders/order.h"
#include "services/payments/payment.h"
#include "services/shop/service_set.h"

namespace danggol
{
namespace storage
{
class Transaction;
}
} // namespace danggol

namespace danggol::demo
{

[[nodiscard]] Actor adminActor(const DemoTexts &texts);

[[nodiscard]] inline CustomerId customerAt(qsizetype place)
{
    return {place + 1};
}
[[nodiscard]] inline ProductId productAt(qsizetype place)
{
    return {place + 1};
}

/// What every part of the seeding needs.
struct DemoContext
{
    const DemoData &data;
    const ServiceSet &services;
    SeedClock &clock;
    /// The moment up to which there is history.
    Timestamp now;
};

/// A till within one unit of work: does what people do at a counter, through the services, at a given moment
/// and under an operation id of its own each time.
class DemoTill
{
public:
    DemoTill(storage::Transaction &transaction, const DemoContext &context, const QString &name)
        : m_transaction(transaction), m_context(context), m_name(name)
    {}

    [[nodiscard]] const DemoContext &context() const { return m_context; }
    [[nodiscard]] const ServiceSet &services() const { return m_context.services; }
    /// What an English text of the demo's is in its language.
    [[nodiscard]] QString text(const char *english) const;
    [[nodiscard]] Actor admin() const;
    /// Sori and Duri by turns.
    [[nodiscard]] Actor cashier(qint64 turn) const;
    /// For a service that the till has no function for; to be called before each use.
    [[nodiscard]] storage::Transaction &at(Timestamp moment);

    [[nodiscard]] Result<BusinessCalendar> calendar();
    [[nodiscard]] Result<Money> balanceOf(CustomerId customer);
    [[nodiscard]] Result<Done> charge(Timestamp moment, CustomerId customer, Money amount);
    [[nodiscard]] Result<Order> place(Timestamp moment, const PlaceOrderCommand &command);
    [[nodiscard]] Result<Payment> pay(Timestamp moment, OrderId order);
    [[nodiscard]] Result<Done> confirm(Timestamp moment, OrderId order);
    [[nodiscard]] Result<Done> cancel(Timestamp moment, OrderId order);
    [[nodiscard]] Result<Done> refund(Timestamp moment, const RefundCommand &command);
    /// A coupon of the customer's that the order can use; of `campaign` alone when that is given.
    [[nodiscard]] Result<std::optional<IssuedCouponId>>
    coupon(Timestamp moment, CustomerId customer, Money subtotal, std::optional<CouponId> campaign);
    /// What the scheduled jobs would do at this moment.
    [[nodiscard]] Result<Done> runJobs(Timestamp moment);

private:
    storage::Transaction &m_transaction;
    const DemoContext &m_context;
    QString m_name;
    int m_operations = 0;
};

} // namespace danggol::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/actor.h"
#include "services/domain/clock.h"
#include "services/domain/result.h"
#include "services/orders/order.h"
#include "services/payments/payment.h"
#include "services/rehearsal/rehearsal.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Transaction;
}
class CatalogService;
class CouponService;
class CustomerService;
class OrderService;
class PaymentService;
class ShopService;

/// The rules of rehearsing a rush. Every function, so every unit of a rehearsal, is refused where the
/// database is not a demo shop's (Forbidden, why NOT_A_DEMO) and to anybody but an admin (Forbidden); what is
/// done beyond that is done by the ordinary services. To be called within a unit of work, on any storage
/// thread.
class RehearsalService
{
public:
    struct Needs
    {
        const Clock &clock;
        const ShopService &shop;
        const CustomerService &customers;
        const CatalogService &catalog;
        const CouponService &coupons;
        const OrderService &orders;
        const PaymentService &payments;
    };
    explicit RehearsalService(const Needs &needs) : m_needs(needs) {}

    /// InvalidInput (buyers, perSecond, buyerName), CouponNotFound, ProductNotFound.
    [[nodiscard]] Result<RushGoods> look(storage::Transaction &transaction, const Actor &actor,
                                         const RehearsalCommand &command) const;
    /// The virtual customers of these numbers, made where they are missing, ready to buy.
    [[nodiscard]] Result<QList<CustomerId>> invite(storage::Transaction &transaction, const Actor &actor,
                                                   const QString &name, qint64 first, qint64 last) const;
    /// Archives virtual customers, at most `most`; how many.
    [[nodiscard]] Result<qint64> sendHome(storage::Transaction &transaction, const Actor &actor,
                                          int most) const;

    /// As CouponService::issue.
    [[nodiscard]] Result<IssuedCoupon> issue(storage::Transaction &transaction, const Actor &actor,
                                             const IssueCouponCommand &command) const;
    /// One piece, as OrderService::place.
    [[nodiscard]] Result<Order> place(storage::Transaction &transaction, const Actor &actor,
                                      CustomerId customer, ProductId product) const;
    /// Charged first, as PaymentService::pay: a virtual customer has no points.
    [[nodiscard]] Result<Payment> pay(storage::Transaction &transaction, const Actor &actor, OrderId order,
                                      Money total) const;

private:
    [[nodiscard]] Result<Done> checkAllowed(storage::Transaction &transaction, const Actor &actor) const;

    Needs m_needs;
};

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/coupon_choice.h"
#include "models/session/till_session.h"

#include <QObject>

namespace danggol::models
{

/// Which of the current customer's coupons goes with the cart. Nothing is chosen by itself: a coupon is the
/// customer's to spend.
class CartCoupons : public QObject
{
    Q_OBJECT

public:
    explicit CartCoupons(TillSession &session, QObject *parent = nullptr);

    /// What the cart costs without a coupon.
    void setSubtotal(Money subtotal);

    [[nodiscard]] const QList<CouponChoice> &choices() const { return m_choices; }
    /// How many of them can be used.
    [[nodiscard]] int usableCount() const;
    /// The chosen one, also while the cart is too small for it.
    [[nodiscard]] std::optional<CouponChoice> chosen() const;
    /// The chosen one while it can be used: what the order takes along.
    [[nodiscard]] std::optional<CouponChoice> applied() const;
    /// None, or one of `choices` that can be used; others are ignored.
    void choose(std::optional<IssuedCouponId> coupon);

Q_SIGNALS:
    void changed();

private:
    void followCustomer();
    void load();
    void arrange();
    [[nodiscard]] std::optional<CouponChoice> find(IssuedCouponId id) const;

    TillSession &m_session;
    std::optional<CustomerId> m_customer;
    QList<IssuedCoupon> m_coupons;
    QList<CouponChoice> m_choices;
    std::optional<IssuedCouponId> m_chosen;
    Money m_subtotal;
};

} // namespace danggol::models

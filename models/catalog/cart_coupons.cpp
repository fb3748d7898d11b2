// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/cart_coupons.h"

#include <algorithm>

namespace danggol::models
{

CartCoupons::CartCoupons(TillSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &TillSession::customerChanged, this, &CartCoupons::followCustomer);
    connect(&m_session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::IssuedCoupon))
            load();
    });
    followCustomer();
}

void CartCoupons::followCustomer()
{
    const std::optional<Customer> &customer = m_session.customer();
    const std::optional<CustomerId> id = customer ? std::optional(customer->id) : std::nullopt;
    if (id == m_customer)
        return; // the same one with another balance
    m_customer = id;
    m_chosen.reset();
    m_coupons.clear();
    arrange();
    load();
}

void CartCoupons::load()
{
    if (!m_customer)
        return;
    m_session.shop().coupons().heldBy(
        m_session.actor(), *m_customer,
        on(this, [this, asked = *m_customer](Result<QList<IssuedCoupon>> held) {
            if (!held || asked != m_customer)
                return; // what is shown stays; the order itself checks the coupon once more
            m_coupons = *held;
            arrange();
        }));
}

void CartCoupons::setSubtotal(Money subtotal)
{
    m_subtotal = subtotal;
    arrange();
}

void CartCoupons::arrange()
{
    m_choices = couponChoices(m_coupons, m_subtotal, m_session.clock().now());
    if (m_chosen && !m_coupons.isEmpty() && !find(*m_chosen))
        m_chosen.reset();
    Q_EMIT changed();
}

std::optional<CouponChoice> CartCoupons::find(IssuedCouponId id) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [id](const CouponChoice &choice) { return choice.coupon.id == id; });
    return found == m_choices.end() ? std::nullopt : std::optional(*found);
}

int CartCoupons::usableCount() const
{
    return static_cast<int>(std::count_if(m_choices.begin(), m_choices.end(),
                                          [](const CouponChoice &choice) { return choice.isUsable(); }));
}

std::optional<CouponChoice> CartCoupons::chosen() const
{
    return m_chosen ? find(*m_chosen) : std::nullopt;
}

std::optional<CouponChoice> CartCoupons::applied() const
{
    const std::optional<CouponChoice> choice = chosen();
    return choice && choice->isUsable() ? choice : std::nullopt;
}

void CartCoupons::choose(std::optional<IssuedCouponId> coupon)
{
    if (coupon) {
        const std::optional<CouponChoice> choice = find(*coupon);
        if (!choice || !choice->isUsable())
            return;
    }
    m_chosen = coupon;
    Q_EMIT changed();
}

} // namespace danggol::models

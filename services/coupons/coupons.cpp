// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/coupons.h"

#include "services/coupons/coupon_service.h"
#include "services/storage/database.h"

namespace danggol
{

using storage::LaneKey;
using storage::Transaction;

Coupons::Coupons(storage::Database &database, const CouponService &service)
    : m_database(database), m_service(service)
{}

void Coupons::create(const Actor &actor, const Operation &operation, CreateCouponCommand command,
                     Reply<Coupon> reply)
{
    m_database.write<Coupon>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.create(transaction, actor, command);
        },
        std::move(reply));
}

void Coupons::edit(const Actor &actor, const Operation &operation, EditCouponCommand command,
                   Reply<Coupon> reply)
{
    m_database.write<Coupon>(
        LaneKey::coupon(command.coupon), operation,
        [&service = m_service, actor, command](Transaction &transaction) {
            return service.edit(transaction, actor, command);
        },
        std::move(reply));
}

void Coupons::issue(const Actor &actor, const Operation &operation, IssueCouponCommand command,
                    Reply<IssuedCoupon> reply)
{
    const storage::JointRun<IssuedCoupon, CouponClaim> run{
        .alone =
            [&service = m_service](Transaction &transaction, const CouponClaim &claim) {
                return service.issue(transaction, claim.actor, claim.command);
            },
        .together =
            [&service = m_service](Transaction &transaction, std::span<const CouponClaim *const> claims) {
                return service.issueTogether(transaction, claims);
            }};
    m_database.writeJointly(LaneKey::coupon(command.coupon), operation, CouponClaim{actor, command}, run,
                            std::move(reply));
}

void Coupons::find(const Actor &actor, CouponId id, Reply<Coupon> reply)
{
    m_database.read<Coupon>([&service = m_service, actor,
                             id](Transaction &transaction) { return service.find(transaction, actor, id); },
                            std::move(reply));
}

void Coupons::list(const Actor &actor, std::optional<CustomerId> customer,
                   Reply<QList<CouponForCustomer>> reply)
{
    m_database.read<QList<CouponForCustomer>>(
        [&service = m_service, actor, customer](Transaction &transaction) {
            return service.list(transaction, actor, customer);
        },
        std::move(reply));
}

void Coupons::heldBy(const Actor &actor, CustomerId customer, Reply<QList<IssuedCoupon>> reply)
{
    m_database.read<QList<IssuedCoupon>>(
        [&service = m_service, actor, customer](Transaction &transaction) {
            return service.heldBy(transaction, actor, customer);
        },
        std::move(reply));
}

} // namespace danggol

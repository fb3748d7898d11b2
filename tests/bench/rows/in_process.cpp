// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows/in_process.h"

namespace danggol::bench
{

namespace
{

Error unexpected(const QString &what)
{
    return {ErrorCode::Internal, what, {}, {}};
}

} // namespace

Result<Sample> payWaitingOrders(const RoundShop &round, const SeedPlan &plan,
                                std::span<const std::unique_ptr<Shop>> tills, int inFlight)
{
    const qint64 first = round.seeded().firstWaitingOrder;
    std::atomic<qint64> failures = 0;
    const Sample sample = runClosedLoop(inFlight, plan.waitingOrders, [&](qint64 index, Answered answered) {
        const OrderId order{first + index};
        Shop &shop = *tills[static_cast<std::size_t>(index) % tills.size()];
        shop.payments().pay(benchActor(), shop.operationIds().next(),
                            {.order = order, .customer = CustomerId{customerOfOrder(plan, order.value)}},
                            answering<Payment>(std::move(answered), failures));
    });
    if (failures != 0)
        return fail(unexpected(QStringLiteral("%1 payments failed").arg(failures)));
    return sample;
}

Result<Sample> payInProcess(Workshop &workshop, storage::Engine engine, const SeedPlan &plan, int inFlight)
{
    TRY(const std::unique_ptr<RoundShop> round, workshop.shop(engine, plan));
    TRY(std::unique_ptr<Shop> shop, round->open());
    TRY(const Sample sample, payWaitingOrders(*round, plan, std::span(&shop, 1), inFlight));
    shop.reset();
    TRY_DONE(round->checkBooks());
    return sample;
}

Result<Sample> claimInProcess(Workshop &workshop, storage::Engine engine, const SeedPlan &plan,
                              qint64 refused)
{
    TRY(const std::unique_ptr<RoundShop> round, workshop.shop(engine, plan));
    TRY(const CouponId coupon, round->campaign(plan.customers - refused));
    TRY(std::unique_ptr<Shop> shop, round->open());
    std::atomic<qint64> failures = 0;
    const Sample sample = runClosedLoop(kInFlight, plan.customers, [&](qint64 index, Answered answered) {
        shop->coupons().issue(benchActor(), shop->operationIds().next(),
                              {.coupon = coupon, .customer = CustomerId{index + 1}},
                              answering<IssuedCoupon>(std::move(answered), failures));
    });
    shop.reset();
    if (failures != refused)
        return fail(
            unexpected(QStringLiteral("%1 claims were refused, and not %2").arg(failures).arg(refused)));
    TRY_DONE(round->checkBooks());
    return sample;
}

} // namespace danggol::bench

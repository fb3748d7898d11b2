// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows/sqlite_limits.h"

namespace danggol::bench
{

namespace
{

// One flush each is slow, and tells as much after a few thousand.
constexpr qint64 kMostOneByOne = 6'000;

qint64 countOf(qint64 all, qint64 perCommit)
{
    return perCommit == 1 ? qMin(all, kMostOneByOne) : all;
}

} // namespace

Result<LimitAnswer> sqlitePaymentsAnswer(Workshop &workshop, const SeedPlan &plan, qint64 perCommit)
{
    TRY(const std::unique_ptr<RoundShop> round, workshop.shop(storage::Engine::Sqlite, plan));
    const qint64 first = round->seeded().firstWaitingOrder;
    const qint64 last = first + countOf(plan.waitingOrders, perCommit) - 1;
    TRY(const LimitAnswer answer,
        runLimit({QStringLiteral("sqlite-payments"), round->file(), QString::number(first),
                  QString::number(last), QString::number(perCommit)}));
    // A limit that leaves the books wrong would be no limit of the same work.
    TRY_DONE(round->checkBooks());
    return answer;
}

Result<Sample> sqlitePaymentsLimit(Workshop &workshop, const SeedPlan &plan, qint64 perCommit)
{
    TRY(const LimitAnswer answer, sqlitePaymentsAnswer(workshop, plan, perCommit));
    return answer.sample;
}

Result<Sample> sqliteClaimsLimit(Workshop &workshop, const SeedPlan &plan, qint64 perCommit)
{
    TRY(const std::unique_ptr<RoundShop> round, workshop.shop(storage::Engine::Sqlite, plan));
    TRY(const CouponId coupon, round->campaign(plan.customers));
    TRY(const LimitAnswer answer,
        runLimit({QStringLiteral("sqlite-claims"), round->file(), QString::number(coupon.value),
                  QStringLiteral("1"), QString::number(countOf(plan.customers, perCommit)),
                  QString::number(perCommit)}));
    TRY_DONE(round->checkBooks());
    return answer.sample;
}

} // namespace danggol::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/shop/shop.h"
#include "tests/bench/ground/workshop.h"
#include "tests/bench/load/closed_loop.h"
#include "tests/bench/measure/sample.h"

#include <atomic>
#include <memory>
#include <span>

namespace danggol::bench
{

inline constexpr int kInFlight = 64;

/// A reply that ends an operation of a closed loop; an error is counted in `failures`.
template <class T>
[[nodiscard]] Reply<T> answering(Answered answered, std::atomic<qint64> &failures)
{
    return [answered = std::move(answered), &failures](const Result<T> &result) {
        if (!result)
            ++failures;
        answered();
    };
}

/// Pays the waiting orders of a shop that is open at one till or several, so many at once, each till in its
/// turn. Internal when one fails.
[[nodiscard]] Result<Sample> payWaitingOrders(const RoundShop &round, const SeedPlan &plan,
                                              std::span<const std::unique_ptr<Shop>> tills,
                                              int inFlight = kInFlight);

/// Pays the waiting orders of a shop of its own, so many at once, and holds the books against it.
[[nodiscard]] Result<Sample> payInProcess(Workshop &workshop, storage::Engine engine, const SeedPlan &plan,
                                          int inFlight = kInFlight);

/// Claims of one campaign of which `refused` come too late; Internal unless exactly the limit was given.
[[nodiscard]] Result<Sample> claimInProcess(Workshop &workshop, storage::Engine engine, const SeedPlan &plan,
                                            qint64 refused);

} // namespace danggol::bench

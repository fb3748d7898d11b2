// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/operation.h"
#include "services/domain/result.h"
#include "services/storage/transaction.h"

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace danggol::storage
{

class JointWork;

/// What writes have in common when they want the same rows. Works with one key run in the order they came and
/// may share a commit; on PostgreSQL works with different keys run side by side, or share one as `Locks`
/// says.
struct LaneKey
{
    std::uint64_t value = 0;

    [[nodiscard]] static LaneKey customer(CustomerId id)
    {
        return {static_cast<std::uint64_t>(id.value) * 4 + 1};
    }
    [[nodiscard]] static LaneKey order(OrderId id) { return {static_cast<std::uint64_t>(id.value) * 4 + 2}; }
    [[nodiscard]] static LaneKey coupon(CouponId id)
    {
        return {static_cast<std::uint64_t>(id.value) * 4 + 3};
    }
    /// For what is rare and touches the shop as a whole: jobs, settings, products.
    [[nodiscard]] static LaneKey shop() { return {0}; }

    friend bool operator==(const LaneKey &, const LaneKey &) = default;
};

/// Which rows a work locks, where rows are locked one by one: it decides whose works may share its
/// transaction.
enum class Locks {
    /// Any rows, in the order that every single work keeps: works of its own key alone.
    Any,
    /// Those of its key's customer or order, and no others: every work of which this is true. A transaction
    /// runs them in the order of their keys, so that no two want each other's rows.
    OfItsKey,
};

/// How a unit ended, and its answer as bytes for the operation row.
struct UnitAnswer
{
    bool succeeded = false;
    /// Whether it is the shop's judgement, which may be given again, not a failure to judge.
    bool isMemorable = false;
    QByteArray bytes;
};

/// Which of `count` lanes a key's works go to: always the same one, and different keys evenly spread.
[[nodiscard]] constexpr std::size_t laneOf(LaneKey key, std::size_t count)
{
    // Fibonacci hashing (Knuth, The Art of Computer Programming 6.4): the low bits of our keys say only their
    // kind.
    return static_cast<std::size_t>((key.value * 0x9E37'79B9'7F4A'7C15U) >> 32) % count;
}

using SteadyTime = std::chrono::steady_clock::time_point;

/// One write waiting for its lane, its types erased.
struct WriteJob
{
    LaneKey key;
    Locks locks = Locks::Any;
    Operation operation;
    SteadyTime queuedAt;
    /// What one run can do together with that of others; none for most.
    std::shared_ptr<JointWork> joint;
    /// Runs the unit and keeps its answer; may run again when the transaction was lost.
    std::function<UnitAnswer(Transaction &)> run;
    /// Takes a remembered answer instead; false when it cannot be read.
    std::function<bool(const QByteArray &)> recall;
    /// Called once: with nothing when the kept answer holds, else with what went wrong.
    std::function<void(std::optional<Error>)> finish;
};

/// One read waiting for a lane.
struct ReadJob
{
    SteadyTime queuedAt;
    std::function<void(Transaction &)> run;
    std::function<void(std::optional<Error>)> finish;
};

} // namespace danggol::storage

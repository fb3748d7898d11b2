// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/ranking/aggregation_values.h"
#include "services/ranking/day_count.h"

namespace danggol
{

namespace storage
{
class Transaction;
}
class ShopService;

/// The rules of making the ranking. To be called within a unit of work, on any storage thread.
///
/// A day is made in steps, so that nobody waits for it: `count` reads its paid orders some at a time and at
/// last works out which rows of the tables differ, `write` replaces those rows. In between the shop goes on
/// selling. A refund puts a mark on the day that outlives a count it is not in; a payment is in the next
/// count of its day, which stays due until it was counted well after its end; and what another till wrote
/// meanwhile makes `write` refuse, so that no count ever replaces a younger one.
class AggregationService
{
public:
    /// Orders read in one step, unless told otherwise: some ten milliseconds.
    static constexpr qint64 kPieceOrders = 5'000;

    /// `pieceOrders`: how many orders a step reads, from 1.
    AggregationService(const Clock &clock, const ShopService &shop, qint64 pieceOrders = kPieceOrders)
        : m_clock(clock), m_shop(shop), m_pieceOrders(pieceOrders)
    {}

    /// The days asked for, oldest first. Forbidden; InvalidInput (day, length) for what is no day or lies in
    /// the future.
    [[nodiscard]] Result<QStringList> days(storage::Transaction &transaction, const Actor &actor,
                                           const AggregationRequest &request) const;
    /// The next step of a count that began as `DayCount{day}`. Reads only.
    [[nodiscard]] Result<DayStep> count(storage::Transaction &transaction, DayCount count) const;
    /// Whether it was written; not when the tables were written since the count began.
    [[nodiscard]] Result<bool> write(storage::Transaction &transaction, const DayPlan &plan) const;
    /// Every step for each of the days within this one unit, for a shop that nobody else uses yet.
    [[nodiscard]] Result<Done> aggregate(storage::Transaction &transaction, const Actor &actor,
                                         const AggregationRequest &request) const;

    [[nodiscard]] Timestamp now() const { return m_clock.now(); }

private:
    [[nodiscard]] Result<QStringList> givenDays(storage::Transaction &transaction,
                                                const AggregationRequest &request) const;
    [[nodiscard]] Result<QStringList> dueDays(storage::Transaction &transaction) const;
    [[nodiscard]] Result<QStringList> allDays(storage::Transaction &transaction) const;
    [[nodiscard]] Result<DayPlan> plan(storage::Transaction &transaction, const DayCount &count) const;
    [[nodiscard]] Result<Done> makeDay(storage::Transaction &transaction, const QString &day) const;
    [[nodiscard]] Result<QString> today(storage::Transaction &transaction) const;

    const Clock &m_clock;
    const ShopService &m_shop;
    qint64 m_pieceOrders;
};

} // namespace danggol

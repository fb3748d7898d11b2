// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/seed/seed_plan.h"

#include <QString>
#include <QStringList>

namespace danggol::bench
{

/// Orders whose ids follow one another, all of one business day.
struct SeedDay
{
    qint64 firstOrder = 1;
    qint64 lastOrder = 0;
    QString day;
    qint64 opensMs = 0;
    qint64 closesMs = 0;
    /// Whether its orders are paid and not yet confirmed, as those of the last days are.
    bool isRecent = false;
};

/// Sets of rows, made by the engine itself: a row at a time through a driver would take minutes. Everything
/// is arithmetic on row numbers, so the same plan gives the same shop but for its dates.
namespace seed_sql
{

[[nodiscard]] QStringList people(const SeedPlan &plan, qint64 fromId, qint64 toId, qint64 atMs);
[[nodiscard]] QStringList goods(const SeedPlan &plan, qint64 atMs);
/// Orders, lines, events, payments, ledger entries and stock movements of a day of the past.
[[nodiscard]] QStringList pastDay(const SeedPlan &plan, const SeedDay &day);
/// Orders that wait for their payment.
[[nodiscard]] QStringList waiting(const SeedPlan &plan, const SeedDay &day, qint64 expiresMs);

} // namespace seed_sql
} // namespace danggol::bench

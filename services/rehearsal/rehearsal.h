// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/books/books.h"
#include "services/domain/error.h"
#include "services/domain/ids.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace danggol
{

inline constexpr qint64 kMostRehearsalBuyers = 10'000;
inline constexpr qint64 kFastestRehearsal = 10'000;

/// What everybody comes for: a campaign's coupon, or one piece of a product.
using RushTarget = std::variant<CouponId, ProductId>;

/// A rush to be rehearsed in the demo shop.
struct RehearsalCommand
{
    RushTarget target;
    /// 1 to kMostRehearsalBuyers.
    qint64 buyers = 0;
    /// How many arrive each second, 1 to kFastestRehearsal; none: each as soon as there is room.
    std::optional<qint64> perSecond;
    /// What the virtual customers are called in front of their number; 1 to 60 characters.
    QString buyerName;
};

/// What there is to get.
struct RushGoods
{
    QString name;
    qint64 left = 0;
};

enum class RehearsalPhase {
    Preparing, ///< the virtual customers are made
    Rushing,
    Checking ///< the virtual customers leave, and the books are checked
};

/// How far a rehearsal has come.
struct RehearsalProgress
{
    RehearsalPhase phase = RehearsalPhase::Preparing;
    /// How many are to come, and how many of them are ready to.
    qint64 buyers = 0;
    qint64 ready = 0;
    /// How many came, and how many of those got what they came for.
    qint64 arrived = 0;
    qint64 served = 0;
    /// The others, by what they were told. Busy is not among them: who hears that asks again.
    QMap<ErrorCode, qint64> refusals;
    qint64 busyAnswers = 0;
    /// Of orders: how many were paid, and how many could not be.
    qint64 paid = 0;
    qint64 unpaid = 0;
    RushGoods goods;

    /// From arriving, or from being asked where everybody comes at once, to the answer; microseconds.
    qint64 p50Us = 0;
    qint64 p99Us = 0;
    qint64 slowestUs = 0;
    /// Answers a second: over the last second, over all the time so far, and step by step.
    qint64 perSecondLately = 0;
    qint64 perSecondInAll = 0;
    QList<qint64> perSecond;
    qint64 stepMs = 0;
    qint64 rushMs = 0;

    [[nodiscard]] qint64 refused() const
    {
        qint64 sum = 0;
        for (const qint64 count : refusals)
            sum += count;
        return sum;
    }
    [[nodiscard]] qint64 answered() const { return served + refused(); }
};

/// How a rehearsal ended.
struct RehearsalReport
{
    RehearsalProgress last;
    bool wasCancelled = false;
    /// Of the whole shop, read after the last answer.
    BooksReport books;
};

} // namespace danggol

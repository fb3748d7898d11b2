// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/clock.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace danggol
{

class AggregationRun;
class Shop;

/// What a shop does by itself: unpaid orders and coupons expire, paid orders confirm themselves, old
/// operations are forgotten, sales are aggregated. Every till has one; a lease, renewed twice a minute, lets
/// one till at a time do them, and another take over soon after that one has died. Belongs to one thread,
/// which runs an event loop; nothing here blocks.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    /// `shop` must outlive the runner. Does nothing until `start` or one of the slots.
    explicit JobRunner(Shop &shop, QObject *parent = nullptr);
    /// Stops an aggregation under way after its step.
    ~JobRunner() override;

    /// Does every job now, and from then on each when it is due.
    void start();

    /// The end of the last aggregation that this till did.
    [[nodiscard]] std::optional<Timestamp> lastAggregationAt() const { return m_lastAggregationAt; }
    /// When this till aggregates next; nothing before the first time.
    [[nodiscard]] std::optional<Timestamp> nextAggregationAt() const;

public Q_SLOTS:
    /// Does every job that is due by the shop's clock and not already running.
    void runDue();
    /// Does every job that is not already running.
    void runNow();

Q_SIGNALS:
    /// A job is done: how many things it changed; 0 also when another till does it.
    void finished(const QString &job, qint64 count);
    /// A job could not be done; it is tried again.
    void failed(const QString &job, const danggol::Error &error);

private:
    using Answer = std::function<void(Result<qint64>)>;

    struct Job
    {
        QString name;
        qint64 intervalMs = 0;
        /// Asks the shop; the answer comes in this thread.
        std::function<void(const Actor &, const Operation &, Answer)> work;
        /// A run that changed this many things may have left some; 0: a run always does everything.
        qint64 pieceSize = 0;
        /// Whether it is also due just after the shop's midnight.
        bool atMidnight = false;

        std::optional<Timestamp> nextAt = std::nullopt;
        bool running = false;
        qint64 count = 0;
    };

    void addExpiry();
    void addHousekeeping();
    void addAggregation();
    void aggregate(const Actor &actor, const Operation &operation, Answer answer);
    [[nodiscard]] bool isDue(const Job &job) const;
    [[nodiscard]] Timestamp nextRun(const Job &job) const;
    void begin(std::size_t index);
    void takeLease(std::size_t index);
    void holdLease(std::size_t index, bool isTaken);
    void runPiece(std::size_t index);
    void end(std::size_t index, const Result<qint64> &count);

    Shop &m_shop;
    QString m_holder;
    QTimer m_timer;
    std::vector<Job> m_jobs;
    std::optional<Timestamp> m_lastAggregationAt;
    /// Whether the lease was this till's when it was last asked for.
    bool m_hasLease = false;
    std::shared_ptr<AggregationRun> m_aggregation;
};

} // namespace danggol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/latency_histogram.h"
#include "services/domain/operation.h"
#include "services/domain/result.h"
#include "services/orders/order.h"
#include "services/payments/payment.h"
#include "services/rehearsal/claim_rate.h"
#include "services/rehearsal/rehearsal.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace danggol
{

namespace storage
{
class Database;
}
class BooksService;
class RehearsalService;

/// One rehearsal: makes its virtual customers, sends each to the shop once with an operation id of their own,
/// never more at a time than the queues take easily, and checks the books when the last has their answer.
/// What it asks is answered on storage threads; what it waits for, it waits for on a thread of its own.
class RehearsalRun : public std::enable_shared_from_this<RehearsalRun>
{
public:
    struct Task
    {
        Actor actor;
        RehearsalCommand command;
    };

    RehearsalRun(storage::Database &database, const RehearsalService &service, const BooksService &books,
                 OperationIds &operationIds, Task task);

    /// Blocks until the end; once, and neither on a storage thread nor on a window's. As
    /// RehearsalService::look; or what kept the shop from judging, Unavailable say, and then nobody else is
    /// sent.
    [[nodiscard]] Result<RehearsalReport> run();
    /// Sends nobody any more. Who is on their way gets their answer, and who has ordered still pays. Any
    /// thread.
    void cancel();
    /// As of now. Any thread.
    [[nodiscard]] RehearsalProgress progress() const;

private:
    using Time = std::chrono::steady_clock::time_point;

    /// Somebody who comes for the goods.
    struct Claim
    {
        CustomerId customer;
        Operation operation;
        /// When their wait began.
        Time since;
    };
    /// Something to be sent, not before its time.
    struct Errand
    {
        Time due;
        bool isClaim = true;
        std::function<void()> send;
    };

    [[nodiscard]] Result<Done> prepare();
    void rush();
    [[nodiscard]] Result<RehearsalReport> conclude();
    [[nodiscard]] Result<Done> sendHome();

    [[nodiscard]] std::optional<Errand> nextErrand(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] std::optional<Errand> dueErrand(Time now);
    void waitForNews(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] bool mayArrive() const;
    [[nodiscard]] Time nextArrival() const;
    [[nodiscard]] Errand arrival(Time now);
    void dropErrands();

    void send(const Claim &claim);
    void sendForCoupon(const Claim &claim, CouponId coupon);
    void sendForProduct(const Claim &claim, ProductId product);
    void settle(const Claim &claim, const std::optional<Error> &error);
    void payLater(const Order &order);
    void pay(const Order &order, const Operation &operation);
    void settlePayment(const Order &order, const Operation &operation, const Result<Payment> &payment);
    void note(const Claim &claim);

    /// `ask` and its answer; where that is Busy, it is asked again.
    template <class T>
    [[nodiscard]] Result<T> answered(const std::function<void(std::function<void(Result<T>)>)> &ask);

    storage::Database &m_database;
    const RehearsalService &m_service;
    const BooksService &m_books;
    OperationIds &m_operationIds;
    const Task m_task;
    /// Of the run's own thread.
    QList<CustomerId> m_buyers;

    mutable std::mutex m_mutex;
    std::condition_variable m_news;
    RehearsalProgress m_progress;
    std::deque<Errand> m_errands;
    LatencyHistogram m_latency;
    ClaimRate m_rate;
    Time m_begunAt;
    std::optional<Time> m_endedAt;
    int m_inFlight = 0;
    bool m_isCancelled = false;
    std::optional<Error> m_failure;
};

} // namespace danggol

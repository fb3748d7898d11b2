// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rehearsal/rehearsal_run.h"

#include "services/books/books_service.h"
#include "services/rehearsal/rehearsal_service.h"
#include "services/storage/database.h"

#include <algorithm>
#include <future>
#include <utility>

namespace danggol
{

namespace
{

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;
using storage::LaneKey;
using storage::Transaction;

/// Two full commits: one is written while the next waits. Far from what a queue holds.
constexpr int kAtOnce = 128;
/// Units this long let the tills in between.
constexpr qint64 kInvitedAtOnce = 200;
constexpr int kSentHomeAtOnce = 500;
/// Whoever hears Busy asks again after this.
constexpr milliseconds kBusyPause(20);

qint64 msBetween(SteadyClock::time_point from, SteadyClock::time_point to)
{
    return std::chrono::duration_cast<milliseconds>(to - from).count();
}

} // namespace

RehearsalRun::RehearsalRun(storage::Database &database, const RehearsalService &service,
                           const BooksService &books, OperationIds &operationIds, Task task)
    : m_database(database)
    , m_service(service)
    , m_books(books)
    , m_operationIds(operationIds)
    , m_task(std::move(task))
{
    m_progress.buyers = m_task.command.buyers;
}

Result<RehearsalReport> RehearsalRun::run()
{
    TRY_DONE(prepare());
    rush();
    return conclude();
}

void RehearsalRun::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isCancelled = true;
        dropErrands();
    }
    m_news.notify_all();
}

RehearsalProgress RehearsalRun::progress() const
{
    const std::lock_guard lock(m_mutex);
    RehearsalProgress now = m_progress;
    now.p50Us = m_latency.percentile(50);
    now.p99Us = m_latency.percentile(99);
    now.slowestUs = m_latency.max();
    if (now.phase == RehearsalPhase::Preparing)
        return now;
    now.rushMs = msBetween(m_begunAt, m_endedAt.value_or(SteadyClock::now()));
    now.perSecond = m_rate.steps(now.rushMs);
    now.stepMs = m_rate.stepMs();
    now.perSecondLately = m_rate.lately(now.rushMs);
    now.perSecondInAll = now.rushMs > 0 ? now.answered() * 1'000 / now.rushMs : 0;
    return now;
}

template <class T>
Result<T> RehearsalRun::answered(const std::function<void(std::function<void(Result<T>)>)> &ask)
{
    for (;;) {
        std::promise<Result<T>> answer;
        ask([&answer](Result<T> result) { answer.set_value(std::move(result)); });
        Result<T> result = answer.get_future().get();
        const bool isBusy = !result && result.error().code == ErrorCode::Busy;
        std::unique_lock lock(m_mutex);
        if (!isBusy)
            return result;
        m_news.wait_for(lock, kBusyPause);
    }
}

Result<Done> RehearsalRun::prepare()
{
    TRY(const RushGoods goods, answered<RushGoods>([this](auto reply) {
            m_database.read<RushGoods>(
                [this](Transaction &transaction) {
                    return m_service.look(transaction, m_task.actor, m_task.command);
                },
                std::move(reply));
        }));
    {
        const std::lock_guard lock(m_mutex);
        m_progress.goods = goods;
    }
    const auto goesOn = [this] {
        const std::lock_guard lock(m_mutex);
        return !m_isCancelled && m_progress.ready < m_progress.buyers;
    };
    while (goesOn()) {
        const qint64 first = m_buyers.size() + 1;
        const qint64 last = std::min(first + kInvitedAtOnce - 1, m_task.command.buyers);
        TRY(const QList<CustomerId> invited, answered<QList<CustomerId>>([&](auto reply) {
                m_database.write<QList<CustomerId>>(
                    LaneKey::shop(), m_operationIds.next(),
                    [this, first, last](Transaction &transaction) {
                        return m_service.invite(transaction, m_task.actor, m_task.command.buyerName, first,
                                                last);
                    },
                    std::move(reply));
            }));
        m_buyers.append(invited);
        const std::lock_guard lock(m_mutex);
        m_progress.ready = m_buyers.size();
    }
    return Done{};
}

void RehearsalRun::rush()
{
    std::unique_lock lock(m_mutex);
    m_progress.phase = RehearsalPhase::Rushing;
    m_begunAt = SteadyClock::now();
    while (const std::optional<Errand> errand = nextErrand(lock)) {
        ++m_inFlight;
        lock.unlock();
        errand->send(); // may be answered at once
        lock.lock();
    }
    m_endedAt = SteadyClock::now();
    m_progress.phase = RehearsalPhase::Checking;
}

// What is to be sent now; waits for it. Nothing once everybody has their answer.
std::optional<RehearsalRun::Errand> RehearsalRun::nextErrand(std::unique_lock<std::mutex> &lock)
{
    for (;;) {
        if (m_inFlight < kAtOnce) {
            if (std::optional<Errand> errand = dueErrand(SteadyClock::now()))
                return errand;
        }
        if (m_inFlight == 0 && m_errands.empty() && !mayArrive())
            return std::nullopt;
        waitForNews(lock);
    }
}

std::optional<RehearsalRun::Errand> RehearsalRun::dueErrand(Time now)
{
    if (!m_errands.empty() && m_errands.front().due <= now) {
        Errand errand = std::move(m_errands.front());
        m_errands.pop_front();
        return errand;
    }
    if (mayArrive() && nextArrival() <= now)
        return arrival(now);
    return std::nullopt;
}

void RehearsalRun::waitForNews(std::unique_lock<std::mutex> &lock)
{
    const bool hasRoom = m_inFlight < kAtOnce;
    Time until = Time::max();
    if (hasRoom && !m_errands.empty())
        until = m_errands.front().due;
    if (hasRoom && mayArrive())
        until = std::min(until, nextArrival());
    if (until == Time::max())
        m_news.wait(lock);
    else
        m_news.wait_until(lock, until);
}

bool RehearsalRun::mayArrive() const
{
    return !m_isCancelled && !m_failure && m_progress.arrived < m_buyers.size();
}

RehearsalRun::Time RehearsalRun::nextArrival() const
{
    if (!m_task.command.perSecond)
        return m_begunAt;
    return m_begunAt + std::chrono::microseconds(m_progress.arrived * 1'000'000 / *m_task.command.perSecond);
}

// Where they arrive by the clock their wait begins with their arrival, also when there was no room to send
// them on: a shop that is too slow is not to look quick because it was asked less.
RehearsalRun::Errand RehearsalRun::arrival(Time now)
{
    const Time since = m_task.command.perSecond ? nextArrival() : now;
    const CustomerId customer = m_buyers.at(m_progress.arrived++);
    const Claim claim{.customer = customer, .operation = m_operationIds.next(), .since = since};
    return {.due = now, .isClaim = true, .send = [this, claim] { send(claim); }};
}

void RehearsalRun::dropErrands()
{
    const bool hasFailed = m_failure.has_value();
    std::erase_if(m_errands, [hasFailed](const Errand &errand) { return hasFailed || errand.isClaim; });
}

void RehearsalRun::send(const Claim &claim)
{
    if (const auto *coupon = std::get_if<CouponId>(&m_task.command.target))
        sendForCoupon(claim, *coupon);
    else
        sendForProduct(claim, std::get<ProductId>(m_task.command.target));
}

void RehearsalRun::sendForCoupon(const Claim &claim, CouponId coupon)
{
    m_database.write<IssuedCoupon>(
        LaneKey::coupon(coupon), claim.operation,
        [self = shared_from_this(), claim, coupon](Transaction &transaction) {
            return self->m_service.issue(transaction, self->m_task.actor, {coupon, claim.customer});
        },
        [self = shared_from_this(), claim](const Result<IssuedCoupon> &issued) {
            self->settle(claim, issued ? std::nullopt : std::optional(issued.error()));
        });
}

void RehearsalRun::sendForProduct(const Claim &claim, ProductId product)
{
    m_database.write<Order>(
        LaneKey::customer(claim.customer), claim.operation,
        [self = shared_from_this(), claim, product](Transaction &transaction) {
            return self->m_service.place(transaction, self->m_task.actor, claim.customer, product);
        },
        [self = shared_from_this(), claim](const Result<Order> &placed) {
            if (placed)
                self->payLater(*placed);
            self->settle(claim, placed ? std::nullopt : std::optional(placed.error()));
        });
}

void RehearsalRun::settle(const Claim &claim, const std::optional<Error> &error)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_inFlight;
        if (!error) {
            ++m_progress.served;
            note(claim);
        } else if (error->code == ErrorCode::Busy) {
            ++m_progress.busyAnswers;
            m_errands.push_back({.due = SteadyClock::now() + kBusyPause,
                                 .isClaim = true,
                                 .send = [this, claim] { send(claim); }});
        } else if (isJudgement(error->code)) {
            ++m_progress.refusals[error->code];
            note(claim);
        } else {
            m_failure = error;
        }
        if (m_isCancelled || m_failure)
            dropErrands();
    }
    m_news.notify_all();
}

void RehearsalRun::note(const Claim &claim)
{
    const Time now = SteadyClock::now();
    m_latency.record(std::chrono::duration_cast<std::chrono::microseconds>(now - claim.since).count());
    m_rate.record(msBetween(m_begunAt, now));
}

// Before anybody else comes: whoever has a piece also pays for it when the run is cancelled.
void RehearsalRun::payLater(const Order &order)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure)
        return;
    m_errands.push_front({.due = SteadyClock::now(),
                          .isClaim = false,
                          .send = [this, order, once = m_operationIds.next()] { pay(order, once); }});
}

void RehearsalRun::pay(const Order &order, const Operation &operation)
{
    m_database.write<Payment>(
        LaneKey::order(order.id), operation,
        [self = shared_from_this(), order](Transaction &transaction) {
            return self->m_service.pay(transaction, self->m_task.actor, order.id, order.total);
        },
        [self = shared_from_this(), order, operation](const Result<Payment> &payment) {
            self->settlePayment(order, operation, payment);
        });
}

void RehearsalRun::settlePayment(const Order &order, const Operation &operation,
                                 const Result<Payment> &payment)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_inFlight;
        if (payment) {
            ++(payment->status == PaymentStatus::Done ? m_progress.paid : m_progress.unpaid);
        } else if (payment.error().code == ErrorCode::Busy) {
            ++m_progress.busyAnswers;
            m_errands.push_back({.due = SteadyClock::now() + kBusyPause,
                                 .isClaim = false,
                                 .send = [this, order, operation] { pay(order, operation); }});
        } else {
            ++m_progress.unpaid;
            const bool isJudged = isJudgement(payment.error().code) ||
                                  payment.error().code == ErrorCode::InvalidInput; // too dear for one charge
            if (!isJudged)
                m_failure = payment.error();
        }
        if (m_failure)
            dropErrands();
    }
    m_news.notify_all();
}

Result<RehearsalReport> RehearsalRun::conclude()
{
    const Result<Done> gone = sendHome();
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure)
            return fail(*m_failure);
    }
    TRY_DONE(gone);
    TRY(const RushGoods goods, answered<RushGoods>([this](auto reply) {
            m_database.read<RushGoods>(
                [this](Transaction &transaction) {
                    return m_service.look(transaction, m_task.actor, m_task.command);
                },
                std::move(reply));
        }));
    TRY(BooksReport books, answered<BooksReport>([this](auto reply) {
            m_database.read<BooksReport>(
                [this](Transaction &transaction) { return m_books.verify(transaction, m_task.actor); },
                std::move(reply));
        }));
    RehearsalReport report{.last = progress(), .wasCancelled = false, .books = std::move(books)};
    report.last.goods = goods;
    report.wasCancelled = report.last.arrived < report.last.buyers;
    return report;
}

Result<Done> RehearsalRun::sendHome()
{
    qint64 gone = kSentHomeAtOnce;
    while (gone == kSentHomeAtOnce) {
        TRY(gone, answered<qint64>([this](auto reply) {
                m_database.write<qint64>(
                    LaneKey::shop(), m_operationIds.next(),
                    [this](Transaction &transaction) {
                        return m_service.sendHome(transaction, m_task.actor, kSentHomeAtOnce);
                    },
                    std::move(reply));
            }));
    }
    return Done{};
}

} // namespace danggol

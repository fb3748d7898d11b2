// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/support/shop_worker.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace danggol::test
{

/// A shop in which several people work without a pause, each on a thread of their own, whatever becomes of
/// its database; and what came of it.
class WorkedShop
{
public:
    static constexpr int kWorkers = 8;

    struct Figures
    {
        qint64 answered = 0;
        /// Sendings that were told Unavailable, how many of them that it may be done, and those told Busy.
        qint64 unavailable = 0;
        qint64 mayBeDone = 0;
        qint64 busy = 0;
        /// Every other failure, which nobody should see.
        QStringList others = {};
        /// Answered, and the database does not know of it.
        qint64 lost = 0;
        /// Ledger entries and orders that no answer accounts for, once all has been answered.
        qint64 twice = 0;
        /// Balances, statements, orders and stocks that are not what the answers say.
        qint64 differing = 0;
        qint64 brokenRules = 0;
        /// Answers that did not come back when their operation was sent again.
        qint64 forgotten = 0;
    };

    WorkedShop(const QString &url, quint32 seed, storage::DatabaseOptions options = {});
    ~WorkedShop();
    WorkedShop(const WorkedShop &) = delete;
    WorkedShop &operator=(const WorkedShop &) = delete;

    [[nodiscard]] TestShop &shop() { return m_shop; }

    void start();
    /// Everybody ends what they are at.
    void stop();

    /// Each of these waits until so much has happened from now on; a minute without ends the program.
    void waitForAnswers(qint64 count);
    /// Looked at whenever somebody has been answered or refused.
    void waitUntil(const std::function<bool()> &isSo);
    void waitForUnavailable(qint64 count = 1);
    /// Until everybody has been answered something that they sent after now. The longest that one of them
    /// waited, in milliseconds.
    qint64 waitForEverybody();

    /// After `stop`: sends again what has no answer and compares what is there with the answers.
    void compare();
    /// After `stop`: sends all that was answered again, and compares.
    void sendAllAgain();

    [[nodiscard]] const Figures &figures() const { return m_figures; }
    /// "8,123 answered, 0 lost, 0 twice, books 0; …"
    [[nodiscard]] QString summary() const;
    /// Fails the test when anything was lost, done twice, or answered with what nobody should see.
    void expectNothingLostNorTwice();

private:
    void work(int number);
    void note(int number, const std::optional<Error> &error);
    void inParallel(const std::function<qint64(ShopWorker &)> &count, qint64 &sum);
    void compareWorker(const ShopWorker &worker);
    void compareStock();

    TestShop m_shop;
    QList<ProductId> m_products;
    std::vector<std::unique_ptr<ShopWorker>> m_workers;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isEnding = false;
    std::vector<qint64> m_begun = std::vector<qint64>(kWorkers, 0);
    /// The last begun thing that was answered, by worker.
    std::vector<qint64> m_done = std::vector<qint64>(kWorkers, 0);
    qint64 m_answers = 0;
    Figures m_figures;
};

} // namespace danggol::test

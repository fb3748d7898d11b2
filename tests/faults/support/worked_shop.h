// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/support/progress_board.h"
#include "tests/faults/support/shop_worker.h"

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
        /// Still without an answer at the end.
        qint64 unsettled = 0;
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

    /// What they are at, and what they were refused.
    [[nodiscard]] ProgressBoard &board() { return m_board; }

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
    void inParallel(const std::function<qint64(ShopWorker &)> &count, qint64 &sum);
    void compareWorker(const ShopWorker &worker);
    void compareStock();

    TestShop m_shop;
    QList<ProductId> m_products;
    std::vector<std::unique_ptr<ShopWorker>> m_workers;
    std::vector<std::thread> m_threads;
    ProgressBoard m_board{kWorkers};
    Figures m_figures;
};

} // namespace danggol::test

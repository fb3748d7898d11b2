// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/worked_shop.h"

#include <QElapsedTimer>
#include <QLocale>

namespace danggol::test
{

namespace
{

constexpr int kProducts = 12;
constexpr qint64 kStock = 1'000'000;
constexpr std::chrono::seconds kPatience{60};

qint64 ordersOf(TestShop &shop, CustomerId customer)
{
    return valueOf(shop.await<OrderCounts>([&](Reply<OrderCounts> reply) {
               shop->orders().counts(TestShop::admin(), {.customer = customer}, std::move(reply));
           }))
        .all();
}

qint64 entriesOf(TestShop &shop, CustomerId customer)
{
    return valueOf(shop.await<qint64>([&](Reply<qint64> reply) {
        shop->wallet().statementSize(TestShop::admin(), customer, std::move(reply));
    }));
}

} // namespace

WorkedShop::WorkedShop(const QString &url, quint32 seed, storage::DatabaseOptions options)
    : m_shop(url, std::move(options))
{
    for (int i = 0; i < kProducts; ++i)
        m_products.append(m_shop.product(QStringLiteral("Product %1").arg(i), 1'000 * (i + 1), kStock));
    for (int i = 0; i < kWorkers; ++i)
        m_workers.push_back(std::make_unique<ShopWorker>(
            i, m_shop.customer(QStringLiteral("Customer %1").arg(i)), m_products, seed * 1'000));
}

WorkedShop::~WorkedShop()
{
    stop();
}

void WorkedShop::start()
{
    m_isEnding = false;
    for (int i = 0; i < kWorkers; ++i)
        m_threads.emplace_back([this, i] { work(i); });
}

void WorkedShop::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void WorkedShop::work(int number)
{
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isEnding)
                return;
            ++m_begun[static_cast<std::size_t>(number)];
        }
        note(number, m_workers[static_cast<std::size_t>(number)]->act(m_shop.shop()));
    }
}

void WorkedShop::note(int number, const std::optional<Error> &error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!error) {
            ++m_answers;
            m_done[static_cast<std::size_t>(number)] = m_begun[static_cast<std::size_t>(number)];
        } else if (error->code == ErrorCode::Unavailable) {
            ++m_figures.unavailable;
            m_figures.mayBeDone += error->details.contains(kMayBeDone) ? 1 : 0;
        } else if (error->code == ErrorCode::Busy) {
            ++m_figures.busy;
        } else {
            m_figures.others.append(errorCodeName(error->code) + QStringLiteral(": ") + error->message);
        }
    }
    m_changed.notify_all();
}

void WorkedShop::waitUntil(const std::function<bool()> &isSo)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, kPatience, isSo))
        qFatal("what a fault test waits for does not happen");
}

void WorkedShop::waitForAnswers(qint64 count)
{
    waitUntil([this, count, before = std::optional<qint64>()]() mutable {
        if (!before)
            before = m_answers;
        return m_answers >= *before + count;
    });
}

void WorkedShop::waitForUnavailable(qint64 count)
{
    waitUntil([this, count, before = std::optional<qint64>()]() mutable {
        if (!before)
            before = m_figures.unavailable;
        return m_figures.unavailable >= *before + count;
    });
}

qint64 WorkedShop::waitForEverybody()
{
    QElapsedTimer waited;
    waited.start();
    waitUntil([this, before = std::vector<qint64>()]() mutable {
        if (before.empty())
            before = m_begun;
        bool isEverybody = true;
        for (std::size_t i = 0; i < m_done.size(); ++i)
            isEverybody = isEverybody && m_done[i] > before[i];
        return isEverybody;
    });
    return waited.elapsed();
}

void WorkedShop::inParallel(const std::function<qint64(ShopWorker &)> &count, qint64 &sum)
{
    std::atomic<qint64> found = 0;
    std::vector<std::thread> threads;
    for (const std::unique_ptr<ShopWorker> &worker : m_workers)
        threads.emplace_back([&, each = worker.get()] { found += count(*each); });
    for (std::thread &thread : threads)
        thread.join();
    sum += found;
}

void WorkedShop::compare()
{
    qint64 unsettled = 0;
    inParallel([this](ShopWorker &worker) { return worker.settle(m_shop.shop()) ? 0 : 1; }, unsettled);
    if (unsettled > 0)
        m_figures.others.append(QStringLiteral("%1 are without an answer").arg(unsettled));
    inParallel([this](ShopWorker &worker) { return worker.countLost(m_shop.shop()); }, m_figures.lost);
    m_figures.answered = 0;
    for (const std::unique_ptr<ShopWorker> &worker : m_workers) {
        m_figures.answered += worker->answered();
        compareWorker(*worker);
    }
    compareStock();
    const BooksReport report = valueOf(m_shop.await<BooksReport>(
        [&](Reply<BooksReport> reply) { m_shop->books().verify(TestShop::admin(), std::move(reply)); }));
    for (const BooksCheck &check : report.checks)
        m_figures.brokenRules += check.violations;
}

void WorkedShop::sendAllAgain()
{
    inParallel([this](ShopWorker &worker) { return worker.countForgotten(m_shop.shop()); },
               m_figures.forgotten);
    compare();
}

void WorkedShop::compareWorker(const ShopWorker &worker)
{
    const KnownWork &known = worker.known();
    const qint64 moreEntries = entriesOf(m_shop, worker.customer()) - known.ledgerEntries;
    const qint64 moreOrders = ordersOf(m_shop, worker.customer()) - static_cast<qint64>(known.orders.size());
    m_figures.twice += qMax<qint64>(0, moreEntries) + qMax<qint64>(0, moreOrders);
    const bool isSame =
        moreEntries == 0 && moreOrders == 0 && m_shop.balanceWon(worker.customer()) == known.balanceWon;
    m_figures.differing += isSame ? 0 : 1;
}

void WorkedShop::compareStock()
{
    for (const ProductId product : m_products) {
        qint64 ordered = 0;
        for (const std::unique_ptr<ShopWorker> &worker : m_workers)
            ordered += worker->known().ordered.value(product.value);
        m_figures.differing += m_shop.stock(product) == kStock - ordered ? 0 : 1;
    }
}

QString WorkedShop::summary() const
{
    return QStringLiteral("%1 answered, %2 lost, %3 twice, books %4; told unavailable %5 times (%6 of them "
                          "that it may be done), busy %7 times")
        .arg(QLocale::c().toString(m_figures.answered))
        .arg(m_figures.lost)
        .arg(m_figures.twice)
        .arg(m_figures.brokenRules)
        .arg(m_figures.unavailable)
        .arg(m_figures.mayBeDone)
        .arg(m_figures.busy);
}

void WorkedShop::expectNothingLostNorTwice()
{
    QVERIFY2(m_figures.others.isEmpty(), qPrintable(m_figures.others.join(u'\n')));
    QCOMPARE(m_figures.lost, 0);
    QCOMPARE(m_figures.twice, 0);
    QCOMPARE(m_figures.differing, 0);
    QCOMPARE(m_figures.forgotten, 0);
    m_shop.expectBooksBalance();
}

} // namespace danggol::test

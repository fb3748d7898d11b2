// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/worked_shop.h"

#include <QLocale>

namespace danggol::test
{

namespace
{

constexpr int kProducts = 12;
constexpr qint64 kStock = 1'000'000;

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
    m_board.open();
    for (int i = 0; i < kWorkers; ++i)
        m_threads.emplace_back([this, i] { work(i); });
}

void WorkedShop::stop()
{
    m_board.close();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void WorkedShop::work(int number)
{
    ShopWorker &worker = *m_workers[static_cast<std::size_t>(number)];
    while (m_board.begin(number)) {
        if (const std::optional<Error> error = worker.act(m_shop.shop()))
            m_board.refused(*error);
        else
            m_board.answered(number);
    }
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
    m_figures.unsettled = 0;
    inParallel([this](ShopWorker &worker) { return worker.settle(m_shop.shop()) ? 0 : 1; },
               m_figures.unsettled);
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
    const ProgressBoard::Refusals refusals = m_board.refusals();
    return QStringLiteral("%1 answered, %2 lost, %3 twice, books %4; told unavailable %5 times (%6 of them "
                          "that it may be done), busy %7 times")
        .arg(QLocale::c().toString(m_figures.answered))
        .arg(m_figures.lost)
        .arg(m_figures.twice)
        .arg(m_figures.brokenRules)
        .arg(refusals.unavailable)
        .arg(refusals.mayBeDone)
        .arg(refusals.busy);
}

void WorkedShop::expectNothingLostNorTwice()
{
    const QStringList others = m_board.refusals().others;
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
    QCOMPARE(m_figures.unsettled, 0);
    QCOMPARE(m_figures.lost, 0);
    QCOMPARE(m_figures.twice, 0);
    QCOMPARE(m_figures.differing, 0);
    QCOMPARE(m_figures.forgotten, 0);
    m_shop.expectBooksBalance();
}

} // namespace danggol::test

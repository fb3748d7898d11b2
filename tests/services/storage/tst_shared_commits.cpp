// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/orders/order_actions.h"

#include <latch>
#include <mutex>

using namespace danggol;
using namespace danggol::test;
using storage::LaneKey;
using storage::Locks;
using storage::Statement;
using storage::Transaction;

namespace
{

constexpr int kCustomers = 6;
const Statement kInsert("INSERT INTO category (name) VALUES (?) RETURNING id");
const Statement kCategories("SELECT COUNT(*) FROM category");

} // namespace

/// Works of different customers in one transaction, where rows are locked one by one. There is one lane, so
/// all of them wait in the same queue.
class TstSharedCommits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void chargesOfManyCustomersShareOne();
    void paymentsOfManyCustomersShareOne();
    void confirmationsShareOne();
    void ordersOfManyCustomersDoNot();
    void theyLockInTheOrderOfTheirKeys();
    void whatOneKeyWasSentStaysInItsOrder();
    void oneThatIsRefusedCostsNobodyElse();

private:
    /// Asks for each i from 0 while the lane is busy, and then waits for the answers.
    template <class T>
    std::vector<Result<T>> sentTogether(int count, const std::function<void(int, Reply<T>)> &ask);
    /// What those answers took.
    [[nodiscard]] qint64 commits() const { return m_commits; }
    /// A work that says when it is done.
    void note(LaneKey key, Locks locks, const QString &what, Reply<qint64> reply);
    [[nodiscard]] QList<OrderId> unpaidOrders();
    [[nodiscard]] std::vector<Result<Payment>> paidTogether(const QList<OrderId> &orders);

    std::unique_ptr<TestShop> m_shop;
    QList<CustomerId> m_customers;
    qint64 m_commits = 0;
    std::mutex m_mutex;
    QStringList m_done;
};

void TstSharedCommits::init()
{
    QFETCH_GLOBAL(Backend, backend);
    storage::DatabaseOptions options;
    options.postgresWriters = 1;
    m_shop = std::make_unique<TestShop>(backend, options);
    m_done.clear();
    m_customers.clear();
    for (int i = 0; i < kCustomers; ++i)
        m_customers.append(m_shop->customer(QStringLiteral("Customer %1").arg(i), 10'000));
}

void TstSharedCommits::cleanup()
{
    m_shop->expectBooksBalance();
    m_shop.reset();
}

template <class T>
std::vector<Result<T>> TstSharedCommits::sentTogether(int count,
                                                      const std::function<void(int, Reply<T>)> &ask)
{
    std::latch isRunning(1);
    std::latch release(1);
    m_shop->shop().database().write<qint64>(
        LaneKey::shop(), m_shop->operation(),
        [&](Transaction &) -> Result<qint64> {
            isRunning.count_down();
            release.wait();
            return 0;
        },
        [](const Result<qint64> &) {});
    isRunning.wait();
    const qint64 before = m_shop->shop().database().load().commits;
    std::vector<Result<T>> answers = gather<T>(count, [&](int i, Reply<T> reply) {
        ask(i, std::move(reply));
        if (i == count - 1)
            release.count_down();
    });
    // The one that kept the lane busy is none of theirs.
    m_commits = m_shop->shop().database().load().commits - before - 1;
    return answers;
}

void TstSharedCommits::note(LaneKey key, Locks locks, const QString &what, Reply<qint64> reply)
{
    m_shop->shop().database().write<qint64>(
        key, m_shop->operation(),
        [this, what](Transaction &) -> Result<qint64> {
            const std::lock_guard lock(m_mutex);
            m_done.append(what);
            return 0;
        },
        std::move(reply), locks);
}

QList<OrderId> TstSharedCommits::unpaidOrders()
{
    const ProductId tea = m_shop->product(QStringLiteral("Tea"), 4'000, 100);
    QList<OrderId> orders;
    for (const CustomerId customer : m_customers)
        orders.append(m_shop->placedOrder(customer, {{tea, 1}}));
    return orders;
}

std::vector<Result<Payment>> TstSharedCommits::paidTogether(const QList<OrderId> &orders)
{
    return sentTogether<Payment>(kCustomers, [&](int i, Reply<Payment> reply) {
        (*m_shop)->payments().pay(TestShop::staff(), m_shop->operation(),
                                  {.order = orders[i], .customer = m_customers[i]}, std::move(reply));
    });
}

void TstSharedCommits::chargesOfManyCustomersShareOne()
{
    const std::vector<Result<ChargeReceipt>> charged =
        sentTogether<ChargeReceipt>(kCustomers, [&](int i, Reply<ChargeReceipt> reply) {
            (*m_shop)->wallet().charge(TestShop::staff(), m_shop->operation(),
                                       {m_customers[i], Money(1'000 * (i + 1))}, std::move(reply));
        });
    QCOMPARE(valuesIn(charged), kCustomers);
    QCOMPARE(commits(), 1);
    for (int i = 0; i < kCustomers; ++i)
        QCOMPARE(m_shop->balanceWon(m_customers[i]), 10'000 + 1'000 * (i + 1));
}

void TstSharedCommits::paymentsOfManyCustomersShareOne()
{
    const QList<OrderId> orders = unpaidOrders();
    const std::vector<Result<Payment>> paid = paidTogether(orders);
    QCOMPARE(valuesIn(paid), kCustomers);
    QCOMPARE(commits(), 1);
    for (const CustomerId customer : m_customers)
        QCOMPARE(m_shop->balanceWon(customer), 6'000);
}

void TstSharedCommits::confirmationsShareOne()
{
    const QList<OrderId> orders = unpaidOrders();
    QCOMPARE(valuesIn(paidTogether(orders)), kCustomers);
    const std::vector<Result<Order>> confirmed =
        sentTogether<Order>(kCustomers, [&](int i, Reply<Order> reply) {
            (*m_shop)->orders().confirm(TestShop::staff(), m_shop->operation(), orders[i], std::move(reply));
        });
    QCOMPARE(valuesIn(confirmed), kCustomers);
    QCOMPARE(commits(), 1);
}

// They lock products, which are nobody's own.
void TstSharedCommits::ordersOfManyCustomersDoNot()
{
    QFETCH_GLOBAL(Backend, backend);
    const ProductId tea = m_shop->product(QStringLiteral("Tea"), 4'000, 100);
    const std::vector<Result<Order>> placed = sentTogether<Order>(kCustomers, [&](int i, Reply<Order> reply) {
        (*m_shop)->orders().place(TestShop::staff(), m_shop->operation(), {m_customers[i], {{tea, 1}}, {}},
                                  std::move(reply));
    });
    QCOMPARE(valuesIn(placed), kCustomers);
    QCOMPARE(commits(), backend == Backend::Sqlite ? 1 : kCustomers);
}

// So that no two tills wait for each other.
void TstSharedCommits::theyLockInTheOrderOfTheirKeys()
{
    QFETCH_GLOBAL(Backend, backend);
    const QList<qint64> sent{5, 3, 9, 3, 1};
    (void)sentTogether<qint64>(static_cast<int>(sent.size()), [&](int i, Reply<qint64> reply) {
        note(LaneKey::customer({sent[i]}), Locks::OfItsKey, QStringLiteral("%1.%2").arg(sent[i]).arg(i),
             std::move(reply));
    });
    QCOMPARE(commits(), 1);
    QCOMPARE(m_done.join(u' '), backend == Backend::Sqlite ? QStringLiteral("5.0 3.1 9.2 3.3 1.4")
                                                           : QStringLiteral("1.4 3.1 3.3 5.0 9.2"));
}

void TstSharedCommits::whatOneKeyWasSentStaysInItsOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    const QList<Locks> locks{Locks::OfItsKey, Locks::Any, Locks::OfItsKey, Locks::OfItsKey};
    const QList<qint64> customers{1, 1, 1, 2};
    (void)sentTogether<qint64>(static_cast<int>(locks.size()), [&](int i, Reply<qint64> reply) {
        note(LaneKey::customer({customers[i]}), locks[i], QString::number(i), std::move(reply));
    });
    // 2 must not overtake 1, which locks anything and so travels alone.
    QCOMPARE(m_done.join(u' '),
             backend == Backend::Sqlite ? QStringLiteral("0 1 2 3") : QStringLiteral("0 3 1 2"));
    QCOMPARE(commits(), backend == Backend::Sqlite ? 1 : 3);
}

void TstSharedCommits::oneThatIsRefusedCostsNobodyElse()
{
    const auto write = [&](int i, Reply<qint64> reply) {
        m_shop->shop().database().write<qint64>(
            LaneKey::customer(m_customers[i]), m_shop->operation(),
            [i](Transaction &transaction) -> Result<qint64> {
                TRY(const qint64 id, transaction.number(kInsert, QString::number(i)));
                if (i == 2)
                    return fail(ErrorCode::OutOfStock, QStringLiteral("No."));
                return id;
            },
            std::move(reply), Locks::OfItsKey);
    };
    const std::vector<Result<qint64>> answers = sentTogether<qint64>(kCustomers, write);
    QCOMPARE(valuesIn(answers), kCustomers - 1);
    QCOMPARE(codeOf(answers[2]), QStringLiteral("OUT_OF_STOCK"));
    QCOMPARE(valueOf(m_shop->unit<qint64>([](Transaction &t) { return t.number(kCategories); })),
             kCustomers - 1);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstSharedCommits)
#include "tst_shared_commits.moc"

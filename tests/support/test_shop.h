// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/actor.h"
#include "services/domain/reply.h"
#include "services/shop/shop.h"
#include "services/storage/database.h"
#include "tests/support/fatal_warnings.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <vector>

namespace danggol::test
{

enum class Backend { Sqlite, Postgres };

/// To be called from initTestCase_data(): every test function then runs on both databases
/// (`QFETCH_GLOBAL(danggol::test::Backend, backend)`).
void addBackends();

/// Calls `ask` with a reply and waits for it. Not for a thread that the reply needs.
template <class T>
[[nodiscard]] Result<T> await(const std::function<void(Reply<T>)> &ask)
{
    auto answered = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> answer = answered->get_future();
    ask([answered](Result<T> result) { answered->set_value(std::move(result)); });
    if (answer.wait_for(std::chrono::seconds(60)) != std::future_status::ready)
        qFatal("no answer within a minute");
    return answer.get();
}

/// Operation ids in a row: op-1, op-2, …, with a prefix of each till's own.
class CountingOperationIds final : public OperationIds
{
public:
    explicit CountingOperationIds(const QString &prefix) : m_prefix(prefix) {}
    [[nodiscard]] Operation next() override
    {
        return {QStringLiteral("%1-%2").arg(m_prefix).arg(++m_count), {}, Operation::Refusals::Forget};
    }

private:
    QString m_prefix;
    std::atomic<int> m_count = 0;
};

/// A new, empty shop on a real database, with a clock that the test moves.
class TestShop
{
public:
    explicit TestShop(Backend backend);
    /// With storage options of the test's own; the URL is filled in.
    TestShop(Backend backend, storage::DatabaseOptions options);
    /// On an empty database of the test's own, by its URL.
    TestShop(const QString &url, storage::DatabaseOptions options);
    ~TestShop();

    [[nodiscard]] Shop *operator->() const { return m_shop.get(); }
    [[nodiscard]] Shop &shop() const { return *m_shop; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] Operation operation() { return m_ids.next(); }

    [[nodiscard]] static Actor admin();
    [[nodiscard]] static Actor staff();
    [[nodiscard]] static Actor customerActor(CustomerId id);

    template <class T>
    [[nodiscard]] Result<T> await(const std::function<void(Reply<T>)> &ask) const
    {
        return test::await<T>(ask);
    }
    /// Sends `count` asks at once and waits for every answer.
    template <class T>
    [[nodiscard]] std::vector<Result<T>> race(int count, const std::function<void(int, Reply<T>)> &ask) const
    {
        std::vector<std::future<Result<T>>> answers;
        for (int i = 0; i < count; ++i) {
            auto answered = std::make_shared<std::promise<Result<T>>>();
            answers.push_back(answered->get_future());
            ask(i, [answered](Result<T> result) { answered->set_value(std::move(result)); });
        }
        std::vector<Result<T>> results;
        for (std::future<Result<T>> &answer : answers)
            results.push_back(answer.get());
        return results;
    }
    /// Runs a unit of work straight on the storage.
    template <class T>
    [[nodiscard]] Result<T> unit(std::function<Result<T>(storage::Transaction &)> work)
    {
        return test::await<T>([&](Reply<T> reply) {
            m_shop->database().write<T>(storage::LaneKey::shop(), operation(), std::move(work),
                                        std::move(reply));
        });
    }

    /// Makers of what a test starts from; a failure ends the program with its message.
    [[nodiscard]] CustomerId customer(const QString &name, qint64 balanceWon = 0);
    [[nodiscard]] ProductId product(const QString &name, qint64 priceWon, qint64 stock);
    [[nodiscard]] CouponId coupon(const CreateCouponCommand &command);
    [[nodiscard]] OrderId placedOrder(CustomerId customer, const QList<CartLine> &lines,
                                      std::optional<IssuedCouponId> coupon = std::nullopt);
    [[nodiscard]] qint64 balanceWon(CustomerId customer);
    [[nodiscard]] qint64 stock(ProductId product);

    /// Another till: its own Shop on the same database.
    [[nodiscard]] std::unique_ptr<Shop> secondTill(storage::DatabaseOptions options = {});
    /// Closes the shop and opens it again, as a restart does.
    void reopen();
    /// Closes the shop, so that another program has its database alone; `reopen` brings it back.
    void close() { m_shop.reset(); }

    /// The books check: fails the test with the rules that are broken.
    void expectBooksBalance();

private:
    void open(storage::DatabaseOptions options);

    ManualClock m_clock;
    CountingOperationIds m_ids{QStringLiteral("test")};
    CountingOperationIds m_secondIds{QStringLiteral("second")};
    QTemporaryDir m_folder;
    QString m_url;
    storage::DatabaseOptions m_options;
    std::unique_ptr<Shop> m_shop;
};

/// The value, or the end of the program with the error's words.
template <class T>
[[nodiscard]] T valueOf(Result<T> result)
{
    if (!result)
        qFatal("unexpected error: %s", qPrintable(result.error().message));
    return std::move(*result);
}

/// The error's code; fails loudly when there was a value.
template <class T>
[[nodiscard]] QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("a value") : errorCodeName(result.error().code);
}

} // namespace danggol::test

Q_DECLARE_METATYPE(danggol::test::Backend)

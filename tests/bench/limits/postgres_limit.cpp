// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/limits/clock.h"
#include "tests/bench/limits/limits.h"
#include "tests/bench/limits/statements.h"

#include <libpq-fe.h>

#include <atomic>
#include <mutex>
#include <thread>

namespace limits
{

namespace
{

/// Bytes as libpq takes them in text form, as long as an answer that is remembered.
constexpr const char *kRemembered =
    "\\x000000000000000000000000000000000000000000000000000000000000000000000000000000"
    "000000000000000000000000000000000000000000000000000000000000000000000000000000"
    "00000000000000000000000000000000";

/// `?` as libpq counts them.
std::string numbered(const char *sql)
{
    std::string text;
    int place = 0;
    for (const char *c = sql; *c != '\0'; ++c) {
        if (*c == '?')
            text += "$" + std::to_string(++place);
        else
            text += *c;
    }
    return text;
}

class Answer
{
public:
    explicit Answer(PGresult *result) : m_result(result) {}
    ~Answer() { PQclear(m_result); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;
    [[nodiscard]] bool hasRow() const { return PQntuples(m_result) > 0; }
    [[nodiscard]] std::string text(int column) const { return PQgetvalue(m_result, 0, column); }
    [[nodiscard]] std::int64_t integer(int column) const
    {
        return std::strtoll(PQgetvalue(m_result, 0, column), nullptr, 10);
    }

private:
    PGresult *m_result;
};

class Connection
{
public:
    explicit Connection(const std::string &address) : m_connection(PQconnectdb(address.c_str()))
    {
        if (PQstatus(m_connection) != CONNECTION_OK)
            giveUp(PQerrorMessage(m_connection));
        run("SET synchronous_commit = on");
    }
    ~Connection() { PQfinish(m_connection); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void run(const char *sql) { check(PQexec(m_connection, sql)); }
    void prepare(const char *name, const char *sql)
    {
        check(PQprepare(m_connection, name, numbered(sql).c_str(), 0, nullptr));
    }
    /// A null pointer is NULL.
    Answer execute(const char *name, const std::vector<const char *> &values)
    {
        PGresult *result = PQexecPrepared(m_connection, name, static_cast<int>(values.size()), values.data(),
                                          nullptr, nullptr, 0);
        if (PQresultStatus(result) != PGRES_COMMAND_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
            giveUp(std::string(name) + ": " + PQerrorMessage(m_connection));
        return Answer(result);
    }

private:
    void check(PGresult *result)
    {
        if (PQresultStatus(result) != PGRES_COMMAND_OK && PQresultStatus(result) != PGRES_TUPLES_OK)
            giveUp(PQerrorMessage(m_connection));
        PQclear(result);
    }

    PGconn *m_connection;
};

std::string withLock(const char *sql)
{
    return std::string(sql) + " FOR NO KEY UPDATE";
}

void preparePayments(Connection &connection)
{
    connection.prepare("find", payment::kFindOperation);
    connection.prepare("lock", withLock(payment::kLockOrder).c_str());
    connection.prepare("insert", payment::kInsert);
    connection.prepare("debit", payment::kDebit);
    connection.prepare("post", payment::kPost);
    connection.prepare("shop", payment::kShop);
    connection.prepare("paid", payment::kSetPaid);
    connection.prepare("event", payment::kEvent);
    connection.prepare("visit", payment::kVisit);
    connection.prepare("finish", payment::kFinish);
    connection.prepare("remember", payment::kRemember);
}

void pay(Connection &connection, std::int64_t number)
{
    const std::string operation = operationId(number);
    const std::string order = std::to_string(number);
    const std::string now = std::to_string(nowMs());
    connection.run("BEGIN");
    connection.execute("find", {operation.c_str()});
    const Answer row = connection.execute("lock", {order.c_str()});
    if (!row.hasRow())
        giveUp("no such order");
    const std::string customer = row.text(1);
    const std::string total = row.text(5);
    const std::string taken = "-" + total;
    const std::string id =
        connection.execute("insert", {order.c_str(), customer.c_str(), total.c_str(), now.c_str()}).text(0);
    const Answer account = connection.execute("debit", {taken.c_str(), customer.c_str(), taken.c_str()});
    if (!account.hasRow())
        giveUp("not enough points");
    const std::string accountId = account.text(0);
    const std::string balance = account.text(1);
    connection.execute("post", {operation.c_str(), accountId.c_str(), taken.c_str(), balance.c_str(),
                                order.c_str(), id.c_str(), now.c_str()});
    connection.execute(
        "post", {operation.c_str(), "-2", total.c_str(), nullptr, order.c_str(), id.c_str(), now.c_str()});
    connection.execute("shop", {});
    connection.execute("paid", {now.c_str(), "2026-11-22", order.c_str()});
    connection.execute("event", {order.c_str(), total.c_str(), now.c_str()});
    connection.execute("visit", {now.c_str(), customer.c_str(), now.c_str()});
    connection.execute("finish", {balance.c_str(), now.c_str(), id.c_str()});
    connection.execute("remember", {operation.c_str(), "", kRemembered, now.c_str()});
    connection.run("COMMIT");
}

void claimOne(Connection &connection, const std::string &coupon, std::int64_t number)
{
    const std::string operation = operationId(number);
    const std::string customer = std::to_string(number);
    const std::string now = std::to_string(nowMs());
    connection.run("BEGIN");
    connection.execute("find", {operation.c_str()});
    if (!connection.execute("claim", {now.c_str(), coupon.c_str(), now.c_str(), now.c_str()}).hasRow())
        giveUp("no coupon is left");
    connection.execute("insert", {coupon.c_str(), now.c_str(), nullptr, customer.c_str()});
    connection.execute("remember", {operation.c_str(), "", kRemembered, now.c_str()});
    connection.run("COMMIT");
}

/// Everybody in the range, over so many connections with a thread each.
template <class Prepare, class One>
void sideBySide(const std::string &address, Range range, int connections, Prepare prepare, One one)
{
    std::atomic<std::int64_t> next = range.first;
    std::mutex mutex;
    std::vector<std::int64_t> latenciesUs;
    std::vector<std::thread> threads;
    std::atomic<int> ready = 0;
    std::atomic<bool> isStarted = false;
    Clock::time_point start;
    for (int i = 0; i < connections; ++i) {
        threads.emplace_back([&] {
            Connection connection(address);
            prepare(connection);
            if (++ready == connections) {
                start = Clock::now();
                isStarted = true;
                isStarted.notify_all();
            }
            isStarted.wait(false);
            std::vector<std::int64_t> ownUs;
            for (std::int64_t number = next++; number <= range.last; number = next++) {
                const Clock::time_point begun = Clock::now();
                one(connection, number);
                ownUs.push_back(microsecondsSince(begun));
            }
            const std::lock_guard lock(mutex);
            latenciesUs.insert(latenciesUs.end(), ownUs.begin(), ownUs.end());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    print(range.last - range.first + 1, secondsSince(start), std::move(latenciesUs));
}

} // namespace

void postgresPayments(const std::string &connection, Range orders, int connections)
{
    sideBySide(connection, orders, connections, preparePayments, pay);
}

void postgresClaims(const std::string &connection, std::int64_t coupon, Range customers, int connections)
{
    const auto prepare = [](Connection &each) {
        each.prepare("find", payment::kFindOperation);
        each.prepare("claim", claim::kClaim);
        each.prepare("insert", claim::kInsert);
        each.prepare("remember", payment::kRemember);
    };
    sideBySide(connection, customers, connections, prepare,
               [id = std::to_string(coupon)](Connection &each, std::int64_t customer) {
                   claimOne(each, id, customer);
               });
}

} // namespace limits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/limits/clock.h"
#include "tests/bench/limits/limits.h"
#include "tests/bench/limits/statements.h"

#include <sqlite3.h>

namespace limits
{

namespace
{

class Database
{
public:
    explicit Database(const std::string &file)
    {
        if (sqlite3_open_v2(file.c_str(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
            giveUp("cannot open " + file);
        // The session of the program under test.
        for (const char *setting :
             {"PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL",
              "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -16384", "PRAGMA wal_autocheckpoint = 4000"})
            run(setting);
    }
    ~Database() { sqlite3_close_v2(m_handle); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            giveUp(std::string(sql) + ": " + sqlite3_errmsg(m_handle));
    }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

struct Bytes
{
    const char *data = nullptr;
    std::size_t size = 0;
};

constexpr Bytes kNoBytes{"", 0};
constexpr Bytes kRemembered{kAnswer.data(), kAnswer.size()};

/// A prepared statement; `bind` takes the values in their order.
class Statement
{
public:
    Statement(Database &database, const char *sql) : m_database(database)
    {
        if (sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement,
                               nullptr) != SQLITE_OK)
            giveUp(std::string(sql) + ": " + sqlite3_errmsg(database.handle()));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class... Values>
    Statement &bind(const Values &...values)
    {
        int place = 0;
        (bindOne(++place, values), ...);
        return *this;
    }
    /// Whether there was a row; it stays readable until `done`.
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            giveUp(sqlite3_errmsg(m_database.handle()));
        return code == SQLITE_ROW;
    }
    [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    void done()
    {
        while (step()) {
        }
        sqlite3_reset(m_statement);
    }

private:
    void bindOne(int place, std::int64_t value) { sqlite3_bind_int64(m_statement, place, value); }
    void bindOne(int place, const std::string &text)
    {
        sqlite3_bind_text(m_statement, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    void bindOne(int place, const Bytes &bytes)
    {
        sqlite3_bind_blob(m_statement, place, bytes.data, static_cast<int>(bytes.size), SQLITE_STATIC);
    }
    void bindOne(int place, std::nullptr_t) { sqlite3_bind_null(m_statement, place); }

    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

class Payments
{
public:
    explicit Payments(Database &database)
        : m_findOperation(database, payment::kFindOperation)
        , m_lockOrder(database, payment::kLockOrder)
        , m_insert(database, payment::kInsert)
        , m_debit(database, payment::kDebit)
        , m_post(database, payment::kPost)
        , m_shop(database, payment::kShop)
        , m_setPaid(database, payment::kSetPaid)
        , m_event(database, payment::kEvent)
        , m_visit(database, payment::kVisit)
        , m_finish(database, payment::kFinish)
        , m_remember(database, payment::kRemember)
    {}

    void pay(std::int64_t order)
    {
        const std::string operation = operationId(order);
        const std::int64_t now = nowMs();
        m_findOperation.bind(operation).done();
        if (!m_lockOrder.bind(order).step())
            giveUp("no such order");
        const std::int64_t customer = m_lockOrder.integer(1);
        const std::int64_t total = m_lockOrder.integer(5);
        m_lockOrder.done();
        m_insert.bind(order, customer, total, now).step();
        const std::int64_t id = m_insert.integer(0);
        m_insert.done();
        if (!m_debit.bind(-total, customer, -total).step())
            giveUp("not enough points");
        const std::int64_t account = m_debit.integer(0);
        const std::int64_t balance = m_debit.integer(1);
        m_debit.done();
        m_post.bind(operation, account, -total, balance, order, id, now).done();
        m_post.bind(operation, std::int64_t{-2}, total, nullptr, order, id, now).done();
        m_shop.done();
        m_setPaid.bind(now, std::string("2026-11-22"), order).done();
        m_event.bind(order, total, now).done();
        m_visit.bind(now, customer, now).done();
        m_finish.bind(balance, now, id).done();
        m_remember.bind(operation, kNoBytes, kRemembered, now).done();
    }

private:
    Statement m_findOperation;
    Statement m_lockOrder;
    Statement m_insert;
    Statement m_debit;
    Statement m_post;
    Statement m_shop;
    Statement m_setPaid;
    Statement m_event;
    Statement m_visit;
    Statement m_finish;
    Statement m_remember;
};

/// Calls `one` for everybody in the range, so many a commit.
template <class One>
void inBatches(Database &database, Range range, std::int64_t perCommit, One one)
{
    std::vector<std::int64_t> latenciesUs;
    const Clock::time_point start = Clock::now();
    for (std::int64_t next = range.first; next <= range.last;) {
        const Clock::time_point begun = Clock::now();
        database.run("BEGIN IMMEDIATE");
        const std::int64_t end = std::min(next + perCommit, range.last + 1);
        for (; next < end; ++next)
            one(next);
        database.run("COMMIT");
        latenciesUs.push_back(microsecondsSince(begun));
    }
    print(range.last - range.first + 1, secondsSince(start), std::move(latenciesUs));
}

} // namespace

void sqlitePayments(const std::string &file, Range orders, std::int64_t perCommit)
{
    Database database(file);
    Payments payments(database);
    inBatches(database, orders, perCommit, [&payments](std::int64_t order) { payments.pay(order); });
}

void sqliteClaims(const std::string &file, std::int64_t coupon, Range customers, std::int64_t perCommit)
{
    Database database(file);
    Statement find(database, payment::kFindOperation);
    Statement claim(database, claim::kClaim);
    Statement insert(database, claim::kInsert);
    Statement remember(database, payment::kRemember);
    inBatches(database, customers, perCommit, [&](std::int64_t customer) {
        const std::string operation = operationId(customer);
        const std::int64_t now = nowMs();
        find.bind(operation).done();
        if (!claim.bind(now, coupon, now, now).step())
            giveUp("no coupon is left");
        claim.done();
        insert.bind(coupon, now, nullptr, customer).done();
        remember.bind(operation, kNoBytes, kRemembered, now).done();
    });
}

} // namespace limits

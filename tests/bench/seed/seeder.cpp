// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/seed/seeder.h"

#include "services/domain/business_day.h"
#include "services/shop/shop.h"
#include "services/storage/connection.h"
#include "services/storage/database.h"
#include "tests/bench/seed/seed_sql.h"
#include "tests/bench/seed/seed_words.h"

namespace danggol::bench
{

namespace
{

constexpr qint64 kPeoplePerStep = 50'000;
constexpr qint64 kOrdersPerCommit = 20'000;
constexpr int kRecentDays = 6;
constexpr qint64 kWaitingLivesMs = 23 * kMsPerHour;

Result<BusinessCalendar> foundShop(const QString &url, const Clock &clock)
{
    TimeOrderedOperationIds ids(clock);
    const Shop::Founding founding{
        .settings = {.name = QStringLiteral("Seeded shop"), .unpaidOrderMinutes = 1'440},
        .adminName = QStringLiteral("Admin")};
    TRY(const std::unique_ptr<Shop> shop, Shop::open(url, founding, clock, ids));
    return BusinessCalendar(QTimeZone(shop->settings().timeZone.toLatin1()));
}

class Seeder
{
public:
    Seeder(storage::Connection &connection, const SeedPlan &plan, BusinessCalendar calendar, Timestamp now)
        : m_connection(connection), m_plan(plan), m_calendar(std::move(calendar)), m_now(now)
    {}

    [[nodiscard]] Result<SeededShop> seed()
    {
        TRY_DONE(checkEmpty());
        TRY_DONE(prepare());
        TRY_DONE(makePeopleAndGoods());
        TRY_DONE(makePast());
        TRY_DONE(makeWaiting());
        TRY_DONE(finish());
        TRY(const qint64 lines, m_connection.number(QStringLiteral("SELECT COUNT(*) FROM order_line")));
        return SeededShop{.firstWaitingOrder = m_plan.orders + 1,
                          .lastWaitingOrder = m_plan.orders + m_plan.waitingOrders,
                          .orderLines = lines};
    }

private:
    [[nodiscard]] bool isPostgres() const { return m_connection.url().engine == storage::Engine::Postgres; }

    Result<Done> checkEmpty()
    {
        TRY(const qint64 rows,
            m_connection.number(
                QStringLiteral("SELECT (SELECT COUNT(*) FROM customer) + (SELECT COUNT(*) FROM product)")));
        if (rows == 0)
            return Done{};
        return fail(ErrorCode::AlreadyExists,
                    QStringLiteral("This shop has customers or products already. Nothing was changed. "
                                   "Seed an empty database."));
    }

    // Nothing is lost that could not be seeded again, so the disk is waited for once, at the end. References
    // are right by construction, and the books check looks.
    Result<Done> prepare()
    {
        if (isPostgres()) {
            TRY(const qint64 isSuperuser,
                m_connection.number(QStringLiteral(
                    "SELECT CAST(rolsuper AS INTEGER) FROM pg_roles WHERE rolname = current_user")));
            TRY_DONE(m_connection.run(QStringLiteral("SET synchronous_commit = off")));
            TRY_DONE(m_connection.run(QStringLiteral("SET statement_timeout = 0")));
            // A writer never reads a table through; this one does little else.
            TRY_DONE(m_connection.run(QStringLiteral("SET enable_seqscan = on")));
            if (isSuperuser)
                TRY_DONE(m_connection.run(QStringLiteral("SET session_replication_role = replica")));
        } else {
            for (const char *setting : {"PRAGMA synchronous = OFF", "PRAGMA foreign_keys = OFF",
                                        "PRAGMA cache_size = -262144", "PRAGMA wal_autocheckpoint = 50000"})
                TRY_DONE(m_connection.run(QString::fromLatin1(setting)));
        }
        TRY_DONE(
            m_connection.run(QStringLiteral("CREATE TABLE seed_word (list TEXT, place BIGINT, word TEXT, "
                                            "initials TEXT, PRIMARY KEY (list, place))")));
        return inOneCommit(wordStatements(SeedWords::korean()));
    }

    Result<Done> makePeopleAndGoods()
    {
        const qint64 atMs = m_now.ms - (m_plan.days + 1) * kMsPerDay;
        for (qint64 from = 1; from <= m_plan.customers; from += kPeoplePerStep) {
            const qint64 to = std::min(from + kPeoplePerStep - 1, m_plan.customers);
            TRY_DONE(inOneCommit(seed_sql::people(m_plan, from, to, atMs)));
        }
        return inOneCommit(seed_sql::goods(m_plan, atMs));
    }

    Result<Done> makePast()
    {
        const QString today = m_calendar.dayOf(m_now);
        QStringList statements;
        qint64 gathered = 0;
        for (int number = 0; number < m_plan.days; ++number) {
            SeedDay day{.firstOrder = m_plan.orders * number / m_plan.days + 1,
                        .lastOrder = m_plan.orders * (number + 1) / m_plan.days,
                        .day = BusinessCalendar::shifted(today, number - m_plan.days)};
            const Timestamp start = m_calendar.startOf(day.day);
            day.opensMs = start.ms + 8 * kMsPerHour;
            day.closesMs = start.ms + 20 * kMsPerHour;
            day.isRecent = m_plan.days - number <= kRecentDays;
            if (day.lastOrder < day.firstOrder)
                continue;
            statements += seed_sql::pastDay(m_plan, day);
            gathered += day.lastOrder - day.firstOrder + 1;
            if (gathered >= kOrdersPerCommit || number + 1 == m_plan.days) {
                TRY_DONE(inOneCommit(statements));
                statements.clear();
                gathered = 0;
            }
        }
        return inOneCommit(statements);
    }

    Result<Done> makeWaiting()
    {
        if (m_plan.waitingOrders == 0)
            return Done{};
        const SeedDay day{.firstOrder = m_plan.orders + 1,
                          .lastOrder = m_plan.orders + m_plan.waitingOrders,
                          .day = m_calendar.dayOf(m_now),
                          .opensMs = m_now.ms,
                          .closesMs = m_now.ms};
        return inOneCommit(seed_sql::waiting(m_plan, day, m_now.ms + kWaitingLivesMs));
    }

    Result<Done> finish()
    {
        TRY_DONE(m_connection.run(QStringLiteral("DROP TABLE seed_word")));
        if (!isPostgres()) {
            for (const char *index : {"customer_found", "product_found"})
                TRY_DONE(m_connection.run(
                    QStringLiteral("INSERT INTO %1 (%1) VALUES ('rebuild')").arg(QLatin1String(index))));
            TRY_DONE(m_connection.run(QStringLiteral("ANALYZE")));
            TRY_DONE(m_connection.run(QStringLiteral("PRAGMA synchronous = FULL")));
            return m_connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        for (const char *table : {"customer", "account", "category", "product", "orders", "payment"}) {
            TRY_DONE(m_connection.number(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', 'id'), "
                                                        "(SELECT GREATEST(MAX(id), 1) FROM %1))")
                                             .arg(QLatin1String(table))));
        }
        TRY_DONE(m_connection.run(QStringLiteral("ANALYZE")));
        return m_connection.run(QStringLiteral("CHECKPOINT"));
    }

    Result<Done> inOneCommit(const QStringList &statements)
    {
        TRY_DONE(m_connection.run(m_connection.dialect().begin(storage::Access::Write)));
        for (const QString &statement : statements)
            TRY_DONE(m_connection.run(statement));
        return m_connection.run(QStringLiteral("COMMIT"));
    }

    storage::Connection &m_connection;
    SeedPlan m_plan;
    BusinessCalendar m_calendar;
    Timestamp m_now;
};

} // namespace

Result<SeededShop> seedShop(const QString &url, const SeedPlan &plan, const Clock &clock)
{
    TRY(BusinessCalendar calendar, foundShop(url, clock));
    TRY(const storage::DatabaseUrl database, storage::DatabaseUrl::parse(url));
    storage::Connection connection(database, storage::Access::Write, {});
    TRY_DONE(connection.open());
    return Seeder(connection, plan, std::move(calendar), clock.now()).seed();
}

} // namespace danggol::bench
